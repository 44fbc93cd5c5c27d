namespace CalAimSite.Rendering.Indexes;

/// <summary>How what one source says differs from what an earlier one said.</summary>
internal static class ClaimComparison
{
    /// <returns>Null where the claims date different things.</returns>
    public static Movement? Between(Claim earlier, Claim later)
    {
        if (ComparablePart(earlier, later) is not { } from || ComparablePart(later, earlier) is not { } to)
            return null;
        if (KeepsTo(earlier, later))
            return new Movement(MovementKind.MorePrecise, Months: null);
        var movement = Movement.Between(from, earlier.Qualifier, to, later.Qualifier);

        // One of them says how long it runs and the other only when it begins or ends: that may be as it was.
        return earlier.Kind != later.Kind && movement.Kind is MovementKind.MorePrecise or MovementKind.LessPrecise
            ? new Movement(MovementKind.Unchanged, Months: null)
            : movement;
    }

    // A step is no restatement of another one, nor of what it leads to. A period begins and ends: these may be said alone.
    private static MilestoneDate? ComparablePart(Claim claim, Claim other) => (claim.Kind, other.Kind) switch
    {
        (ClaimKind.Step, ClaimKind.Step) => claim.What == other.What ? claim.When : null,
        var (one, another) when one == another => claim.When,
        (ClaimKind.Start or ClaimKind.End, ClaimKind.Period) => claim.When,
        (ClaimKind.Period, ClaimKind.Start) => claim.When.Start is { } first ? MilestoneDate.Of(first) : null,
        (ClaimKind.Period, ClaimKind.End) => (claim.When.End ?? claim.When.Start) is { } last ? MilestoneDate.Of(last) : null,
        _ => null,
    };

    // "No sooner than July 2022", then "July 2023", is no move: nobody had said July 2022.
    private static bool KeepsTo(Claim earlier, Claim later) =>
        later.Kind == earlier.Kind && later.Qualifier is Qualifier.None or Qualifier.Target && earlier.Qualifier switch
        {
            Qualifier.NoSoonerThan => later.When.First >= earlier.When.First,
            Qualifier.By or Qualifier.NoLaterThan => later.When.Last <= earlier.When.Last,
            _ => false,
        };
}
