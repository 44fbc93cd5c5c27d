using CalAimSite.Changes;
using CalAimSite.Content.Binding.Editions;
using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Binding.History;

/// <summary>Binds what a milestone was before an amendment: what is not given is as after it.</summary>
internal sealed class PreviousStateBinder(BoundEdition edition, Symbols catalogs, DiagnosticBag diagnostics)
{
    private static readonly Field<YamlScalar> Row = new("row", IdSchema.Instance);
    private static readonly Field<string> Text = new("text", TextSchema.Instance);
    private static readonly Field<MilestoneDate> When = new("when", MilestoneDateSchema.Instance);

    // What a milestone need not have, and so may have been without.
    private static readonly Field<ImmutableArray<Field>> Without = new("without", new ListSchema<Field>(new ChoiceSchema<Field>(
        Choice(MilestoneBinder.Kinds), Choice(MilestoneBinder.Qualifier), Choice(MilestoneBinder.Column),
        Choice(MilestoneBinder.Heading), Choice(MilestoneBinder.Component), Choice(MilestoneBinder.Status),
        Choice(MilestoneBinder.Actors), Choice(MilestoneBinder.ActorsReading), Choice(MilestoneBinder.ContingentOn))));

    public static readonly MappingSchema Shape = new(
        "what a milestone was",
        Row, Text, MilestoneBinder.Kinds, When, MilestoneBinder.Qualifier, MilestoneBinder.Column, MilestoneBinder.Heading,
        MilestoneBinder.Component, MilestoneBinder.Status, MilestoneBinder.Actors, MilestoneBinder.ActorsReading,
        MilestoneBinder.ContingentOn, Without);

    private static readonly (Field Key, MilestoneField Field)[] Fields =
    [
        (Row, MilestoneField.Row), (Text, MilestoneField.Text), (MilestoneBinder.Kinds, MilestoneField.Kinds),
        (When, MilestoneField.When), (MilestoneBinder.Qualifier, MilestoneField.Qualifier),
        (MilestoneBinder.Column, MilestoneField.Column), (MilestoneBinder.Heading, MilestoneField.Heading),
        (MilestoneBinder.Component, MilestoneField.Component), (MilestoneBinder.Status, MilestoneField.Status),
        (MilestoneBinder.Actors, MilestoneField.Actors), (MilestoneBinder.ActorsReading, MilestoneField.Actors),
        (MilestoneBinder.ContingentOn, MilestoneField.ContingentOn),
    ];

    /// <returns>What the milestone was; null where that could not be read whole.</returns>
    public Listing? Bind(MappingValues was, Listing after)
    {
        var without = was.Get(Without);
        foreach (var key in without.Where(was.Has))
            diagnostics.WithoutAndWith(was.SpanOf(key), key.Name);

        if (!was.IsComplete || without.Any(was.Has) || RowOf(was, after) is not { } row || ColumnOf(was, without, after) is not { } column)
            return null;

        var former = Make(new Former(was, without), after.Occurrence, column, row.Slug);
        return new Listing(row, former);
    }

    /// <summary>Reports what is given as it was and was not different.</summary>
    public void CheckChange(MappingValues was, Listing before, Listing after)
    {
        var without = was.Get(Without);
        var given = Fields.Where(pair => was.Has(pair.Key) || without.Contains(pair.Key)).ToList();
        var changed = ListingComparison.ChangedFields(before, after);
        if (given.Count == 0)
            diagnostics.AmendmentWithoutChange(was.Span, key: null);

        foreach (var (key, _) in given.Where(pair => !changed.Contains(pair.Field)))
        {
            // A column has to be said of a date that does not begin in it, though only the date changed.
            if (key != MilestoneBinder.Column || !was.Has(When))
                diagnostics.AmendmentWithoutChange(was.SpanOf(was.Has(key) ? key : Without), key.Name);
        }
    }

    private static (string Word, Field Value) Choice(Field field) => (field.Name, field);

    private Row? RowOf(MappingValues was, Listing after) =>
        was.Get(Row) is { } name ? edition.RowNamed(name, diagnostics) : after.Row;

    private Period? ColumnOf(MappingValues was, ImmutableArray<Field> without, Listing after)
    {
        if (was.Get(MilestoneBinder.Column) is { } named)
            return edition.Scope.ColumnNamed(named, diagnostics);

        return was.Has(When) || without.Contains(MilestoneBinder.Column)
            ? edition.Scope.ColumnOf(was.Get(When) ?? after.Occurrence.When, was.SpanOf(When))
            : after.Occurrence.Column;
    }

    private Occurrence Make(Former was, Occurrence after, Period column, string row) => new()
    {
        MilestoneId = after.MilestoneId,
        PreviousIds = after.PreviousIds,
        Text = was.Values.Get(Text) ?? after.Text,
        Kinds = was.Has(MilestoneBinder.Kinds)
            ? catalogs.Kinds.Resolve(was.Values.Get(MilestoneBinder.Kinds), diagnostics)
            : was.Or(MilestoneBinder.Kinds, after.Kinds, []),
        When = was.Values.Get(When) ?? after.When,
        Qualifier = was.Values.Get(MilestoneBinder.Qualifier, was.Or(MilestoneBinder.Qualifier, after.Qualifier, Qualifier.None)),
        Column = column,
        Heading = was.Values.Get(MilestoneBinder.Heading) ?? was.Or(MilestoneBinder.Heading, after.Heading, null),
        Component = was.Has(MilestoneBinder.Component)
            ? edition.Scope.ComponentsOf(row).Resolve(was.Values.Get(MilestoneBinder.Component))
            : was.Or(MilestoneBinder.Component, after.Component, null),
        Status = was.Values.Get(MilestoneBinder.Status, was.Or(MilestoneBinder.Status, after.Status, Status.NotStated)),
        Actors = was.Has(MilestoneBinder.Actors)
            ? catalogs.Actors.Resolve(was.Values.Get(MilestoneBinder.Actors), diagnostics)
            : was.Or(MilestoneBinder.Actors, after.Actors, []),
        ActorsAreInferred = was.Values.Get(
            MilestoneBinder.ActorsReading, was.Or(MilestoneBinder.ActorsReading, after.ActorsAreInferred, without: false)),
        ContingentOn = was.Values.Get(MilestoneBinder.ContingentOn) ?? was.Or(MilestoneBinder.ContingentOn, after.ContingentOn, null),
        Sources = after.Sources,
        Note = after.Note,
        Reason = after.Reason,
    };

    private readonly record struct Former(MappingValues Values, ImmutableArray<Field> Without)
    {
        public bool Has(Field field) => Values.Has(field);

        /// <returns>What it was where no value is given: nothing if it was without, else the same as after.</returns>
        public T Or<T>(Field field, T after, T without) => Without.Contains(field) ? without : after;
    }
}
