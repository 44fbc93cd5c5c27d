using CalAimSite.Changes;

namespace CalAimSite.Exports;

/// <summary>A change of a milestone with the edition or the amendment that says so.</summary>
/// <param name="Milestone">What changed.</param>
/// <param name="Entry">Where it stands in the milestone's history.</param>
/// <param name="Change">How it changed.</param>
internal sealed record DatedChange(Milestone Milestone, HistoryEntry Entry, MilestoneChange Change)
{
    /// <summary>
    /// No other change ever has it, and it stays: an edition says at most one thing of a milestone as printed, amendments are numbered,
    /// and the first id that a milestone had is not changed by a rename.
    /// </summary>
    public string Id => Entry.Amendment is null
        ? $"{Entry.Edition.Id}/{Milestone.FirstId}"
        : string.Create(CultureInfo.InvariantCulture, $"{Entry.Edition.Id}/{Entry.AmendmentNumber}/{Milestone.FirstId}");

    /// <returns>All changes from edition to edition and by amendments, the oldest first.</returns>
    public static IEnumerable<DatedChange> From(ExportContext context) => context.Site.Milestones
        .SelectMany(milestone => context.Changes.History.Of(milestone.Id)
            .Where(entry => entry.Change is not null)
            .Select(entry => new DatedChange(milestone, entry, entry.Change!)))
        .OrderBy(change => change.Entry.Edition.Id, StringComparer.Ordinal)
        .ThenBy(change => change.Entry.AmendmentNumber);
}
