using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Layout;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.ViewBuilders;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.Pages;

/// <summary>The latest edition by column instead of by row.</summary>
internal sealed class AgendaPage(PageRenderer renderer, Site site, MilestoneViewBuilder milestones, FilterPanelBuilder filters)
{
    public IEnumerable<Page> Create(ModelFormatter format)
    {
        var period = format.Window(site.LatestEdition);
        var head = new PageHead(
            TemplateNames.Agenda,
            format.Words.Format(TranslationKeys.AgendaTitle, ("period", period)),
            format.Words.Format(TranslationKeys.AgendaDescription, ("period", period)));
        var page = new PageContext(Routes.Agenda, format);
        yield return renderer.Create(page, head, () => BuildView(page, head.Title));
    }

    private AgendaView BuildView(PageContext page, string title)
    {
        var edition = site.LatestEdition;
        return new AgendaView(
            title,
            page.AsOf(edition),
            filters.Build(page, edition, edition.Columns),
            [.. edition.Columns.Select(column => BuildPeriod(page, edition, column))]);
    }

    private AgendaPeriodView BuildPeriod(PageContext page, Edition edition, Period column)
    {
        var listed = InOrder(edition, column);
        return new AgendaPeriodView(
            Anchors.Period(column),
            page.Format.Date(column),
            HtmlDates.Datetime(column),
            column.ToString(),
            HtmlDates.Iso(column.First),
            HtmlDates.Iso(column.Last),
            page.Format.Milestones(listed.Length),
            [.. listed.Select(item => milestones.Build(page, edition, item.Row, item.Occurrence))]);
    }

    // First what has a date of its own, by that date; then what is dated by the column alone, in the table's order.
    private static ImmutableArray<(Row Row, Occurrence Occurrence)> InOrder(Edition edition, Period column) =>
    [
        .. edition.Rows
            .SelectMany(row => row.Milestones.Where(occurrence => occurrence.Column == column).Select(occurrence => (Row: row, occurrence)))
            .OrderBy(item => item.occurrence.When == MilestoneDate.Of(column))
            .ThenBy(item => item.occurrence.When),
    ];
}
