namespace CalAimSite.Editing.Drafts;

/// <summary>The columns of the next edition, and where it prints what the one before lists.</summary>
internal static class DraftColumns
{
    /// <summary>As many columns as before, and periods of the same length where those can begin on the day.</summary>
    public static ImmutableArray<Period> Columns(ImmutableArray<Period> before, DateOnly first)
    {
        var precision = before[0].Precision;
        if (before.Any(column => column.Precision != precision))
        {
            var months = Months(first) - Months(before[0].First);
            var shifted = before.Select(column => PeriodOf(column.Precision, column.First.AddMonths(months))).ToImmutableArray();
            if (shifted.Zip(before, (now, then) => now.First == then.First.AddMonths(months)).All(one => one))
                return shifted;

            precision = Precision.Month;
        }

        var columns = ImmutableArray.CreateBuilder<Period>(before.Length);
        for (var column = PeriodOf(precision, first); columns.Count < before.Length; column = PeriodOf(precision, column.Last.AddDays(1)))
            columns.Add(column);
        return columns.MoveToImmutable();
    }

    /// <returns>The first day of the quarter in which a period begins.</returns>
    public static DateOnly StartOfQuarter(Period period) => Period.OfQuarter(period.Year, period.Quarter).First;

    /// <returns>The column that prints the milestone; null where it lies in none.</returns>
    public static Period? ColumnFor(Occurrence occurrence, ImmutableArray<Period> columns)
    {
        var begins = columns.FirstOrDefault(column => occurrence.When.First is { } first && column.Contains(first));

        // What the source printed elsewhere stays there as long as there is such a column.
        var isElsewhere = occurrence.When.First is not { } day || !occurrence.Column.Contains(day);
        return isElsewhere && columns.Contains(occurrence.Column)
            ? occurrence.Column
            : begins ?? columns.FirstOrDefault(occurrence.When.Overlaps);
    }

    private static Period PeriodOf(Precision precision, DateOnly day) => precision switch
    {
        Precision.Day => Period.OfDay(day),
        Precision.Month => Period.OfMonth(day.Year, day.Month),
        Precision.Quarter => Period.OfQuarter(day.Year, ((day.Month - 1) / 3) + 1),
        Precision.HalfYear => Period.OfHalfYear(day.Year, day.Month <= 6 ? 1 : 2),
        _ => Period.OfYear(day.Year),
    };

    private static int Months(DateOnly day) => (day.Year * 12) + day.Month;
}
