using System.Text;

namespace CalAimSite.Changes;

/// <summary>Writes changes for the tests: everything that they say, a line for each.</summary>
internal static class ChangeNotation
{
    public static string Write(ChangeSet changes)
    {
        var text = new StringBuilder();
        text.Append($"== {changes.Old.Id} → {changes.New.Id}\n");
        text.Append(changes.Overlap is { } overlap ? $"overlap: {overlap.First:yyyy-MM-dd} to {overlap.Last:yyyy-MM-dd}\n" : "overlap: none\n");
        foreach (var row in changes.Rows)
            text.Append($"row {row.Old?.Slug ?? "-"} → {row.New?.Slug ?? "-"}: {string.Join(", ", row.Kinds.Select(kind => kind.Id))}\n");

        foreach (var change in changes.Milestones)
            text.Append(Write(change)).Append('\n');

        AppendList(text, "entered", changes.Entered.Select(Id));
        AppendList(text, "left", changes.Left.Select(Id));
        AppendList(text, "perhaps", changes.Suggestions.Select(one => $"{Id(one.Vanished)} is {Id(one.Appeared)}"));
        return text.ToString();
    }

    public static string Write(MilestoneChange change)
    {
        var text = new StringBuilder($"{change.Id}: {string.Join(", ", change.Kinds)}: {Write(change.Old)} → {Write(change.New)}");
        AppendIf(text, change.Months is { } months ? $"months {months:+0;-0}" : null);
        AppendIf(text, change.From.IsEmpty ? null : $"from {string.Join(", ", change.From)}");
        AppendIf(text, change.Into.IsEmpty ? null : $"into {string.Join(", ", change.Into)}");
        AppendIf(text, change.Reason is { } reason ? $"reason: {reason}" : null);
        AppendIf(text, change.LacksReason ? "lacks a reason" : null);
        return text.ToString();
    }

    public static string Write(HistoryEntry entry)
    {
        var text = new StringBuilder($"{entry.Date}: {entry.Event}");
        AppendIf(text, entry.Amendment is null ? null : "amended");
        AppendIf(text, entry.Change is { } change ? Write(change) : Write(entry.Listing));
        return text.ToString();
    }

    private static string Write(Listing? listing)
    {
        if (listing is not { Row: var row, Occurrence: var one })
            return "-";

        string?[] parts =
        [
            $"{row.Slug}/{one.MilestoneId}", $"\"{one.Text}\"", one.When.ToString(),
            one.When.First is { } first && one.Column.Contains(first) ? null : $"in {one.Column}",
            one.Qualifier == Qualifier.None ? null : one.Qualifier.ToString(),
            one.Status == Status.NotStated ? null : one.Status.ToString(),
            one.Component?.Id, one.Heading,
            string.Join('+', one.Kinds.Select(kind => kind.Symbol)),
            string.Join('+', one.Actors.Select(actor => actor.Id)),
            one.ContingentOn is { } approval ? $"waits for {approval}" : null,
        ];
        return string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static string Id(Listing listing) => listing.Occurrence.MilestoneId;

    private static void AppendIf(StringBuilder text, string? part)
    {
        if (part is not null)
            text.Append("; ").Append(part);
    }

    private static void AppendList(StringBuilder text, string name, IEnumerable<string> items)
    {
        if (string.Join(", ", items) is { Length: > 0 } list)
            text.Append($"{name}: {list}\n");
    }
}
