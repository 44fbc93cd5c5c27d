using CalAimSite.Changes;

namespace CalAimSite.Rendering.Indexes;

/// <summary>What pages ask of the site's changes.</summary>
internal sealed class ChangeIndex
{
    private readonly IdHistory _ids;
    private readonly Dictionary<string, EditionChanges> _byEdition = new(StringComparer.Ordinal);
    private readonly Lazy<SiteHistory> _history;

    public ChangeIndex(Site site)
    {
        _ids = site.IdHistory;
        _history = new Lazy<SiteHistory>(() => SiteHistory.From(site, edition => Of(edition).PrintedSinceBefore));
        EditionChanges? before = null;
        foreach (var edition in site.Editions)
            _byEdition[edition.Id] = before = new EditionChanges(edition, before, site.IdHistory);
    }

    public SiteHistory History => _history.Value;
    public EditionChanges Of(Edition edition) => _byEdition[edition.Id];

    /// <returns>What changed about a milestone that the edition lists; null where nothing did.</returns>
    public MilestoneChange? Of(Edition edition, string milestoneId) => Of(edition).Find(_ids.Current(milestoneId));
}
