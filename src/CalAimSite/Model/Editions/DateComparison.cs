namespace CalAimSite.Model.Editions;

/// <summary>How a date changed, apart from how it is meant.</summary>
internal static class DateComparison
{
    public static ChangeKind Kind(MilestoneDate old, MilestoneDate @new)
    {
        // Ranges without an end all hold one another's tails: only their starts tell.
        if (old.IsOpen && @new.IsOpen)
            return Kind(MilestoneDate.Of(old.Start!), MilestoneDate.Of(@new.Start!));
        return Contains(old, @new) ? ChangeKind.MorePrecise
            : Contains(@new, old) ? ChangeKind.LessPrecise
            : @new.First > old.First ? ChangeKind.MovedLater
            : ChangeKind.MovedEarlier;
    }

    /// <returns>How many months later, negative for earlier; null where either is not exact enough to count.</returns>
    public static int? Months(MilestoneDate old, MilestoneDate @new) =>
        Movement.Between(old, Qualifier.None, @new, Qualifier.None) is { Kind: MovementKind.Moved, Months: var months } ? months : null;

    // To be decided may be any day.
    private static bool Contains(MilestoneDate whole, MilestoneDate part) => whole.IsTbd || whole.Contains(part);
}
