using System.Text;
using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports.Markdown;

/// <summary>Calendar, initiatives and milestones for programs that read text, and <c>llms.txt</c>, which says what there is.</summary>
internal static class MarkdownFiles
{
    public static IEnumerable<Page> Create(ExportContext context) =>
    [
        Create(context, Routes.Calendar, page => Calendar(context, page)),
        .. context.Site.Vocabulary.Initiatives.Select(initiative =>
            Create(context, Routes.Initiative(initiative.Id), page => Describe(context, page, initiative))),
        .. context.Site.Milestones.Select(milestone =>
            Create(context, Routes.Milestone(milestone.Id), page => Describe(context, page, milestone))),
        Create(DataRoutes.Llms, "llms.txt", () => LlmsFile.Create(context)),
    ];

    private static Page Create(ExportContext context, Route twin, Func<MarkdownPage, MarkdownBuilder> write)
    {
        var file = DataRoutes.Markdown(twin);
        return Create(file, twin == Routes.Calendar ? context.Site.Identity.Title : null, () => write(new MarkdownPage(context, file)));
    }

    private static Page Create(Route file, string? name, Func<MarkdownBuilder> write) =>
        new(file, Origin: null, IsListed: false, output => Encoding.UTF8.GetBytes(write().ToString(), output))
        {
            Offer = new FileOffer(Output.Markdown, "text/markdown", name),
        };

    private static MarkdownBuilder Calendar(ExportContext context, MarkdownPage page)
    {
        var edition = context.Site.LatestEdition;
        var text = page.Begin(edition.Title, Routes.Calendar).Block(MarkdownBuilder.Escape(context.Format.Summary(edition)));
        foreach (var row in edition.Rows)
        {
            text.Heading(2, row.Name)
                .Block(page.Links(row))
                .List(row.Milestones.Select(occurrence => page.Summary(context.Find(occurrence))));
        }

        return text.Section(2, page.Words.Text(TranslationKeys.MilestoneSource), [page.Cite(edition.Source)]);
    }

    private static MarkdownBuilder Describe(ExportContext context, MarkdownPage page, Initiative initiative)
    {
        var material = context.Site.SourceMaterial;
        var descriptions = context.Site.LatestEdition.Descriptions.Of(initiative).ToList();
        var summaries = descriptions.Count > 0 ? [] : material.SummariesOf(initiative);
        var text = page.Begin(initiative.Name, Routes.Initiative(initiative.Id));
        if (descriptions.Count > 0 || !summaries.IsEmpty)
            text.Heading(2, page.Words.Text(TranslationKeys.InitiativeDescriptionHeading));
        foreach (var description in descriptions)
            text.Block(ProseMarkdown.Write(description.Text, topHeading: 3)).Block(page.Cite(context.Site.LatestEdition.Source));
        page.Add(summaries);
        text.Section(
            2, page.Words.Text(TranslationKeys.InitiativeMilestones),
            context.Index.MilestonesOf(initiative).Select(page.Summary));
        var subjects = context.Sources.SubjectsOf(initiative).ToList();
        if (subjects.Count > 0)
            text.Heading(2, page.Words.Text(TranslationKeys.SubjectDatesTitle));
        foreach (var subject in subjects)
            text.Section(3, subject.Name, subject.Claims.Select(claim => Claim(context, page, claim)));
        var passages = material.PassagesOf(initiative).Except(summaries).ToList();
        if (passages.Count > 0)
            text.Heading(2, page.Words.Text(TranslationKeys.InitiativePassages));
        page.Add(passages);
        return text.Section(
            2, page.Words.Text(TranslationKeys.DisagreementsTitle),
            context.Sources.DisagreementsOf(initiative).Select(page.Link));
    }

    private static MarkdownBuilder Describe(ExportContext context, MarkdownPage page, Milestone milestone)
    {
        var (edition, row, occurrence) = milestone.Latest;
        (TranslationKey Label, string? Value)[] lines =
        [
            .. context.FactsOf(occurrence),
            (TranslationKeys.MilestoneInTableLabel, page.Words.Format(
                TranslationKeys.MilestoneInTable, ("column", context.Format.Date(occurrence.Column)), ("row", row.Name))),
            (TranslationKeys.MilestoneNote, occurrence.Note),
            (TranslationKeys.MilestoneReason, occurrence.Reason),
        ];
        return page.Begin(occurrence.Text, Routes.Milestone(milestone.Id))
            .List(lines.Where(line => !string.IsNullOrEmpty(line.Value))
                .Select(line => $"{MarkdownBuilder.Escape(page.Words.Text(line.Label))}: {MarkdownBuilder.Escape(line.Value!)}"))
            .Block(page.Links(row))
            .Section(2, page.Words.Text(TranslationKeys.MilestoneEnding), page.Ending(milestone) is { } ending ? [ending] : [])
            .Section(2, page.Words.Text(TranslationKeys.MilestoneHistory), context.Changes.History.Of(milestone.Id).Select(page.History))
            .Section(
                2, page.Words.Text(TranslationKeys.MilestoneSource),
                [page.Cite(edition.Source), .. occurrence.Sources.Select(one => page.Cite(one.Source))])
            .Section(
                2, page.Words.Text(TranslationKeys.DisagreementsTitle),
                context.Sources.DisagreementsOf(milestone).Select(page.Link));
    }

    private static string Claim(ExportContext context, MarkdownPage page, Claim claim)
    {
        var quote = string.Concat(claim.Citation.QuoteParts.Select(part => $" “{MarkdownBuilder.Escape(part)}”"));
        var reading = claim.Reading is { } why
            ? $" ({MarkdownBuilder.Escape(page.Words.Text(TranslationKeys.OurInterpretation))}: {MarkdownBuilder.Escape(why)})"
            : string.Empty;
        return $"{MarkdownBuilder.Escape(context.Format.Date(claim.When, claim.Qualifier))}: {page.Cite(claim.Source)}{quote}{reading}";
    }
}
