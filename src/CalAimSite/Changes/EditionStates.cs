namespace CalAimSite.Changes;

/// <summary>
/// The states that an edition went through: as it was printed, and after each of its amendments. They differ in their rows'
/// milestones and in how many amendments they have; everything else is as it is now.
/// </summary>
public static class EditionStates
{
    public static Edition AsPrinted(Edition edition) => After(edition, 0);

    /// <returns>The state at the end of the day.</returns>
    public static Edition On(Edition edition, DateOnly day) =>
        After(edition, edition.Amendments.TakeWhile(amendment => amendment.Date <= day).Count());

    /// <param name="edition">An edition with all its amendments.</param>
    /// <param name="amendments">How many of them, from the oldest, the state has seen.</param>
    public static Edition After(Edition edition, int amendments)
    {
        if (amendments >= edition.Amendments.Length)
            return edition;
        var rows = edition.Rows.ToDictionary(row => row.Slug, row => row.Milestones.ToList(), StringComparer.Ordinal);
        for (var i = edition.Amendments.Length - 1; i >= amendments; i--)
            Undo(edition.Amendments[i], rows);

        return edition with
        {
            Rows = [.. edition.Rows.Select(row => row with { Milestones = [.. rows[row.Slug]] })],
            Amendments = edition.Amendments[..amendments],
        };
    }

    /// <returns>What the amendment changed; null where it changed nothing that is compared.</returns>
    public static MilestoneChange? ChangeOf(Amendment amendment, Edition edition, IdHistory idHistory)
    {
        var id = idHistory.Current(amendment.MilestoneId);
        return amendment switch
        {
            { Before: null, After: { } added } =>
                new MilestoneChange(id, old: null, added, [ChangeKind.Added]) { Reason = amendment.Reason },
            { Before: { } removed, After: null } => new Endings(edition.Ended, idHistory).Removal(id, removed, amendment.Reason, idHistory),
            { Before: { } before, After: { } after } =>
                MilestoneChange.Between(id, before, after, edition.Fields, before.Row.Slug == after.Row.Slug, amendment.Reason, from: []),
            _ => null,
        };
    }

    private static void Undo(Amendment amendment, Dictionary<string, List<Occurrence>> rows)
    {
        var at = -1;
        if (amendment.After is { } after)
        {
            var row = rows[after.Row.Slug];
            at = row.FindIndex(occurrence => occurrence.MilestoneId == amendment.MilestoneId);
            row.RemoveAt(at);
        }

        if (amendment.Before is not { } before)
            return;
        var milestones = rows[before.Row.Slug];
        milestones.Insert(
            amendment.After?.Row.Slug == before.Row.Slug ? at : PlaceOf(before.Occurrence, milestones),
            before.Occurrence);
    }

    // An amendment does not say where in its row a milestone stood: it goes to the end of its cell.
    private static int PlaceOf(Occurrence occurrence, List<Occurrence> milestones) =>
        milestones.FindLastIndex(other => other.Column.CompareTo(occurrence.Column) <= 0) + 1;
}
