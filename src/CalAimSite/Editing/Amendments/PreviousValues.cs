using CalAimSite.Changes;
using CalAimSite.Content.Binding.Editions;
using CalAimSite.Content.Schemas;
using CalAimSite.Editing.Yaml;

namespace CalAimSite.Editing.Amendments;

/// <summary>One key of what a milestone was, with its value as YAML on one line, or as a text.</summary>
/// <param name="Key">The key.</param>
/// <param name="Text">The value; null where the milestone was without it.</param>
/// <param name="IsFree">Whether the value is a text of the source, which may need quotes or be long.</param>
internal sealed record PreviousValue(string Key, string? Text, bool IsFree = false)
{
    /// <returns>As in a message: "`when` was `2023-08`".</returns>
    public override string ToString() => Text is null ? $"it had no `{Key}`" : $"`{Key}` was `{Text}`";
}

/// <summary>What an occurrence says under each key that amendments know.</summary>
internal static class PreviousValues
{
    /// <param name="listing">What a milestone was.</param>
    /// <param name="row">The name that its row has now.</param>
    /// <param name="fields">Which parts of it are asked for.</param>
    public static IEnumerable<PreviousValue> Of(Listing listing, string row, ImmutableArray<MilestoneField> fields)
    {
        var occurrence = listing.Occurrence;
        foreach (var field in fields.Where(field => field != MilestoneField.Column))
        {
            foreach (var value in Of(field, occurrence, row))
                yield return value;
        }

        // What has a date stands in the column in which that begins, unless another is given.
        if (fields.Contains(MilestoneField.When) ? !IsWhereItBegins(occurrence) : fields.Contains(MilestoneField.Column))
            yield return new PreviousValue(MilestoneBinder.Column.Name, occurrence.Column.ToString());
    }

    /// <returns>All that a milestone was, without the keys that it did not have, and without a column that follows from its date.</returns>
    public static IEnumerable<PreviousValue> All(Listing listing, string row) =>
        Of(listing, row, [.. Enum.GetValues<MilestoneField>()]).Where(value => value.Text is not null);

    private static IEnumerable<PreviousValue> Of(MilestoneField field, Occurrence one, string row) => field switch
    {
        MilestoneField.Row => [new(MilestoneBinder.Row.Name, row)],
        MilestoneField.Text => [new("text", one.Text, IsFree: true)],
        MilestoneField.Kinds => [new(MilestoneBinder.Kinds.Name, ListOf([.. one.Kinds.Select(kind => kind.Id)], allowsOne: true))],
        MilestoneField.When => [new(MilestoneBinder.When.Name, one.When.ToString())],
        MilestoneField.Qualifier =>
            [new(MilestoneBinder.Qualifier.Name, one.Qualifier == Qualifier.None ? null : QualifierSchema.Instance.WordFor(one.Qualifier))],
        MilestoneField.Heading => [new(MilestoneBinder.Heading.Name, one.Heading, IsFree: true)],
        MilestoneField.Component => [new(MilestoneBinder.Component.Name, one.Component?.Id)],
        MilestoneField.Status =>
            [new(MilestoneBinder.Status.Name, one.Status == Status.NotStated ? null : MilestoneBinder.StatusShape.WordFor(one.Status))],
        MilestoneField.Actors =>
        [
            new(MilestoneBinder.Actors.Name, ListOf([.. one.Actors.Select(actor => actor.Id)], allowsOne: false)),
            new(MilestoneBinder.ActorsReading.Name, one.ActorsAreInferred ? "true" : null),
        ],
        MilestoneField.ContingentOn => [new(MilestoneBinder.ContingentOn.Name, one.ContingentOn, IsFree: true)],
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A field that amendments do not know."),
    };

    private static string? ListOf(string[] ids, bool allowsOne) => ids switch
    {
        [] => null,
        [var one] when allowsOne => one,
        _ => YamlText.List(ids),
    };

    private static bool IsWhereItBegins(Occurrence occurrence) => occurrence.When.First is { } first && occurrence.Column.Contains(first);
}
