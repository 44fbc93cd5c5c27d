using CalAimSite.Changes;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.ViewBuilders.Changes;

/// <summary>Builds what became of milestones.</summary>
internal sealed class HistoryViewBuilder(SiteIndex index, ChangeIndex changes, ChangeViewBuilder changeViews)
{
    /// <returns>All of it, the oldest first.</returns>
    public ImmutableArray<HistoryEntryView> Build(PageContext page, Milestone milestone) =>
        [.. changes.History.Of(milestone.Id).Select(entry => new HistoryEntryView
        {
            Name = page.Format.Name(entry),
            Href = Href(page, entry),
            Text = Text(page, entry),
            Details = entry.Event is HistoryEvent.Changed or HistoryEvent.Ended && entry.Change is { } change
                ? changeViews.Details(page).Build(change)
                : [],
            From = changeViews.Links(page, entry.Change?.From ?? []),
            Into = changeViews.Links(page, entry.Change?.Into ?? []),
            Reason = entry.Reason,
            LacksReason = entry.Change?.LacksReason == true,
        })];

    /// <returns>What became of it, where the latest that is said is that it is listed no longer; else null.</returns>
    public ChangeView? BuildEnding(PageContext page, Milestone milestone) => changes.History.Of(milestone.Id) is
        [.., { Event: HistoryEvent.Ended, Change: not null } last]
        ? Change(page, last)
        : null;

    /// <returns>What changed about the initiative's milestones, the latest first.</returns>
    public ImmutableArray<ChangesOfDayView> Build(PageContext page, Initiative initiative) =>
    [
        .. index.MilestonesOf(initiative)
            .SelectMany(milestone => changes.History.Of(milestone.Id))
            .Where(entry => entry.Change is not null)
            .GroupBy(entry => (Edition: entry.Edition.Id, Day: entry.Amendment?.Date))
            .OrderByDescending(group => group.Key.Edition, StringComparer.Ordinal)
            .ThenByDescending(group => group.Key.Day)
            .Select(group => new ChangesOfDayView(
                page.Format.Name(group.First()),
                page.Href(Routes.Changes(group.Key.Edition)),
                [.. group.OrderBy(entry => entry.Change!.Main.Rank).Select(entry => Change(page, entry))])),
    ];

    private ChangeView Change(PageContext page, HistoryEntry entry) => changeViews.Build(
        page,
        entry.Change!,
        entry.Edition,
        entry.Amendment is null ? changes.Of(entry.Edition).Before ?? entry.Edition : entry.Edition);

    // An amendment is told where the edition's other ones are; the edition itself shows what it lists now.
    private string Href(PageContext page, HistoryEntry entry)
    {
        if (entry.Amendment is not null)
            return page.Href(Routes.Changes(entry.Edition.Id), Anchors.Amended);
        var id = entry.Listing?.Occurrence.MilestoneId;
        return page.Href(
            Routes.Edition(entry.Edition.Id), id is not null && index.IsListed(entry.Edition, id) ? Anchors.Milestone(id) : null);
    }

    private string? Text(PageContext page, HistoryEntry entry)
    {
        var when = entry.Listing is { Occurrence: var occurrence } ? page.Format.Date(occurrence.When, occurrence.Qualifier) : string.Empty;
        return entry.Event switch
        {
            // What the editions before it listed is not known.
            HistoryEvent.FirstListed when changes.Of(entry.Edition).Before is null && entry.Amendment is null =>
                page.Words.Format(TranslationKeys.HistoryInFirstEdition, ("when", when)),
            HistoryEvent.FirstListed => page.Words.Format(TranslationKeys.HistoryFirstListed, ("when", when)),
            HistoryEvent.ListedAgain => page.Words.Format(TranslationKeys.HistoryListedAgain, ("when", when)),
            HistoryEvent.Unchanged => page.Words.Format(TranslationKeys.HistoryUnchanged, ("when", when)),
            HistoryEvent.LeftWindow => page.Words.Format(TranslationKeys.HistoryLeftWindow, ("period", page.Format.Window(entry.Edition))),
            _ => entry.Change is null ? page.Words.Text(TranslationKeys.HistoryChanged) : null,
        };
    }
}
