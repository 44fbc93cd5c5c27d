using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.Views;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Pages;

/// <summary>A page for each quarter, from the latest edition that covers it.</summary>
internal static class QuarterPages
{
    public static IEnumerable<Page> Of(PageFrame frame) =>
        frame.Index.Quarters.Select((entry, i) => Make(frame, i));

    private static Page Make(PageFrame frame, int index)
    {
        var (quarter, edition) = frame.Index.Quarters[index];
        var columns = edition.Columns.Where(column => MilestoneDate.Of(column).Overlaps(quarter)).ToImmutableArray();
        var name = frame.Phrases.Say(quarter);
        var count = edition.Rows.Sum(row => row.Milestones.Count(occurrence => columns.Contains(occurrence.Column)));
        var title = frame.Words.Format(TranslationKeys.QuarterTitle, ("quarter", name));
        var description = frame.Words.Format(
            TranslationKeys.QuarterDescription, ("quarter", name), ("milestones", frame.Phrases.Milestones(count)));
        return frame.Page(
            Routes.Quarter(quarter),
            TemplateNames.Quarter,
            title,
            description,
            () => MakeView(frame, index, columns, title),
            PageOrigin.Edition(edition.Id),
            edition: edition);
    }

    private static QuarterView MakeView(PageFrame frame, int index, ImmutableArray<Period> columns, string title)
    {
        var (quarter, edition) = frame.Index.Quarters[index];
        var page = Routes.Quarter(quarter);
        var footnotes = new FootnoteReferences(frame.Words, frame.Content);
        var table = new TableMaker(frame, page, footnotes).Make(edition, columns, frame.Phrases.Say(quarter));
        return new QuarterView(
            title,
            frame.Phrases.AsOf(edition),
            MilestoneViews.Datetime(edition.AsOf),
            MilestoneViews.Iso(edition.AsOf.Last),
            frame.Words.Format(TranslationKeys.QuarterEdition, ("edition", frame.Phrases.EditionName(edition))),
            page.LinkTo(new MilestoneViews(frame, page).CalendarOf(edition)),
            edition.Legend.Label,
            EditionParts.Legend(edition),
            FilterPanel.Of(frame, edition, columns),
            table,
            [.. new EditionParts(frame, page, footnotes, new ProseHtml(page, footnotes, acronyms: null)).Footnotes(edition)],
            Neighbour(frame, page, index - 1),
            Neighbour(frame, page, index + 1));
    }

    private static LinkView? Neighbour(PageFrame frame, Route page, int index) =>
        index >= 0 && index < frame.Index.Quarters.Length
            ? new LinkView(
                HtmlText.Breakable(frame.Phrases.Say(frame.Index.Quarters[index].Quarter)),
                page.LinkTo(Routes.Quarter(frame.Index.Quarters[index].Quarter)))
            : null;
}
