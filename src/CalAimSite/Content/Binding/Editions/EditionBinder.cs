using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Files;
using CalAimSite.Content.Markdown;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using static CalAimSite.Content.Binding.References.CommonFields;

namespace CalAimSite.Content.Binding.Editions;

/// <summary>Binds the folder of an edition: <c>edition.yaml</c>, its rows and its descriptions.</summary>
internal sealed class EditionBinder(ContentFiles files, Symbols symbols, List<InternalLink> internalLinks, DiagnosticBag diagnostics)
{
    public const string Name = "edition.yaml";

    private static readonly Field<Period> AsOf = new("as_of", DateSchemas.Period, isRequired: true);
    private static readonly Field<ImmutableArray<LocatedPeriod>> Columns =
        new("columns", new ListSchema<LocatedPeriod>(DateSchemas.LocatedPeriod), isRequired: true);

    private static readonly Field<YamlScalar> InitiativesHeading = Field.Markdown("initiatives", isRequired: true);
    private static readonly Field<YamlScalar> MilestonesHeading = Field.Markdown("milestones", isRequired: true);
    private static readonly Field<MappingValues> Headings = Field.Mapping(
        "headings", new MappingSchema("the table's headings", InitiativesHeading, MilestonesHeading), isRequired: true);

    private static readonly Field<ImmutableArray<YamlScalar>> Rows = new("rows", new ListSchema<YamlScalar>(Scalars.Id), isRequired: true);
    private static readonly Field<string> IntroHeading = Field.Text("heading");
    private static readonly Field<YamlScalar> IntroText = Field.Markdown("text", isRequired: true);
    private static readonly Field<MappingValues> Intro =
        Field.Mapping("intro", new MappingSchema("the introduction", IntroHeading, IntroText));
    private static readonly Field<YamlScalar> TableIntro = Field.Markdown("table_intro");
    private static readonly Field<ImmutableArray<KeyValuePair<YamlScalar, YamlScalar>>> Footnotes =
        new("footnotes", new TableSchema<YamlScalar>(Scalars.Markdown, "footnotes by their marks"));

    private static readonly Field<string> ExcludedReason = Field.Text("reason", isRequired: true);
    private static readonly Field<ImmutableArray<string>> ExcludedNames = Field.Texts("initiatives", isRequired: true);
    private static readonly Field<MappingValues> Excluded =
        Field.Mapping("excluded", new MappingSchema("what is excluded", ExcludedReason, ExcludedNames));

    private static readonly MappingSchema Schema = new(
        "an edition",
        Title, AsOf, SourceId, Columns, Headings, Rows, LegendBinder.Legend, Intro, TableIntro, DescriptionsBinder.Descriptions, Footnotes,
        Excluded, SuppliedLinksBinder.Links, EndingsBinder.Ended);

    /// <param name="id">The name of the edition's folder.</param>
    /// <returns>The edition, or null where it could not be read whole.</returns>
    public BoundEdition? Bind(string id)
    {
        // Where the edition's file cannot be read, its rows and descriptions still are, so that one pass reports everything.
        var folder = $"editions/{id}";
        var values = Schema.ReadRequired(
            files, $"{folder}/{Name}", "the edition's title, columns, legend and texts", "edition", diagnostics);
        var columns = PeriodColumns.Bind(values.Get(Columns), "edition", diagnostics);
        var scope = new EditionScope(values.IsKnown(Columns) ? columns : columns with { Periods = [] }, symbols.Places);
        CheckFolderName(values, id, scope);
        symbols.Places.Add(Columns.Name, values.SpanOf(Columns));
        symbols.Places.Add(Rows.Name, values.SpanOf(Rows));
        var (links, definitions) = SuppliedLinksBinder.Bind(values, symbols, diagnostics);
        var footnotes = values.Get(Footnotes);
        var proseScope = new ProseScope(
            values.IsKnown(Footnotes) ? [.. footnotes.Select(footnote => footnote.Key.Value)] : null, definitions, internalLinks);
        var prose = new ProseReader(proseScope, diagnostics);
        var source = symbols.Sources.Resolve(values.Get(SourceId));
        var headings = BindHeadings(values.Get(Headings), prose);
        var legend = LegendBinder.Bind(values, symbols, diagnostics);
        var introduction = BindIntroduction(values.Get(Intro), prose);
        var tableIntroduction = prose.Read(values.Get(TableIntro));
        var descriptions = new DescriptionsBinder(files, proseScope, symbols, diagnostics).Bind(values, folder);
        var notes = footnotes.Select(note => new Footnote(note.Key.Value, prose.ReadPhrase(note.Value))).ToImmutableArray();
        var rows = new RowsBinder(files, scope, symbols, diagnostics).Bind(values, Rows, folder);
        if (!values.IsComplete || source is null || headings is null || legend is null)
            return null;
        if (values.Has(Intro) == introduction is not null)
            WarnOfUnusedFootnotes(footnotes, proseScope);

        var edition = new Edition
        {
            Id = id,
            Title = values.Get(Title)!,
            AsOf = values.Get(AsOf)!,
            Source = source,
            Fields = symbols.MilestoneFormat.Fields,
            Columns = columns.Periods,
            Rows = rows,
            Headings = headings,
            Legend = legend,
            Introduction = introduction,
            TableIntroduction = tableIntroduction,
            Descriptions = descriptions,
            Footnotes = notes,
            Excluded = values.Get(Excluded) is { IsComplete: true } excluded
                ? new Exclusion(excluded.Get(ExcludedReason)!, excluded.Get(ExcludedNames))
                : null,
            SuppliedLinks = links,
        };
        return new BoundEdition(edition, scope, values);
    }

    private void CheckFolderName(MappingValues values, string id, EditionScope scope)
    {
        if (values.Get(AsOf) is { } asOf && asOf.ToString() != id)
        {
            var isTaken = files.AllPaths.Contains($"editions/{asOf}/{Name}");
            diagnostics.EditionFolderName(values.SpanOf(AsOf), id, asOf.ToString(), isTaken);
            scope.MarkPartial();
        }
    }

    private static Headings? BindHeadings(MappingValues? values, ProseReader prose) =>
        values is { IsComplete: true }
            ? new Headings(prose.ReadPhrase(values.Get(InitiativesHeading)!), prose.ReadPhrase(values.Get(MilestonesHeading)!))
            : null;

    private static Introduction? BindIntroduction(MappingValues? values, ProseReader prose) =>
        values is { IsComplete: true } ? new Introduction(values.Get(IntroHeading), prose.Read(values.Get(IntroText))) : null;

    // Only where all texts are read: else the reference may stand in what could not be read.
    private void WarnOfUnusedFootnotes(ImmutableArray<KeyValuePair<YamlScalar, YamlScalar>> footnotes, ProseScope scope)
    {
        foreach (var (mark, _) in footnotes)
        {
            if (scope.IsWhole && !scope.UsedFootnotes.Contains(mark.Value))
                diagnostics.UnusedFootnote(mark.Span, mark.Value);
        }
    }
}
