using System.Collections.Frozen;
using CalAimSite.Changes;

namespace CalAimSite.Rendering.Pages.Changes;

/// <summary>What pages ask of the site's changes, each computed when the first page asks.</summary>
internal sealed class ChangeIndex
{
    private readonly Site _site;
    private readonly Lazy<SiteHistory> _history;
    private readonly FrozenDictionary<string, Lazy<EditionChanges?>> _byEdition;

    public ChangeIndex(Site site)
    {
        _site = site;
        _history = new Lazy<SiteHistory>(() => SiteHistory.From(site));
        _byEdition = site.Editions.ToFrozenDictionary(
            edition => edition.Id, edition => new Lazy<EditionChanges?>(() => Find(edition)), StringComparer.Ordinal);
    }

    public SiteHistory History => _history.Value;

    /// <summary>Whether the edition differs from anything: it has a page of changes then.</summary>
    public bool HasPage(Edition edition) => Before(edition) is not null || !edition.Amendments.IsEmpty;

    /// <returns>The edition before; null for the first.</returns>
    public Edition? Before(Edition edition) => _site.Editions.LastOrDefault(other => string.CompareOrdinal(other.Id, edition.Id) < 0);

    /// <returns>
    /// What changed from the edition before, or, for the first one, since it was printed; with its amendments. Null where
    /// there is nothing that it could have changed from.
    /// </returns>
    public ChangeSet? Of(Edition edition) => _byEdition[edition.Id].Value?.Set;

    /// <returns>What changed about a milestone that the edition lists; null where nothing did.</returns>
    public MilestoneChange? Of(Edition edition, string milestoneId) =>
        _byEdition[edition.Id].Value?.ById.GetValueOrDefault(_site.IdHistory.Current(milestoneId));

    private EditionChanges? Find(Edition edition)
    {
        if (!HasPage(edition))
            return null;

        var set = EditionDiff.Between(Before(edition) ?? EditionStates.AsPrinted(edition), edition, _site.IdHistory);
        return new EditionChanges(set, set.Milestones.ToFrozenDictionary(change => change.Id, StringComparer.Ordinal));
    }

    private sealed record EditionChanges(ChangeSet Set, FrozenDictionary<string, MilestoneChange> ById);
}
