using System.Collections.Immutable;
using CalAimSite.Content.Shapes;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;
using CalAimSite.Model;

namespace CalAimSite.Content.Binding;

/// <summary>Binds the milestones of a row.</summary>
internal sealed class MilestoneReader(
    EditionScope edition, Catalog<RowComponent> components, Catalogs catalogs, DiagnosticBag diagnostics)
{
    private static readonly Field<string> CitedPage = new("page", TextShape.Instance);

    private static readonly Field<YamlScalar> Id = new("id", IdShape.Instance, isRequired: true);
    private static readonly Field<string> Text = new("text", TextShape.Instance, isRequired: true);
    private static readonly Field<ImmutableArray<YamlScalar>> Kinds =
        new("kind", new ListShape<YamlScalar>(IdShape.Instance, allowOne: true));

    private static readonly Field<When> When = new("when", WhenShape.Instance, isRequired: true);
    private static readonly Field<Qualifier> Qualifier = new("qualifier", QualifierShape.Instance);

    private static readonly Field<YamlScalar> Column = new("column", ReferenceShape.Column);
    private static readonly Field<string> Heading = new("heading", TextShape.Instance);
    private static readonly Field<YamlScalar> Component = new("component", IdShape.Instance);
    private static readonly Field<Status> Status = new("status", new ChoiceShape<Status>(
        ("confirmed", Model.Status.Confirmed),
        ("occurred", Model.Status.Occurred),
        ("cancelled", Model.Status.Cancelled)));

    private static readonly Field<ImmutableArray<YamlScalar>> Actors = new("actors", new ListShape<YamlScalar>(IdShape.Instance));
    private static readonly Field<bool> ActorsReading = new("actors_reading", FlagShape.Instance);
    private static readonly Field<string> ContingentOn = new("contingent_on", TextShape.Instance);
    private static readonly Field<ImmutableArray<MappingValues>> Sources = new(
        "sources",
        new ListShape<MappingValues>(new MappingShape(
            "a citation", CitationReader.Source, CitedPage, CitationReader.Quote, CitationReader.Pieces)));

    private static readonly Field<string> Note = new("note", TextShape.Instance);
    private static readonly Field<string> Reason = new("reason", TextShape.Instance);

    public static readonly MappingShape Shape = new(
        "a milestone",
        Id, Text, Kinds, When, Qualifier, Column, Heading, Component, Status, Actors, ActorsReading, ContingentOn, Sources, Note, Reason);

    /// <returns>The milestone, or null where it could not be read whole.</returns>
    public Occurrence? Bind(MappingValues values)
    {
        edition.Define(values.Get(Id), diagnostics);
        if (values.Get(Id) is { } id)
        {
            catalogs.Milestones.DefineAgain(id, id.Value);
        }
        else
        {
            catalogs.Milestones.MarkPartial();
        }

        CheckText(values);
        var kinds = catalogs.Kinds.Resolve(values.Get(Kinds), diagnostics);
        var column = BindColumn(values);
        var component = components.Resolve(values.Get(Component));
        var actors = catalogs.Actors.Resolve(values.Get(Actors), diagnostics);
        var sources = BindSources(values.Get(Sources));
        return values.IsComplete && column is not null
            ? new Occurrence
            {
                MilestoneId = values.Get(Id)!.Value,
                Text = values.Get(Text)!,
                Kinds = kinds,
                When = values.Get(When)!,
                Qualifier = values.Get(Qualifier, Model.Qualifier.None),
                Column = column,
                Heading = values.Get(Heading),
                Component = component,
                Status = values.Get(Status, Model.Status.NotStated),
                Actors = actors,
                ActorsAreReading = values.Get(ActorsReading, fallback: false),
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
        {
            return edition.ColumnNamed(named, diagnostics);
        }

        if (values.Get(When) is not { } when)
        {
            return null;
        }

        var column = when.First is { } first ? edition.ColumnOf(first) : null;
        if (column is null)
        {
            edition.AddOutsideColumns(when, values.SpanOf(When));
        }

        return column;
    }

    private ImmutableArray<Citation> BindSources(ImmutableArray<MappingValues> citations)
    {
        var bound = ImmutableArray.CreateBuilder<Citation>();
        foreach (var citation in citations)
        {
            if (CitationReader.Bind(citation, citation.Get(CitedPage), catalogs) is { } cited)
            {
                bound.Add(cited);
            }
        }

        return bound.ToImmutable();
    }

    // "2024+" ends in a plus that belongs to the year.
    private static bool IsPartOfNumber(string text, string symbol) =>
        symbol is "+" && text.Length > 1 && char.IsAsciiDigit(text[^2]);

    private void CheckText(MappingValues values)
    {
        if (values.Get(Text) is not { } text)
        {
            return;
        }

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
