using CalAimSite.Changes;

namespace CalAimSite.Editing.Amendments;

/// <summary>A milestone of the living edition that is not as it was published, even where its new amendments are taken back.</summary>
/// <param name="Change">From what was published to what would have been, going by the amendments.</param>
/// <param name="Row">The row, as it is now, in which it stood; null where it stood in none, or there is no such row any more.</param>
/// <param name="Contradicted">An amendment that is new and says otherwise; null where none does.</param>
internal sealed record UnrecordedChange(MilestoneChange Change, Row? Row, Amendment? Contradicted)
{
    /// <summary>The id that the edition lists it by, or listed it by.</summary>
    public string Id => (Change.New ?? Change.Old!).Occurrence.MilestoneId;

    /// <summary>Why, where the milestone itself was given a reason since.</summary>
    public string? Reason =>
        Change.New?.Occurrence.Reason is { } reason && reason != Change.Old?.Occurrence.Reason ? reason : null;

    /// <summary>Whether a reason is needed that is given nowhere. That of what was withdrawn stands with its ending.</summary>
    public bool LacksReason => Change.LacksReason && Reason is null;

    /// <summary>The edition's first amendments are those that it had when it was published.</summary>
    public static ImmutableArray<UnrecordedChange> Find(Edition published, Edition current, IdHistory idHistory)
    {
        var undone = EditionStates.After(current, published.Amendments.Length);
        var changes = EditionDiff.Between(published, undone, idHistory);
        var rows = new RowMatching(published, current);
        var added = current.Amendments.Skip(published.Amendments.Length).ToLookup(
            amendment => idHistory.Current(amendment.MilestoneId), StringComparer.Ordinal);

        // That a milestone has another id is said by `redirects`.
        return
        [
            .. All(changes, idHistory)
                .Where(change => !change.Fields.IsEmpty || change is not { Old: not null, New: not null })
                .Select(Create),
        ];

        UnrecordedChange Create(MilestoneChange change)
        {
            var row = change.Old is { } old ? current.Rows.FirstOrDefault(one => rows.AreSame(old.Row, one)) : null;
            return new UnrecordedChange(change, row, added[change.Id].FirstOrDefault(amendment => Touches(amendment, change, current.Fields)));
        }
    }

    // Within one edition, also what only came into its window or left it has changed.
    private static IEnumerable<MilestoneChange> All(ChangeSet changes, IdHistory idHistory) =>
    [
        .. changes.Milestones,
        .. changes.Entered.Select(listing => new MilestoneChange(IdOf(listing, idHistory), old: null, listing, [ChangeKind.Added])),
        .. changes.Left.Select(listing => new MilestoneChange(IdOf(listing, idHistory), listing, @new: null, [ChangeKind.Removed])),
    ];

    private static string IdOf(Listing listing, IdHistory idHistory) => idHistory.Current(listing.Occurrence.MilestoneId);

    private static bool Touches(Amendment amendment, MilestoneChange change, MilestoneFields fields) =>
        change.Old is null || change.New is null || amendment.Before is null || amendment.After is null
        || fields.Differences(amendment.Before, amendment.After).Any(change.Fields.Contains);
}
