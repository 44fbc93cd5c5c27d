using CalAimSite.Rendering.Formatting;

namespace CalAimSite.Rendering.Search;

/// <summary>Names dates as readers ask for them: what is in a month is in its quarter, too.</summary>
internal static class SearchPeriods
{
    // What takes longer is not asked for by its months or quarters.
    private const int MostMonths = 6;

    public static string? Format(MilestoneDate when, ModelFormatter format)
    {
        if (when is not { First: { } first, Last: { } last } || MonthNumber(last) - MonthNumber(first) >= MostMonths)
            return null;
        var months = Enumerable.Range(MonthNumber(first), MonthNumber(last) - MonthNumber(first) + 1)
            .Select(number => Period.OfMonth(number / 12, (number % 12) + 1)).ToList();
        var quarters = months.Select(month => Period.OfQuarter(month.Year, month.Quarter)).Distinct();
        return string.Join(' ', quarters.Concat(when.Precision <= Precision.Month ? months : []).Select(format.Date));
    }

    private static int MonthNumber(DateOnly day) => (day.Year * 12) + day.Month - 1;
}
