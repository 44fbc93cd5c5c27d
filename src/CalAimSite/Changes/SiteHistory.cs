namespace CalAimSite.Changes;

/// <summary>What became of each milestone, from all editions and amendments.</summary>
public sealed class SiteHistory
{
    private readonly Dictionary<string, ImmutableArray<HistoryEntry>.Builder> _entries = new(StringComparer.Ordinal);
    private readonly IdHistory _idHistory;

    private SiteHistory(IdHistory idHistory) => _idHistory = idHistory;

    /// <summary>Asks what changed from the edition before to each as it was printed; null for the first. Takes linear time.</summary>
    public static SiteHistory From(Site site, Func<Edition, ChangeSet?> sinceBefore)
    {
        var history = new SiteHistory(site.IdHistory);
        foreach (var edition in site.Editions)
        {
            if (sinceBefore(edition) is { } changes)
                history.AddNext(edition, changes);
            else
                history.AddFirst(edition, EditionStates.AsPrinted(edition));

            history.AddAmendments(edition);
        }

        return history;
    }

    /// <returns>The oldest entry first; empty for a milestone that there is not.</returns>
    public ImmutableArray<HistoryEntry> Of(string milestoneId) =>
        _entries.TryGetValue(_idHistory.Current(milestoneId), out var entries) ? entries.ToImmutable() : [];

    private void AddFirst(Edition edition, Edition printed)
    {
        foreach (var (id, listing) in new EditionIndex(printed, _idHistory).Listings)
            Add(id, new HistoryEntry(HistoryEvent.FirstListed, edition, Amendment: null, listing, Change: null));
    }

    private void AddNext(Edition edition, ChangeSet changes)
    {
        var changed = changes.Milestones.ToDictionary(change => change.Id, StringComparer.Ordinal);
        foreach (var (id, listing) in new EditionIndex(changes.New, _idHistory).Listings)
        {
            var change = changed.GetValueOrDefault(id);
            Add(id, new HistoryEntry(EventOf(id, isChanged: change is not null), edition, Amendment: null, listing, change));
        }

        foreach (var change in changes.Milestones.Where(change => change.New is null))
            Add(change.Id, new HistoryEntry(HistoryEvent.Ended, edition, Amendment: null, Listing: null, change));

        foreach (var listing in changes.Left)
        {
            var id = _idHistory.Current(listing.Occurrence.MilestoneId);
            Add(id, new HistoryEntry(HistoryEvent.LeftWindow, edition, Amendment: null, Listing: null, Change: null));
        }
    }

    private void AddAmendments(Edition edition)
    {
        foreach (var amendment in edition.Amendments)
        {
            var id = _idHistory.Current(amendment.MilestoneId);
            var what = amendment.After is null ? HistoryEvent.Ended : EventOf(id, isChanged: true);
            var change = EditionStates.ChangeOf(amendment, edition, _idHistory);
            Add(id, new HistoryEntry(what, edition, amendment, amendment.After, change));
        }
    }

    private HistoryEvent EventOf(string id, bool isChanged)
    {
        var last = _entries.TryGetValue(id, out var entries) ? entries[^1] : null;
        return last is null ? HistoryEvent.FirstListed
            : last.Listing is null ? HistoryEvent.ListedAgain
            : isChanged ? HistoryEvent.Changed
            : HistoryEvent.Unchanged;
    }

    private void Add(string id, HistoryEntry entry)
    {
        if (!_entries.TryGetValue(id, out var entries))
            _entries[id] = entries = ImmutableArray.CreateBuilder<HistoryEntry>();

        entries.Add(entry);
    }
}
