using CalAimSite.Content.Binding.Editions;
using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Files;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using static CalAimSite.Content.Binding.References.CommonFields;

namespace CalAimSite.Content.Binding.History;

/// <summary>Binds an edition's <c>errata.yaml</c>.</summary>
internal sealed class ErrataBinder(ContentFiles files, BoundEdition edition, Symbols symbols, DiagnosticBag diagnostics)
{
    public const string Name = "errata.yaml";

    private static readonly Field<DateOnly> Date = new("date", DateSchemas.Day);
    private static readonly Field<YamlScalar> About = Field.Reference("id");
    private static readonly Field<string> Place = Field.Text("place");
    private static readonly Field<string> Printed = Field.Text("printed", isRequired: true);
    private static readonly Field<string> ShouldBe = Field.Text("should_be", isRequired: true);
    private static readonly Field<ImmutableArray<MappingValues>> Errata = Field.List(
        "errata", new MappingSchema("an erratum", Date, About, Place, Printed, ShouldBe, SourceId, Note), isRequired: true);

    public static readonly MappingSchema Schema = new("the errata of an edition", Errata);

    /// <param name="isLatest">Whether no other edition has followed.</param>
    public ImmutableArray<Erratum> Bind(bool isLatest)
    {
        if (edition.Errata is not { } values)
            return [];
        if (!isLatest)
            return [.. values.Get(Errata).Select(Bind).OfType<Erratum>()];

        diagnostics.ErrataOfLatestEdition(values.Span.Source.Span(0, 0));
        return [];
    }

    // Of a milestone's date, which its row writes as the program does, it is enough that the words are that date.
    private bool IsPrinted(string words, YamlScalar? id)
    {
        var row = id is null ? null : edition.Scope.PlaceOf(id.Value);
        if (id is not null && row is null)
            return true;
        var places = row is null
            ? files.Paths.Where(path => path.StartsWith($"editions/{edition.Edition.Id}/", StringComparison.Ordinal) && !path.EndsWith($"/{Name}", StringComparison.Ordinal))
                .Select(path => files[path].Text)
            : [row.Span.Source.Text];
        return places.Any(text => SourceQuotes.Contains(text, words))
            || (row?.Find(MilestoneFields.When.Key) is MilestoneDate { Start.Year: var year } when
                && WrittenDates.In(words, year).Any(date => when.Overlaps(date.First)));
    }

    private Erratum? Bind(MappingValues values)
    {
        var source = symbols.Sources.Resolve(values.Get(SourceId));
        if (values.Has(About) == values.Has(Place) && values.IsKnown(About) && values.IsKnown(Place))
            diagnostics.ErratumAboutOneThing(values.Span);

        if (values.Get(About) is { } id && edition.Scope.PlaceOf(id.Value) is null && symbols.Milestones.Resolve(id) is not null)
            diagnostics.NotInEdition(id.Span, id.Value);

        if (values.Get(Printed) is { } printed && printed == values.Get(ShouldBe))
            diagnostics.ErratumWithoutCorrection(values.SpanOf(ShouldBe));

        if (values.Get(Printed) is { } words && !values.Has(Note) && !IsPrinted(words, values.Get(About)))
            diagnostics.ErratumNotPrinted(values.SpanOf(Printed), words);

        return values.IsComplete && source is not null
            ? new Erratum
            {
                Date = values.GetOrNull(Date),
                MilestoneId = values.Get(About)?.Value,
                Place = values.Get(Place),
                Printed = values.Get(Printed)!,
                ShouldBe = values.Get(ShouldBe)!,
                Source = source,
                Note = values.Get(Note),
            }
            : null;
    }
}
