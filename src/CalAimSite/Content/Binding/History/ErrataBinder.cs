using CalAimSite.Content.Binding.Editions;
using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Files;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;
using CalAimSite.Text;

namespace CalAimSite.Content.Binding.History;

/// <param name="File">The beginning of the file; null where there is none.</param>
/// <param name="Errata">In the order of the file.</param>
internal sealed record FoundErrata(SourceSpan? File, ImmutableArray<MappingValues> Errata);

/// <summary>Binds an edition's <c>errata.yaml</c>.</summary>
internal static class ErrataBinder
{
    public const string Name = "errata.yaml";

    private static readonly Field<DateOnly> Date = new("date", DaySchema.Instance);
    private static readonly Field<YamlScalar> Id = new("id", IdSchema.Instance);
    private static readonly Field<string> Place = new("place", TextSchema.Instance);
    private static readonly Field<string> Printed = new("printed", TextSchema.Instance, isRequired: true);
    private static readonly Field<string> ShouldBe = new("should_be", TextSchema.Instance, isRequired: true);
    private static readonly Field<YamlScalar> Source = new("source", IdSchema.Instance, isRequired: true);
    private static readonly Field<string> Note = new("note", TextSchema.Instance);
    private static readonly Field<ImmutableArray<MappingValues>> Errata = new(
        "errata",
        new ListSchema<MappingValues>(new MappingSchema("an erratum", Date, Id, Place, Printed, ShouldBe, Source, Note)),
        isRequired: true);

    private static readonly MappingSchema Shape = new("the errata of an edition", Errata);

    public static FoundErrata Read(ContentFiles files, string folder, DiagnosticBag diagnostics)
    {
        if (files.Find($"{folder}/{Name}") is not { } file)
            return new FoundErrata(File: null, []);

        var errata = YamlReader.Read(file, diagnostics) is { } node && Shape.TryRead(node, diagnostics, out var values)
            ? values.Get(Errata)
            : [];
        return new FoundErrata(file.Span(0, 0), errata);
    }

    /// <returns>The errata of an edition that another one has followed.</returns>
    public static ImmutableArray<Erratum> Bind(BoundEdition edition, Symbols catalogs, DiagnosticBag diagnostics)
    {
        var errata = ImmutableArray.CreateBuilder<Erratum>();
        foreach (var values in edition.Errata.Errata)
        {
            if (Bind(values, edition, catalogs, diagnostics) is { } erratum)
                errata.Add(erratum);
        }

        return errata.ToImmutable();
    }

    private static Erratum? Bind(MappingValues values, BoundEdition edition, Symbols catalogs, DiagnosticBag diagnostics)
    {
        var source = catalogs.Sources.Resolve(values.Get(Source));
        if (values.Has(Id) == values.Has(Place) && values.IsKnown(Id) && values.IsKnown(Place))
            diagnostics.ErratumAboutOneThing(values.Span);

        if (values.Get(Id) is { } id && edition.Scope.PlaceOf(id.Value) is null && catalogs.Milestones.Resolve(id) is not null)
            diagnostics.NotInEdition(id.Span, id.Value);

        if (values.Get(Printed) is { } printed && printed == values.Get(ShouldBe))
            diagnostics.ErratumWithoutCorrection(values.SpanOf(ShouldBe));

        return values.IsComplete && source is not null
            ? new Erratum
            {
                Date = values.Has(Date) ? values.Get(Date, default(DateOnly)) : null,
                MilestoneId = values.Get(Id)?.Value,
                Place = values.Get(Place),
                Printed = values.Get(Printed)!,
                ShouldBe = values.Get(ShouldBe)!,
                Source = source,
                Note = values.Get(Note),
            }
            : null;
    }
}
