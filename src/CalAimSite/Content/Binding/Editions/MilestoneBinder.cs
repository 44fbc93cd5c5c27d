using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Binding.Editions;

/// <summary>Binds the milestones of a row.</summary>
internal sealed class MilestoneBinder(
    EditionScope edition, SymbolTable<RowComponent> components, Symbols catalogs, DiagnosticBag diagnostics)
{
    private static readonly Field<string> CitedPage = new("page", TextSchema.Instance);

    private static readonly Field<YamlScalar> Id = new("id", IdSchema.Instance, isRequired: true);
    private static readonly Field<ImmutableArray<YamlScalar>> Redirects = new("redirects", new ListSchema<YamlScalar>(IdSchema.Instance));
    private static readonly Field<string> Text = new("text", TextSchema.Instance, isRequired: true);
    public static readonly Field<ImmutableArray<YamlScalar>> Kinds =
        new("kind", new ListSchema<YamlScalar>(IdSchema.Instance, allowOne: true));

    public static readonly Field<MilestoneDate> When = new("when", MilestoneDateSchema.Instance, isRequired: true);
    public static readonly Field<Qualifier> Qualifier = new("qualifier", QualifierSchema.Instance);

    public static readonly Field<YamlScalar> Column = new("column", ReferenceSchema.Column);
    public static readonly Field<string> Heading = new("heading", TextSchema.Instance);
    public static readonly Field<YamlScalar> Component = new("component", IdSchema.Instance);
    public static readonly ChoiceSchema<Status> StatusShape = new(
        ("confirmed", Model.Editions.Status.Confirmed),
        ("occurred", Model.Editions.Status.Occurred),
        ("cancelled", Model.Editions.Status.Cancelled));

    public static readonly Field<Status> Status = new("status", StatusShape);

    public static readonly Field<ImmutableArray<YamlScalar>> Actors = new("actors", new ListSchema<YamlScalar>(IdSchema.Instance));
    public static readonly Field<bool> ActorsReading = new("actors_reading", FlagSchema.Instance);
    public static readonly Field<string> ContingentOn = new("contingent_on", TextSchema.Instance);
    private static readonly Field<ImmutableArray<MappingValues>> Sources = new(
        "sources",
        new ListSchema<MappingValues>(new MappingSchema(
            "a citation", CommonFields.SourceId, CitedPage, CommonFields.Quote, CommonFields.Pieces)));

    private static readonly Field<string> Note = new("note", TextSchema.Instance);
    private static readonly Field<string> Reason = new("reason", TextSchema.Instance);

    public static readonly MappingSchema Shape = new(
        "a milestone",
        Id, Redirects, Text, Kinds, When, Qualifier, Column, Heading, Component, Status, Actors, ActorsReading, ContingentOn, Sources, Note,
        Reason);

    /// <summary>The row that a milestone stood in which no row lists any more.</summary>
    public static readonly Field<YamlScalar> Row = new("row", IdSchema.Instance, isRequired: true);

    /// <summary>A milestone apart from its row and its id.</summary>
    public static readonly MappingSchema RemovedShape = new(
        "a removed milestone",
        Row, Text, Kinds, When, Qualifier, Column, Heading, Component, Status, Actors, ActorsReading, ContingentOn, Sources, Note, Reason);

    /// <returns>The milestone, or null where it could not be read whole.</returns>
    public Occurrence? Bind(MappingValues values)
    {
        edition.Define(values.Get(Id), values.Get(Redirects), values, diagnostics);
        if (values.Get(Id) is { } id)
            catalogs.Milestones.DefineAgain(id, id.Value);
        else
            catalogs.Milestones.MarkPartial();

        CheckText(values);
        return Bind(values, values.Get(Id)?.Value ?? string.Empty, [.. values.Get(Redirects).Select(former => former.Value)]);
    }

    /// <param name="values">Of <see cref="RemovedShape"/>.</param>
    /// <param name="id">The id that it had.</param>
    public Occurrence? BindRemoved(MappingValues values, string id) => Bind(values, id, []);

    private Occurrence? Bind(MappingValues values, string id, ImmutableArray<string> formerIds)
    {
        var kinds = catalogs.Kinds.Resolve(values.Get(Kinds), diagnostics);
        var column = BindColumn(values);
        var component = components.Resolve(values.Get(Component));
        var actors = catalogs.Actors.Resolve(values.Get(Actors), diagnostics);
        var sources = BindSources(values.Get(Sources));
        return values.IsComplete && column is not null
            ? new Occurrence
            {
                MilestoneId = id,
                PreviousIds = formerIds,
                Text = values.Get(Text)!,
                Kinds = kinds,
                When = values.Get(When)!,
                Qualifier = values.Get(Qualifier, Model.Dates.Qualifier.None),
                Column = column,
                Heading = values.Get(Heading),
                Component = component,
                Status = values.Get(Status, Model.Editions.Status.NotStated),
                Actors = actors,
                ActorsAreInferred = values.Get(ActorsReading, fallback: false),
                ContingentOn = values.Get(ContingentOn),
                Sources = sources,
                Note = values.Get(Note),
                Reason = values.Get(Reason),
            }
            : null;
    }

    // The source prints a milestone in the column in which it begins, unless the content says otherwise.
    private Period? BindColumn(MappingValues values)
    {
        if (values.Get(Column) is { } named)
            return edition.ColumnNamed(named, diagnostics);

        return values.Get(When) is { } when ? edition.ColumnOf(when, values.SpanOf(When)) : null;
    }

    private ImmutableArray<Citation> BindSources(ImmutableArray<MappingValues> citations)
    {
        var bound = ImmutableArray.CreateBuilder<Citation>();
        foreach (var citation in citations)
        {
            if (CitationBinder.Bind(citation, CommonFields.Quote, citation.Get(CitedPage), catalogs) is { } cited)
                bound.Add(cited);
        }

        return bound.ToImmutable();
    }

    // "2024+" ends in a plus that belongs to the year.
    private static bool IsPartOfNumber(string text, string symbol) =>
        symbol is "+" && text.Length > 1 && char.IsAsciiDigit(text[^2]);

    private void CheckText(MappingValues values)
    {
        if (values.Get(Text) is not { } text)
            return;

        foreach (var kind in catalogs.Kinds.Values)
        {
            if (text.EndsWith(kind.Symbol, StringComparison.Ordinal) && !IsPartOfNumber(text, kind.Symbol))
            {
                var span = values.SpanOf(Text);
                var at = span.Text.LastIndexOf(kind.Symbol, StringComparison.Ordinal);
                diagnostics.SymbolInText(span.Source.Span(span.Start + Math.Max(0, at), kind.Symbol.Length), kind.Symbol, kind.Id);
            }
        }
    }
}
