using CalAimSite.Content.Binding.History;
using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Files;
using CalAimSite.Content.Markdown;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Binding.Editions;

/// <summary>Binds the folder of an edition: <c>edition.yaml</c>, its rows and its descriptions.</summary>
internal sealed class EditionBinder(ContentFiles files, Symbols catalogs, List<InternalLink> internalLinks, DiagnosticBag diagnostics)
{
    public const string Name = "edition.yaml";

    private static readonly Field<string> Title = new("title", TextSchema.Instance, isRequired: true);
    private static readonly Field<Period> AsOf = new("as_of", PeriodSchema.Instance, isRequired: true);
    private static readonly Field<YamlScalar> Source = new("source", IdSchema.Instance, isRequired: true);
    private static readonly Field<ImmutableArray<LocatedPeriod>> Columns =
        new("columns", new ListSchema<LocatedPeriod>(LocatedPeriodSchema.Instance), isRequired: true);

    private static readonly Field<YamlScalar> InitiativesHeading = new("initiatives", MarkdownSchema.Instance, isRequired: true);
    private static readonly Field<YamlScalar> MilestonesHeading = new("milestones", MarkdownSchema.Instance, isRequired: true);
    private static readonly Field<MappingValues> Headings =
        new("headings", new MappingSchema("the table's headings", InitiativesHeading, MilestonesHeading), isRequired: true);

    private static readonly Field<ImmutableArray<YamlScalar>> Rows =
        new("rows", new ListSchema<YamlScalar>(IdSchema.Instance), isRequired: true);

    private static readonly Field<string> IntroHeading = new("heading", TextSchema.Instance);
    private static readonly Field<YamlScalar> IntroText = new("text", MarkdownSchema.Instance, isRequired: true);
    private static readonly Field<MappingValues> Intro = new("intro", new MappingSchema("the introduction", IntroHeading, IntroText));
    private static readonly Field<YamlScalar> TableIntro = new("table_intro", MarkdownSchema.Instance);
    private static readonly Field<ImmutableArray<KeyValuePair<YamlScalar, YamlScalar>>> Footnotes =
        new("footnotes", new TableSchema<YamlScalar>(MarkdownSchema.Instance, "footnotes by their marks"));

    private static readonly Field<string> ExcludedReason = new("reason", TextSchema.Instance, isRequired: true);
    private static readonly Field<ImmutableArray<string>> ExcludedNames =
        new("initiatives", new ListSchema<string>(TextSchema.Instance), isRequired: true);

    private static readonly Field<MappingValues> Excluded =
        new("excluded", new MappingSchema("what is excluded", ExcludedReason, ExcludedNames));

    private static readonly MappingSchema Shape = new(
        "an edition",
        Title, AsOf, Source, Columns, Headings, Rows, LegendBinder.Legend, Intro, TableIntro, DescriptionsBinder.Descriptions, Footnotes,
        Excluded, SuppliedLinksBinder.Links, EndingsBinder.Ended);

    /// <param name="id">The name of the edition's folder.</param>
    /// <returns>The edition, or null where it could not be read whole.</returns>
    public BoundEdition? Bind(string id)
    {
        var errors = diagnostics.ErrorCount;
        var folder = $"editions/{id}";
        var (values, list) = ReadValues($"{folder}/{Name}");
        CheckFolderName(values, id);
        var columns = BindColumns(values);
        var (suppliedLinks, definitions) = SuppliedLinksBinder.Bind(values, catalogs, diagnostics);
        var footnotes = values.Get(Footnotes);
        ImmutableArray<string>? marks = values.IsKnown(Footnotes) ? [.. footnotes.Select(footnote => footnote.Key.Value)] : null;
        var scope = new ProseScope(marks, definitions, internalLinks);
        var prose = new ProseReader(scope, diagnostics);
        var editionScope = new EditionScope(columns);
        var parts = new Parts
        {
            Source = catalogs.Sources.Resolve(values.Get(Source)),
            Headings = BindHeadings(values.Get(Headings), prose),
            Legend = LegendBinder.Bind(values, catalogs, diagnostics),
            Introduction = BindIntroduction(values.Get(Intro), prose),
            TableIntroduction = values.Get(TableIntro) is { } text ? prose.Read(MarkdownText.Of(text)) : Prose.Empty,
            Descriptions = new DescriptionsBinder(files, scope, catalogs, diagnostics).Bind(values, folder, list),
            Footnotes = [.. footnotes.Select(note => new Footnote(note.Key.Value, prose.ReadPhrase(MarkdownText.Of(note.Value))))],
            Rows = new RowsBinder(files, editionScope, catalogs, diagnostics)
                .Bind(values.Get(Rows), values.IsKnown(Rows), folder, list),
        };
        WarnOfUnusedFootnotes(footnotes, scope);
        var isWhole = diagnostics.ErrorCount == errors;
        var amendments = AmendmentSchema.Read(files, folder, diagnostics);
        var hasWholeAmendments = isWhole && diagnostics.ErrorCount == errors;
        var errata = ErrataBinder.Read(files, folder, diagnostics);
        return values.IsComplete && Make(id, values, columns, parts, suppliedLinks) is { } edition
            ? new BoundEdition(edition, editionScope, values, amendments, errata)
            {
                IsWhole = isWhole,
                HasWholeAmendments = hasWholeAmendments,
            }
            : null;
    }

    // Where the edition's file cannot be read, its rows and descriptions still are, so that one pass reports everything.
    private (MappingValues Values, string Path) ReadValues(string path)
    {
        var place = files.Find(path)?.Span(0, 0) ?? files.Missing(path);
        if (files.Find(path) is { } file)
        {
            if (YamlReader.Read(file, diagnostics) is { } node && Shape.TryRead(node, diagnostics, out var values))
                return (values, file.Path);
        }
        else if (!files.IsUnreadable(path))
        {
            diagnostics.MissingFile(place, "the edition's title, columns, legend and texts", "edition");
        }

        return (MappingValues.Unknown(place, Shape), place.Source.Path);
    }

    private static Edition? Make(
        string id, MappingValues values, ImmutableArray<Period> columns, Parts parts, ImmutableArray<SuppliedLink> suppliedLinks) =>
        parts is { Source: { } source, Headings: { } headings, Legend: { } legend, Descriptions: { } descriptions }
            ? new Edition
            {
                Id = id,
                Title = values.Get(Title)!,
                AsOf = values.Get(AsOf)!,
                Source = source,
                Columns = columns,
                Rows = parts.Rows,
                Headings = headings,
                Legend = legend,
                Introduction = parts.Introduction,
                TableIntroduction = parts.TableIntroduction,
                Descriptions = descriptions,
                Footnotes = parts.Footnotes,
                Excluded = values.Get(Excluded) is { IsComplete: true } excluded
                    ? new Exclusion(excluded.Get(ExcludedReason)!, excluded.Get(ExcludedNames))
                    : null,
                SuppliedLinks = suppliedLinks,
            }
            : null;

    private void CheckFolderName(MappingValues values, string id)
    {
        if (values.Get(AsOf) is { } asOf && !string.Equals(asOf.ToString(), id, StringComparison.Ordinal))
            diagnostics.EditionFolderName(values.SpanOf(AsOf), id, asOf.ToString());
    }

    /// <returns>The columns; none where not all could be read.</returns>
    private ImmutableArray<Period> BindColumns(MappingValues values)
    {
        var columns = ColumnOrder.Check(values.Get(Columns), diagnostics);
        return values.IsKnown(Columns) ? columns : [];
    }

    private static Headings? BindHeadings(MappingValues? values, ProseReader prose) =>
        values is { IsComplete: true }
            ? new Headings(
                prose.ReadPhrase(MarkdownText.Of(values.Get(InitiativesHeading)!)),
                prose.ReadPhrase(MarkdownText.Of(values.Get(MilestonesHeading)!)))
            : null;

    private static Introduction? BindIntroduction(MappingValues? values, ProseReader prose) =>
        values is { IsComplete: true }
            ? new Introduction(values.Get(IntroHeading), prose.Read(MarkdownText.Of(values.Get(IntroText)!)))
            : null;

    // Only where all is read: else the reference may stand in what could not be read.
    private void WarnOfUnusedFootnotes(ImmutableArray<KeyValuePair<YamlScalar, YamlScalar>> footnotes, ProseScope scope)
    {
        foreach (var (mark, _) in footnotes)
        {
            if (!diagnostics.HasErrors && !scope.UsedFootnotes.Contains(mark.Value))
                diagnostics.UnusedFootnote(mark.Span, mark.Value);
        }
    }

    /// <summary>What the parts of the file became; null where a part could not be read whole.</summary>
    private sealed class Parts
    {
        public required Source? Source { get; init; }

        public required Headings? Headings { get; init; }

        public required Legend? Legend { get; init; }

        public required Introduction? Introduction { get; init; }

        public required Prose TableIntroduction { get; init; }

        public required Descriptions? Descriptions { get; init; }

        public required ImmutableArray<Footnote> Footnotes { get; init; }

        public required ImmutableArray<Row> Rows { get; init; }
    }
}
