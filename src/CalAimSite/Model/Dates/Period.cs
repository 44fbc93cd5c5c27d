namespace CalAimSite.Model.Dates;

/// <summary>A day, month, quarter, half-year or year of the calendar. Coarser periods are never reduced to a day.</summary>
public sealed record Period : IComparable<Period>
{
    /// <summary>The last year that a date is read in: days and years after it can still be told.</summary>
    public const int LastYear = 9990;

    private Period(Precision precision, DateOnly first)
    {
        Precision = precision;
        First = first;
    }

    public Precision Precision { get; }
    public DateOnly First { get; }

    /// <summary>The last day, inclusive.</summary>
    public DateOnly Last
    {
        get
        {
            var month = First.AddMonths(Months - 1);
            return Precision == Precision.Day ? First : month.AddDays(DateTime.DaysInMonth(month.Year, month.Month) - 1);
        }
    }

    public int Year => First.Year;

    /// <summary>1 to 12: the month that the period begins in.</summary>
    public int Month => First.Month;

    /// <summary>1 to 4: the quarter that the period begins in.</summary>
    public int Quarter => ((First.Month - 1) / 3) + 1;

    /// <summary>1 or 2: the half-year that the period begins in.</summary>
    public int HalfYear => First.Month <= 6 ? 1 : 2;

    private int Months => Precision switch { Precision.Quarter => 3, Precision.HalfYear => 6, Precision.Year => 12, _ => 1 };
    public static Period OfDay(DateOnly day) => new(Precision.Day, day);
    public static Period OfMonth(int year, int month) => new(Precision.Month, new DateOnly(year, month, 1));
    public static Period OfQuarter(int year, int quarter) => new(Precision.Quarter, new DateOnly(year, (quarter * 3) - 2, 1));
    public static Period OfHalfYear(int year, int half) => new(Precision.HalfYear, new DateOnly(year, (half * 6) - 5, 1));
    public static Period OfYear(int year) => new(Precision.Year, new DateOnly(year, 1, 1));

    /// <summary>
    /// Reads <c>2023-10-15</c>, <c>2023-10</c>, <c>2023-Q4</c>, <c>2023-H2</c> or <c>2023</c> with nothing around it;
    /// <see cref="ToString"/> writes it back.
    /// </summary>
    /// <returns>What is wrong with the text, or <see cref="DateProblem.None"/>.</returns>
    public static DateProblem Read(ReadOnlySpan<char> text, out Period? period)
    {
        period = null;
        if (text.Length < 4 || !TryDigits(text[..4], out var year))
            return DateProblem.Form;
        var rest = text[4..];
        var problem = rest switch
        {
            [] => DateProblem.None,
            ['-', 'Q', >= '0' and <= '9'] => Within(rest[2] - '0', 4),
            ['-', 'H', >= '0' and <= '9'] => Within(rest[2] - '0', 2),
            ['-', _, _] => TryDigits(rest[1..], out var month) ? Within(month, 12) : DateProblem.Form,
            ['-', _, _, '-', _, _] => TryDigits(rest[1..3], out var month) && TryDigits(rest[4..], out var day)
                    ? WithinMonth(year, month, day)
                    : DateProblem.Form,
            _ => DateProblem.Form,
        };
        if (problem == DateProblem.None && year is 0 or > LastYear)
            problem = DateProblem.Impossible;
        if (problem == DateProblem.None)
            period = Create(year, rest);
        return problem;
    }

    public bool Contains(DateOnly day) => First <= day && day <= Last;

    /// <summary>In the order of the first days; of two that begin together the shorter comes first.</summary>
    public int CompareTo(Period? other) => other is null ? 1 : (First, Precision).CompareTo((other.First, other.Precision));

    public override string ToString() => Precision switch
    {
        Precision.Day => First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Precision.Month => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        Precision.Quarter => $"{Year:0000}-Q{Quarter}",
        Precision.HalfYear => $"{Year:0000}-H{HalfYear}",
        _ => $"{Year:0000}",
    };

    private static Period Create(int year, ReadOnlySpan<char> rest) => rest switch
    {
        [] => OfYear(year),
        ['-', 'Q', var quarter] => OfQuarter(year, quarter - '0'),
        ['-', 'H', var half] => OfHalfYear(year, half - '0'),
        ['-', _, _] => OfMonth(year, Number(rest[1..])),
        _ => OfDay(new DateOnly(year, Number(rest[1..3]), Number(rest[4..]))),
    };

    private static DateProblem Within(int value, int most) =>
        value >= 1 && value <= most ? DateProblem.None : DateProblem.Impossible;

    private static DateProblem WithinMonth(int year, int month, int day) =>
        year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? DateProblem.None
            : DateProblem.Impossible;

    // Only ASCII digits: int.Parse would take signs and blanks, char.IsDigit other scripts' digits.
    private static bool TryDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;

            value = (value * 10) + (c - '0');
        }

        return true;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        _ = TryDigits(digits, out var value);
        return value;
    }
}
