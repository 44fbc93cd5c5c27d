using CalAimSite.Content.Binding.References;
using CalAimSite.Editing.Yaml;

namespace CalAimSite.Editing.Amendments;

/// <summary>A field of what a milestone was.</summary>
internal sealed record PreviousValue(string Key, ImmutableArray<string> Texts, bool IsList)
{
    /// <returns>As in a message: "`when` was `2023-08`".</returns>
    public override string ToString() =>
        Texts.IsEmpty ? $"it had no `{Key}`" : $"`{Key}` was `{(IsList ? YamlText.List(Texts) : Texts[0])}`";

    public static IEnumerable<PreviousValue> From(Listing listing, string row, ImmutableArray<MilestoneField> fields)
    {
        // What has a date stands in the column in which that begins, unless another is given.
        var column = MilestoneFields.Column;
        var hasColumn = fields.Contains(MilestoneFields.When) ? !IsWhereItBegins(listing.Occurrence) : fields.Contains(column);
        return fields.Union(hasColumn ? [column] : []).Where(field => field != column || hasColumn).Select(Create);

        PreviousValue Create(MilestoneField field)
        {
            var format = FieldFormat.For(field);
            return new PreviousValue(field.Key, field == MilestoneFields.Row ? [row] : format.Write(listing), format.IsList);
        }
    }

    private static bool IsWhereItBegins(Occurrence occurrence) => occurrence.When.First is { } first && occurrence.Column.Contains(first);
}
