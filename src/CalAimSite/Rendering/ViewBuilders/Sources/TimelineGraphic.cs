using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.ViewBuilders.Sources;

/// <summary>Draws dates on a line from 2021 to 2027: bars as long as the date is vague, arrows where it has no bound.</summary>
internal static class TimelineGraphic
{
    public const int FirstYear = 2021;
    public const int LastYear = 2027;
    private const int UnitsOfMonth = 10;
    private const int Width = (LastYear - FirstYear + 1) * 12 * UnitsOfMonth;
    private const double Arrow = 14;

    // A day would be a third of a unit: too thin to see.
    private const double Thinnest = 5;

    private static readonly DateOnly First = new(FirstYear, 1, 1);
    private static readonly DateOnly Last = new(LastYear, 12, 31);

    private static readonly ImmutableArray<string> Ticks =
        [.. Enumerable.Range(1, LastYear - FirstYear).Select(year => Number(year * 12.0 * UnitsOfMonth))];

    public static ImmutableArray<string> Years { get; } =
        [.. Enumerable.Range(FirstYear, LastYear - FirstYear + 1).Select(year => year.ToString(CultureInfo.InvariantCulture))];

    /// <summary>Claims are given the oldest first; one holds where no later source says otherwise.</summary>
    /// <returns>Null where none of them lies in the picture's years.</returns>
    public static PictureView? Build(ImmutableArray<Claim> dating, Func<Claim, bool> holds)
    {
        var marks = ImmutableArray.CreateBuilder<MarkView>();
        foreach (var claim in dating)
        {
            if (IsInPicture(claim.When))
                marks.Add(Mark(claim, holds(claim)));
        }

        return marks.Count == 0 ? null : new PictureView(Number(Width), Years, Ticks, marks.ToImmutable());
    }

    public static bool IsInPicture(MilestoneDate when) => when.First <= Last && (when.Last ?? DateOnly.MaxValue) >= First;

    private static MarkView Mark(Claim claim, bool isLatest)
    {
        var when = claim.When;
        var from = Position(when.First!.Value);

        // An open range, like "no sooner than", is known only where it begins.
        var to = Position((when.Last ?? when.Start!.Last).AddDays(1));
        var isLeftOpen = claim.Qualifier is Qualifier.By or Qualifier.NoLaterThan;
        var isRightOpen = when.IsOpen || claim.Qualifier == Qualifier.NoSoonerThan;

        // At the edges the mark leaves room for its arrow.
        var left = isLeftOpen ? Arrow : 0;
        var right = Width - (isRightOpen ? Arrow : 0);
        var x = Math.Clamp(from, left, right - Thinnest);
        var width = Math.Max(Math.Min(to, right) - x, Thinnest);
        return new MarkView(
            Number(x),
            Number(width),
            isLatest,
            IsExact: when.Precision <= Precision.Month && when.End is null,
            LeftArrow: isLeftOpen ? Points(x, -Arrow) : null,
            RightArrow: isRightOpen ? Points(x + width, Arrow) : null);
    }

    private static string Points(double x, double length) => $"{Number(x)},3 {Number(x + length)},10 {Number(x)},17";

    private static double Position(DateOnly day)
    {
        var months = ((day.Year - FirstYear) * 12) + day.Month - 1;
        return (months + ((day.Day - 1.0) / DateTime.DaysInMonth(day.Year, day.Month))) * UnitsOfMonth;
    }

    private static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
