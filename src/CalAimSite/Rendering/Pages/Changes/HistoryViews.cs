using CalAimSite.Changes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.Pages.Changes;

/// <summary>Tells what became of milestones, for one page.</summary>
internal sealed class HistoryViews(PageFrame frame, Route page)
{
    private readonly ChangeDetails _details = new(frame);
    private readonly ChangeViews _changes = new(frame, page);

    /// <returns>All of it, the oldest first.</returns>
    public ImmutableArray<HistoryEntryView> Of(Milestone milestone) =>
        [.. frame.Changes.History.Of(milestone.Id).Select(entry => new HistoryEntryView
        {
            Name = NameOf(entry),
            Href = HrefOf(entry),
            Text = TextOf(entry),
            Details = entry.Event is HistoryEvent.Changed or HistoryEvent.Ended && entry.Change is { } change ? _details.Of(change) : [],
            From = _changes.LinksTo(entry.Change?.From ?? []),
            Into = _changes.LinksTo(entry.Change?.Into ?? []),
            Reason = entry.Reason,
            LacksReason = entry.Change?.LacksReason == true,
        })];

    /// <returns>What became of it, where the latest that is said is that it is listed no longer; else null.</returns>
    public ChangeView? EndingOf(Milestone milestone) => frame.Changes.History.Of(milestone.Id) is
        [.., { Event: HistoryEvent.Ended, Change: not null } last]
        ? Make(last)
        : null;

    /// <returns>What changed about the initiative's milestones, the latest first.</returns>
    public ImmutableArray<ChangesOfDayView> Of(Initiative initiative) =>
    [
        .. frame.Site.Milestones
            .Where(milestone => milestone.Appearances.Any(appearance => appearance.Row.Initiatives.Contains(initiative)))
            .SelectMany(milestone => frame.Changes.History.Of(milestone.Id))
            .Where(entry => entry.Change is not null)
            .GroupBy(entry => (Edition: entry.Edition.Id, Day: entry.Amendment?.Date))
            .OrderByDescending(group => group.Key.Edition, StringComparer.Ordinal)
            .ThenByDescending(group => group.Key.Day)
            .Select(group => new ChangesOfDayView(
                NameOf(group.First()),
                page.LinkTo(Routes.Changes(group.Key.Edition)),
                [.. group.OrderBy(entry => entry.Change!.Main.Rank).Select(Make)])),
    ];

    private ChangeView Make(HistoryEntry entry) => _changes.Make(
        entry.Change!,
        entry.Edition,
        entry.Amendment is null ? frame.Changes.Before(entry.Edition) ?? entry.Edition : entry.Edition);

    private string NameOf(HistoryEntry entry) => entry.Amendment is { } amendment
        ? frame.Words.Format(TranslationKeys.HistoryAmended, ("date", frame.Phrases.Say(Period.OfDay(amendment.Date))))
        : frame.Phrases.EditionName(entry.Edition);

    // An amendment is told where the edition's other ones are; the edition itself shows what it lists now.
    private string HrefOf(HistoryEntry entry)
    {
        if (entry.Amendment is not null)
            return page.LinkTo(Routes.Changes(entry.Edition.Id), Anchors.Amended);

        var id = entry.Listing?.Occurrence.MilestoneId;
        var isThere = id is not null
            && entry.Edition.Rows.Any(row => row.Milestones.Any(occurrence => occurrence.MilestoneId == id));
        return page.LinkTo(Routes.Edition(entry.Edition.Id), isThere ? Anchors.Milestone(id!) : null);
    }

    private string? TextOf(HistoryEntry entry)
    {
        var when = entry.Listing is { Occurrence: var occurrence } ? frame.Phrases.Say(occurrence.When, occurrence.Qualifier) : string.Empty;
        return entry.Event switch
        {
            HistoryEvent.FirstListed => frame.Words.Format(TranslationKeys.HistoryFirstListed, ("when", when)),
            HistoryEvent.ListedAgain => frame.Words.Format(TranslationKeys.HistoryListedAgain, ("when", when)),
            HistoryEvent.Unchanged => frame.Words.Format(TranslationKeys.HistoryUnchanged, ("when", when)),
            HistoryEvent.LeftWindow => frame.Words.Format(TranslationKeys.HistoryLeftWindow, ("period", frame.Phrases.Window(entry.Edition))),
            _ => entry.Change is null ? frame.Words.Text(TranslationKeys.HistoryChanged) : null,
        };
    }
}
