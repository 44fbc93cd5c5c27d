using CalAimSite.Editing.Yaml;

namespace CalAimSite.Editing.Amendments;

/// <summary>Writes an amendment as an item of <c>amendments.yaml</c>.</summary>
internal static class AmendmentText
{
    /// <returns>The item, with its line ends.</returns>
    public static string Format(UnrecordedChange change, DateOnly date, string? reason, MilestoneFields fields, string indent) => new YamlWriter(indent).Item(item =>
    {
        item.Entry("date", Period.OfDay(date).ToString()).Entry("id", change.Id);
        switch (change.Change)
        {
            case { Old: null }: item.Entry("added", "true"); break;
            case { Old: { } old, New: null }: item.Mapping("removed", removed => WriteRemoved(old, change.Row!.Slug, fields, removed)); break;
            case { Old: { } old }: item.Mapping("was", was => WriteWas(PreviousValue.From(old, change.Row!.Slug, change.Change.Fields), was)); break;
        }

        // The reason is for the editor to give: it is not invented here.
        if (reason is null)
            item.Comment(change.LacksReason ? "reason: needed, as the source states it" : "reason: where the source states one");
        else
            item.Entry("reason", reason);
    }).ToString();

    private static void WriteWas(IEnumerable<PreviousValue> values, YamlWriter yaml)
    {
        var without = new List<string>();
        foreach (var value in values)
        {
            Write(value, yaml);
            if (value.Texts.IsEmpty)
                without.Add(value.Key);
        }

        yaml.List("without", [.. without]);
    }

    private static void WriteRemoved(Listing old, string row, MilestoneFields fields, YamlWriter yaml)
    {
        foreach (var value in PreviousValue.From(old, row, fields.All))
        {
            if (value.Key == MilestoneFields.Sources.Key)
                WriteSources(old.Occurrence.Sources, yaml);
            else
                Write(value, yaml);
        }
    }

    private static void Write(PreviousValue value, YamlWriter yaml)
    {
        if (value.IsList)
            yaml.List(value.Key, value.Texts);
        else
            yaml.Entry(value.Key, value.Texts.FirstOrDefault());
    }

    private static void WriteSources(ImmutableArray<Citation> sources, YamlWriter yaml)
    {
        if (sources.IsEmpty)
            return;

        yaml.Mapping(MilestoneFields.Sources.Key, list =>
        {
            foreach (var source in sources)
            {
                list.Item(item => item
                    .Entry("source", source.Source.Id)
                    .Entry("page", source.Where)
                    .Entry("quote", source.Quote)
                    .List("pieces", source.Pieces));
            }
        });
    }
}
