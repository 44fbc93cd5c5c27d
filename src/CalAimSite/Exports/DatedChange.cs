using CalAimSite.Changes;

namespace CalAimSite.Exports;

/// <summary>A change of a milestone with the edition or the amendment that says so.</summary>
/// <param name="Id">An id that no other change ever has, and that stays.</param>
/// <param name="Entry">Where it stands in the milestone's history.</param>
/// <param name="Change">What changed.</param>
internal sealed record DatedChange(string Id, HistoryEntry Entry, MilestoneChange Change)
{
    /// <returns>All changes from edition to edition and by amendments, the oldest first.</returns>
    public static IEnumerable<DatedChange> From(ExportContext context) => context.Site.Milestones
        .SelectMany(milestone => context.Changes.History.Of(milestone.Id))
        .Where(entry => entry.Change is not null)
        .Select(entry => new DatedChange(IdOf(entry, entry.Change!), entry, entry.Change!))
        .OrderBy(change => change.Entry.Edition.Id, StringComparer.Ordinal)
        .ThenBy(change => change.Entry.AmendmentNumber);

    // Of what an edition changed as printed there is one entry for each of its milestones.
    private static string IdOf(HistoryEntry entry, MilestoneChange change) => entry.Amendment is null
        ? $"{entry.Edition.Id}/{(change.New ?? change.Old)!.Occurrence.MilestoneId}"
        : string.Create(CultureInfo.InvariantCulture, $"{entry.Edition.Id}/amendments/{entry.AmendmentNumber}");
}
