using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.ViewBuilders.Sources;

/// <summary>
/// Draws dates on a line from 2021 to 2027, in hundredths of its length: marks that tell kinds apart, and bars as long as a date is
/// vague.
/// </summary>
internal static class TimelineGraphic
{
    public const int FirstYear = 2021;
    public const int LastYear = 2027;
    private const int Months = (LastYear - FirstYear + 1) * 12;

    // An arrow is as long as this on a narrow screen.
    private const double Arrow = 4;

    // So that no mark is cut at the edges.
    private const double MarkRadius = 1;

    private static readonly DateOnly First = new(FirstYear, 1, 1);
    private static readonly DateOnly Last = new(LastYear, 12, 31);

    /// <summary>What all pictures have in common: the years, and where quarters begin.</summary>
    public static AxisView Axis { get; } = new(
        HtmlDates.Iso(First),
        HtmlDates.Iso(Last),
        [.. Enumerable.Range(FirstYear, LastYear - FirstYear + 1).Select(year => year.ToString(CultureInfo.InvariantCulture))],
        [.. Enumerable.Range(1, (Months / 3) - 1).Select(quarter => new TickView(Number(quarter * 300.0 / Months), quarter % 4 == 0))]);

    /// <summary>Claims are given the oldest first; one holds where no later source says otherwise.</summary>
    /// <returns>Null where none of them lies in the picture's years.</returns>
    public static PictureView? Build(ImmutableArray<Claim> dating, Func<Claim, bool> holds, DateChange? change = null)
    {
        var marks = dating.Where(claim => IsInPicture(claim.When)).Select(claim => Mark(claim, holds(claim))).ToImmutableArray();
        return marks.IsEmpty ? null : new PictureView(marks, change is null ? null : Trail(change));
    }

    /// <returns>The picture of a milestone of the calendar alone; null where it does not lie in the picture's years.</returns>
    public static PictureView? Build(Occurrence occurrence)
    {
        var kind = occurrence.Kinds.Any(one => one.IsDeadline) ? ClaimKind.Deadline : ClaimKind.Step;
        return IsInPicture(occurrence.When)
            ? new PictureView([Mark(kind, occurrence.When, occurrence.Qualifier, isLatest: true)], Trail: null)
            : null;
    }

    public static bool IsInPicture(MilestoneDate when) => when.First <= Last && (when.Last ?? DateOnly.MaxValue) >= First;

    private static TrailView? Trail(DateChange change) =>
        IsInPicture(change.From.When) && IsInPicture(change.To.When)
            ? new TrailView(Mark(change.From, isLatest: false).At, Mark(change.To, isLatest: true).At)
            : null;

    private static MarkView Mark(Claim claim, bool isLatest) => Mark(claim.Kind, claim.When, claim.Qualifier, isLatest);

    private static MarkView Mark(ClaimKind kind, MilestoneDate when, Qualifier qualifier, bool isLatest)
    {
        var isLeftOpen = qualifier is Qualifier.By or Qualifier.NoLaterThan;
        var isRightOpen = when.IsOpen || qualifier == Qualifier.NoSoonerThan;
        var isExact = when.Precision <= Precision.Month && when.End is null;

        // An open range, like "no sooner than", is known only where it begins. At the edges the mark leaves room for its arrow.
        var left = isLeftOpen ? Arrow : 0;
        var right = 100 - (isRightOpen ? Arrow : 0);
        var from = Math.Clamp(Position(when.First!.Value), left, right);
        var to = Math.Clamp(Position((when.Last ?? when.Start!.Last).AddDays(1)), left, right);
        return new MarkView(
            Kind(kind),
            Number(Math.Clamp(isRightOpen ? from : isLeftOpen ? to : (from + to) / 2, MarkRadius, 100 - MarkRadius)),
            Number(from),
            Number(to - from),
            isLatest,
            IsPeriod: kind == ClaimKind.Period,
            IsExact: isExact,
            LeftArrow: isLeftOpen ? Number(isExact ? to : from) : null,
            RightArrow: isRightOpen ? Number(isExact ? from : to) : null);
    }

    /// <summary>What templates call a kind.</summary>
    public static string Kind(ClaimKind kind) => kind.ToString().ToLowerInvariant();

    private static double Position(DateOnly day)
    {
        var months = ((day.Year - FirstYear) * 12) + day.Month - 1;
        return (months + ((day.Day - 1.0) / DateTime.DaysInMonth(day.Year, day.Month))) * 100 / Months;
    }

    private static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
