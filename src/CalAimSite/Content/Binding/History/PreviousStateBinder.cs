using CalAimSite.Changes;
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
        Choice(MilestoneReader.Kinds), Choice(MilestoneReader.Qualifier), Choice(MilestoneReader.Column),
        Choice(MilestoneReader.Heading), Choice(MilestoneReader.Component), Choice(MilestoneReader.Status),
        Choice(MilestoneReader.Actors), Choice(MilestoneReader.ActorsReading), Choice(MilestoneReader.ContingentOn))));

    public static readonly MappingSchema Shape = new(
        "what a milestone was",
        Row, Text, MilestoneReader.Kinds, When, MilestoneReader.Qualifier, MilestoneReader.Column, MilestoneReader.Heading,
        MilestoneReader.Component, MilestoneReader.Status, MilestoneReader.Actors, MilestoneReader.ActorsReading,
        MilestoneReader.ContingentOn, Without);

    private static readonly (Field Key, MilestoneField Field)[] Fields =
    [
        (Row, MilestoneField.Row), (Text, MilestoneField.Text), (MilestoneReader.Kinds, MilestoneField.Kinds),
        (When, MilestoneField.When), (MilestoneReader.Qualifier, MilestoneField.Qualifier),
        (MilestoneReader.Column, MilestoneField.Column), (MilestoneReader.Heading, MilestoneField.Heading),
        (MilestoneReader.Component, MilestoneField.Component), (MilestoneReader.Status, MilestoneField.Status),
        (MilestoneReader.Actors, MilestoneField.Actors), (MilestoneReader.ActorsReading, MilestoneField.Actors),
        (MilestoneReader.ContingentOn, MilestoneField.ContingentOn),
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
            if (key != MilestoneReader.Column || !was.Has(When))
                diagnostics.AmendmentWithoutChange(was.SpanOf(was.Has(key) ? key : Without), key.Name);
        }
    }

    private static (string Word, Field Value) Choice(Field field) => (field.Name, field);

    private Row? RowOf(MappingValues was, Listing after) =>
        was.Get(Row) is { } name ? edition.RowNamed(name, diagnostics) : after.Row;

    private Period? ColumnOf(MappingValues was, ImmutableArray<Field> without, Listing after)
    {
        if (was.Get(MilestoneReader.Column) is { } named)
            return edition.Scope.ColumnNamed(named, diagnostics);

        return was.Has(When) || without.Contains(MilestoneReader.Column)
            ? edition.Scope.ColumnOf(was.Get(When) ?? after.Occurrence.When, was.SpanOf(When))
            : after.Occurrence.Column;
    }

    private Occurrence Make(Former was, Occurrence after, Period column, string row) => new()
    {
        MilestoneId = after.MilestoneId,
        PreviousIds = after.PreviousIds,
        Text = was.Values.Get(Text) ?? after.Text,
        Kinds = was.Has(MilestoneReader.Kinds)
            ? catalogs.Kinds.Resolve(was.Values.Get(MilestoneReader.Kinds), diagnostics)
            : was.Or(MilestoneReader.Kinds, after.Kinds, []),
        When = was.Values.Get(When) ?? after.When,
        Qualifier = was.Values.Get(MilestoneReader.Qualifier, was.Or(MilestoneReader.Qualifier, after.Qualifier, Qualifier.None)),
        Column = column,
        Heading = was.Values.Get(MilestoneReader.Heading) ?? was.Or(MilestoneReader.Heading, after.Heading, null),
        Component = was.Has(MilestoneReader.Component)
            ? edition.Scope.ComponentsOf(row).Resolve(was.Values.Get(MilestoneReader.Component))
            : was.Or(MilestoneReader.Component, after.Component, null),
        Status = was.Values.Get(MilestoneReader.Status, was.Or(MilestoneReader.Status, after.Status, Status.NotStated)),
        Actors = was.Has(MilestoneReader.Actors)
            ? catalogs.Actors.Resolve(was.Values.Get(MilestoneReader.Actors), diagnostics)
            : was.Or(MilestoneReader.Actors, after.Actors, []),
        ActorsAreInferred = was.Values.Get(
            MilestoneReader.ActorsReading, was.Or(MilestoneReader.ActorsReading, after.ActorsAreInferred, without: false)),
        ContingentOn = was.Values.Get(MilestoneReader.ContingentOn) ?? was.Or(MilestoneReader.ContingentOn, after.ContingentOn, null),
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
