using System.Text;
using CalAimSite.Editing.Yaml;

namespace CalAimSite.Editing.Amendments;

/// <summary>Writes an amendment as an item of <c>amendments.yaml</c>.</summary>
internal static class AmendmentText
{
    /// <param name="change">What it records.</param>
    /// <param name="date">The day on which the change is published.</param>
    /// <param name="indent">What stands before the item's dash.</param>
    public static string Write(UnrecordedChange change, DateOnly date, string indent)
    {
        var yaml = new StringBuilder();
        yaml.Append(indent).Append("- date: ").Append(Period.OfDay(date)).Append('\n');
        indent += "  ";
        yaml.Append(indent).Append("id: ").Append(change.Id).Append('\n');
        switch (change.Change)
        {
            case { Old: null }:
                yaml.Append(indent).Append("added: true\n");
                break;
            case { Old: { } old, New: null }:
                AppendRemoved(yaml, indent, old, change.Row!);
                break;
            case { Old: { } old }:
                AppendWas(yaml, indent, [.. PreviousValues.Of(old, change.Row!.Slug, change.Fields)], old, change);
                break;
        }

        AppendReason(yaml, indent, change);
        return yaml.ToString();
    }

    private static void AppendWas(
        StringBuilder yaml, string indent, ImmutableArray<PreviousValue> values, Listing old, UnrecordedChange change)
    {
        // Of whom must act, and whether that is a reading, often only one is different.
        var now = PreviousValues.Of(change.Change.New!, old.Row.Slug, change.Fields).ToDictionary(value => value.Key, StringComparer.Ordinal);
        values = values.RemoveAll(value => now.TryGetValue(value.Key, out var same) && same.Text == value.Text && value.Key.StartsWith("actors", StringComparison.Ordinal));
        var without = values.Where(value => value.Text is null).Select(value => value.Key).ToList();
        yaml.Append(indent).Append("was:\n");
        Append(yaml, indent + "  ", values);
        if (without.Count > 0)
            yaml.Append(indent).Append("  without: ").Append(YamlText.List(without)).Append('\n');
    }

    private static void AppendRemoved(StringBuilder yaml, string indent, Listing old, Row row)
    {
        yaml.Append(indent).Append("removed:\n");
        indent += "  ";
        Append(yaml, indent, PreviousValues.All(old, row.Slug));
        AppendSources(yaml, indent, old.Occurrence.Sources);
        AppendText(yaml, indent, "note", old.Occurrence.Note);
        AppendText(yaml, indent, "reason", old.Occurrence.Reason);
    }

    private static void AppendSources(StringBuilder yaml, string indent, ImmutableArray<Citation> sources)
    {
        if (sources.IsEmpty)
            return;

        yaml.Append(indent).Append("sources:\n");
        foreach (var source in sources)
        {
            yaml.Append(indent).Append("  - source: ").Append(source.Source.Id).Append('\n');
            AppendText(yaml, indent + "    ", "page", source.Where);
            AppendText(yaml, indent + "    ", "quote", source.Quote);
            if (!source.Pieces.IsEmpty)
                yaml.Append(indent).Append("    pieces: ").Append(YamlText.List(source.Pieces)).Append('\n');
        }
    }

    private static void Append(StringBuilder yaml, string indent, IEnumerable<PreviousValue> values)
    {
        foreach (var value in values.Where(value => value.Text is not null))
        {
            if (value.IsFree)
                YamlText.AppendEntry(yaml, indent, value.Key, value.Text!);
            else
                yaml.Append(indent).Append(value.Key).Append(": ").Append(value.Text).Append('\n');
        }
    }

    // The reason is for the editor to give: it is not invented here.
    private static void AppendReason(StringBuilder yaml, string indent, UnrecordedChange change)
    {
        if (change.Reason is { } reason)
        {
            YamlText.AppendEntry(yaml, indent, "reason", reason);
        }
        else
        {
            yaml.Append(indent).Append(change.Change.NeedsReason
                ? "# reason: needed, as the source states it\n"
                : "# reason: where the source states one\n");
        }
    }

    private static void AppendText(StringBuilder yaml, string indent, string key, string? text)
    {
        if (text is not null)
            YamlText.AppendEntry(yaml, indent, key, text);
    }
}
