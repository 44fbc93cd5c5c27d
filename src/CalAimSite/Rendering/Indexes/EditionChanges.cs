using System.Collections.Frozen;
using CalAimSite.Changes;

namespace CalAimSite.Rendering.Indexes;

/// <summary>What changed in an edition. Each comparison is made once, when the first page asks.</summary>
internal sealed class EditionChanges
{
    private readonly IdHistory _ids;
    private readonly Lazy<EditionIndex> _index;
    private readonly Lazy<EditionIndex> _printed;
    private readonly Lazy<ChangeSet?> _sincePrinted;
    private readonly Lazy<ChangeSet?> _printedSinceBefore;
    private readonly Lazy<ChangeSet?> _sinceBefore;
    private readonly Lazy<FrozenDictionary<string, MilestoneChange>> _byMilestone;

    public EditionChanges(Edition edition, EditionChanges? before, IdHistory ids)
    {
        (Edition, Before, _ids) = (edition, before?.Edition, ids);
        var isAmended = !edition.Amendments.IsEmpty;
        _index = new(() => new EditionIndex(edition, ids));
        _printed = isAmended ? new(() => new EditionIndex(EditionStates.AsPrinted(edition), ids)) : _index;
        _sincePrinted = new(() => isAmended ? Compare(_printed, _index) : null);
        _printedSinceBefore = new(() => before is null ? null : Compare(before._index, _printed));
        _sinceBefore = isAmended ? new(() => before is null ? null : Compare(before._index, _index)) : _printedSinceBefore;
        _byMilestone = new(() => (Latest?.Milestones ?? []).ToFrozenDictionary(change => change.Id, StringComparer.Ordinal));
    }

    public Edition Edition { get; }

    /// <summary>The edition before; null for the first.</summary>
    public Edition? Before { get; }

    /// <summary>Whether the edition differs from anything: it has a page of changes then.</summary>
    public bool HasPage => Before is not null || !Edition.Amendments.IsEmpty;

    /// <summary>What its amendments changed; null where it has none.</summary>
    public ChangeSet? SincePrinted => _sincePrinted.Value;

    /// <summary>What changed from the edition before to this one as it was printed; null for the first.</summary>
    public ChangeSet? PrintedSinceBefore => _printedSinceBefore.Value;

    /// <summary>
    /// What changed from the edition before, or, for the first one, since it was printed; with its amendments. Null where
    /// there is nothing that it could have changed from.
    /// </summary>
    public ChangeSet? Latest => _sinceBefore.Value ?? SincePrinted;

    /// <returns>What changed about a milestone, by the id that it has now; null where nothing did.</returns>
    public MilestoneChange? Find(string milestoneId) => _byMilestone.Value.GetValueOrDefault(milestoneId);

    public ChangeSet Since(EditionChanges old) => old.Edition == Before ? _sinceBefore.Value! : Compare(old._index, _index);
    private ChangeSet Compare(Lazy<EditionIndex> old, Lazy<EditionIndex> @new) => EditionDiff.Between(old.Value, @new.Value, _ids);
}
