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

/// <summary>How a date changed, and how many months later it is: negative for earlier, null where that cannot be told.</summary>
public sealed record Movement(MovementKind Kind, int? Months)
{
    public static Movement Between(MilestoneDate earlier, Qualifier earlierQualifier, MilestoneDate later, Qualifier laterQualifier)
    {
        var isMeantTheSame = Bound(earlierQualifier) == Bound(laterQualifier);
        if (earlier.HasSameDaysAs(later))
            return new Movement(isMeantTheSame ? MovementKind.Unchanged : MovementKind.Requalified, Months: null);

        // "2023", then "no sooner than July 2023", is not more exact: it may be 2024.
        if (earlier.Contains(later))
            return new Movement(isMeantTheSame ? MovementKind.MorePrecise : MovementKind.Requalified, Months: null);
        return later.Contains(earlier)
            ? new Movement(isMeantTheSame ? MovementKind.LessPrecise : MovementKind.Requalified, Months: null)
            : new Movement(MovementKind.Moved, MonthsBetween(earlier, later));
    }

    // Every date of a plan is a target, whether the source says the word or not.
    private static Qualifier Bound(Qualifier qualifier) => qualifier == Qualifier.Target ? Qualifier.None : qualifier;

    // Half a year and a quarter later say less than they seem to; only months and days are counted.
    private static int? MonthsBetween(MilestoneDate earlier, MilestoneDate later) =>
        MonthOf(earlier) is { } from && MonthOf(later) is { } to && to != from ? to - from : null;

    private static int? MonthOf(MilestoneDate when) =>
        when is { Start: { Precision: <= Precision.Month } period, End: null, IsOpen: false } ? (period.Year * 12) + period.Month : null;
}
