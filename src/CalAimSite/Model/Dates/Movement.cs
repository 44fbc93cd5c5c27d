namespace CalAimSite.Model.Dates;

public enum MovementKind
{
    Unchanged,
    Moved,

    /// <summary>A part of what was said before.</summary>
    MorePrecise,

    /// <summary>What was said before is a part of it.</summary>
    LessPrecise,

    /// <summary>The same date, or a part of it, meant otherwise: "July 2022", then "no sooner than July 2022".</summary>
    Requalified,
}

/// <summary>How a date changed from one statement to a later one.</summary>
/// <param name="Kind">What changed.</param>
/// <param name="Months">How many months later, negative for earlier; null where either date is not exact enough to tell.</param>
public sealed record Movement(MovementKind Kind, int? Months)
{
    public static Movement Between(MilestoneDate earlier, Qualifier earlierQualifier, MilestoneDate later, Qualifier laterQualifier)
    {
        var isMeantTheSame = Bound(earlierQualifier) == Bound(laterQualifier);
        if (AreSameDays(earlier, later))
            return new Movement(isMeantTheSame ? MovementKind.Unchanged : MovementKind.Requalified, Months: null);

        // "2023", then "no sooner than July 2023", is not more exact: it may be 2024.
        if (Contains(earlier, later))
            return new Movement(isMeantTheSame ? MovementKind.MorePrecise : MovementKind.Requalified, Months: null);

        return Contains(later, earlier)
            ? new Movement(isMeantTheSame ? MovementKind.LessPrecise : MovementKind.Requalified, Months: null)
            : new Movement(MovementKind.Moved, MonthsBetween(earlier, later));
    }

    // Every date of a plan is a target, whether the source says the word or not.
    private static Qualifier Bound(Qualifier qualifier) => qualifier == Qualifier.Target ? Qualifier.None : qualifier;

    // "2021-Q1" and "2021-01/2021-03" are one date.
    private static bool AreSameDays(MilestoneDate one, MilestoneDate other) =>
        (one.First, one.Last, one.IsOpen) == (other.First, other.Last, other.IsOpen);

    private static bool Contains(MilestoneDate whole, MilestoneDate part) =>
        whole is { First: { } first } && part is { First: { } partFirst }
        && first <= partFirst && (part.Last ?? DateOnly.MaxValue) <= (whole.Last ?? DateOnly.MaxValue);

    // Half a year and a quarter later say less than they seem to; only months and days are counted.
    private static int? MonthsBetween(MilestoneDate earlier, MilestoneDate later) =>
        MonthOf(earlier) is { } from && MonthOf(later) is { } to && to != from ? to - from : null;

    private static int? MonthOf(MilestoneDate when) =>
        when is { Start: { Precision: <= Precision.Month } period, End: null, IsOpen: false } ? (period.Year * 12) + period.Month : null;
}
