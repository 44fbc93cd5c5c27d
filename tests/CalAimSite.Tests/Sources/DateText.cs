namespace CalAimSite.Sources;

/// <summary>Dates in the words that a reader expects of them, made without the site's own words.</summary>
internal static class DateText
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    /// <param name="text">As the fixture stores it.</param>
    /// <param name="qualifier">As the fixture names it.</param>
    public static string Of(string text, string qualifier = "exact") => qualifier switch
    {
        "exact" => OfRange(text),
        "target" => $"targeting {OfRange(text)}",
        "no-sooner-than" => $"no sooner than {OfRange(text)}",
        "no-later-than" => $"no later than {OfRange(text)}",
        "by" => $"by {OfRange(text)}",
        "under-review" => $"{OfRange(text)}, under review",
        _ => throw new ArgumentOutOfRangeException(nameof(qualifier), qualifier, "No such qualifier."),
    };

    public static string Of(MilestoneDate when) => OfRange(when.ToString());

    private static string OfRange(string text)
    {
        if (text.Split('/') is not [var from, var to])
            return OfPeriod(text);

        if (to == "..")
            return $"from {OfPeriod(from)} on";

        var (start, end) = (from.Split('-'), to.Split('-'));
        var isShort = start[0] == end[0] && start.Length == end.Length && char.IsAsciiDigit(start[^1][0]);
        return (isShort ? start.Length : 0) switch
        {
            2 => $"{Month(start)} to {Month(end)} {start[0]}",
            3 => start[1] == end[1]
                ? $"{Month(start)} {Day(start)} to {Day(end)}, {start[0]}"
                : $"{Month(start)} {Day(start)} to {Month(end)} {Day(end)}, {start[0]}",
            _ => $"{OfPeriod(from)} to {OfPeriod(to)}",
        };
    }

    private static string OfPeriod(string text) => text.Split('-') switch
    {
        [var year] => year,
        [var year, ['Q', var quarter]] => $"Q{quarter} {year}",
        [var year, "H1"] => $"first half of {year}",
        [var year, "H2"] => $"second half of {year}",
        [var year, _] parts => $"{Month(parts)} {year}",
        [var year, _, _] parts => $"{Month(parts)} {Day(parts)}, {year}",
        _ => throw new ArgumentException($"No date: {text}", nameof(text)),
    };

    private static string Month(string[] parts) => Months[int.Parse(parts[1]) - 1];

    private static string Day(string[] parts) => parts[2].TrimStart('0');
}
