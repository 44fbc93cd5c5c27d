using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.Views;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Pages;

/// <summary>The latest edition by column instead of by row.</summary>
internal static class AgendaPage
{
    public static Page Of(PageFrame frame)
    {
        var edition = frame.Site.LatestEdition;
        var title = frame.Words.Format(TranslationKeys.AgendaTitle, ("period", frame.Phrases.Window(edition)));
        var description = frame.Words.Format(TranslationKeys.AgendaDescription, ("period", frame.Phrases.Window(edition)));
        return frame.Page(
            Routes.Agenda,
            TemplateNames.Agenda,
            title,
            description,
            () => MakeView(frame, edition, title));
    }

    private static AgendaView MakeView(PageFrame frame, Edition edition, string title)
    {
        var milestones = new MilestoneViews(frame, Routes.Agenda);
        return new AgendaView(
            title,
            frame.Phrases.AsOf(edition),
            MilestoneViews.Datetime(edition.AsOf),
            MilestoneViews.Iso(edition.AsOf.Last),
            FilterPanel.Of(frame, edition, edition.Columns),
            [.. edition.Columns.Select(column => MakePeriod(frame, edition, column, milestones))]);
    }

    private static AgendaPeriodView MakePeriod(PageFrame frame, Edition edition, Period column, MilestoneViews milestones)
    {
        var listed = InOrder(edition, column);
        return new AgendaPeriodView(
            Anchors.Period(column),
            frame.Phrases.Say(column),
            MilestoneViews.Datetime(column),
            column.ToString(),
            MilestoneViews.Iso(column.First),
            MilestoneViews.Iso(column.Last),
            frame.Phrases.Milestones(listed.Length),
            [.. listed.Select(item => milestones.Make(edition, item.Row, item.Occurrence))]);
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
