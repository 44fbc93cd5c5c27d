using System.Text.RegularExpressions;

namespace CalAimSite.Content.Schemas;

/// <summary>A date, or a range of dates, as a text writes it.</summary>
/// <param name="First">The date, or where the range begins.</param>
/// <param name="Last">The same, or where the range ends.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How long it is there.</param>
internal sealed record WrittenDate(Period First, Period Last, int Start, int Length)
{
    public string Date => First == Last ? First.ToString() : $"{First}/{Last}";
}

/// <summary>Finds dates in English texts: "Aug. 15th", "October – December 2023", "1/1/2022", "the first half of 2021".</summary>
internal static partial class WrittenDates
{
    private const string Months = "JanFebMarAprMayJunJulAugSepOctNovDec";

    /// <param name="text">The text.</param>
    /// <param name="year">The year of dates that are written without one, and without another date that has it.</param>
    public static IEnumerable<WrittenDate> In(string text, int year)
    {
        ImmutableArray<Match> points = [.. Points().Matches(text).OfType<Match>()];
        for (var i = 0; i < points.Length; i++)
        {
            var (start, end) = (points[i], points[i]);
            if (i + 1 < points.Length && Until().IsMatch(text[(start.Index + start.Length)..points[i + 1].Index]))
                end = points[++i];

            // "August – September 2023" says the year once, at its end.
            var lastYear = YearOf(end) ?? year;
            var (first, last) = (PeriodOf(start, YearOf(start) ?? lastYear, "day"), PeriodOf(end, lastYear, end.Groups["to"].Success ? "to" : "day"));
            if (first is not null && last is not null)
                yield return new WrittenDate(first, last, start.Index, end.Index + end.Length - start.Index);
        }
    }

    /// <returns>Whether one of the dates says when it is, at least as exactly; of a range, both ends.</returns>
    public static bool Cover(IEnumerable<WrittenDate> dates, MilestoneDate when)
    {
        ImmutableArray<Period> said = [.. dates.SelectMany(date => new[] { date.First, date.Last })];
        return Says(when.Start) && Says(when.End);

        bool Says(Period? period) => period is null || said.Any(one => period.First <= one.First && one.Last <= period.Last);
    }

    private static int? YearOf(Match point) => point.Groups["year"] is { Success: true, Value: var year } ? int.Parse(year, provider: null) : null;

    private static Period? PeriodOf(Match point, int year, string day)
    {
        var (month, ordinal) = (MonthOf(point), point.Groups["ordinal"].Value);
        var text = month > 0 ? $"{year:0000}-{month:00}{(point.Groups[day] is { Success: true, Value: var d } ? $"-{d.PadLeft(2, '0')}" : string.Empty)}"
            : ordinal.Length > 0 ? $"{year}-{(IsHalf(point.Value) ? 'H' : 'Q')}{NumberOf(ordinal)}"
            : $"{year}";
        Period.Read(text, out var period);
        return period;
    }

    // "H1 2021" or "the first half of 2021". "Fourth quarter" has an H in it, too.
    private static bool IsHalf(string point) =>
        point.Contains('H', StringComparison.OrdinalIgnoreCase) && !point.Contains("quarter", StringComparison.OrdinalIgnoreCase);

    private static int MonthOf(Match point) =>
        point.Groups["month"] is { Success: true, Value: var name } ? (Months.IndexOf(name[..3], StringComparison.Ordinal) / 3) + 1
        : point.Groups["number"] is { Success: true, Value: var number } ? int.Parse(number, provider: null)
        : 0;

    private static int NumberOf(string ordinal) => char.ToLowerInvariant(ordinal[0]) switch
    {
        'f' => ordinal.Length > 5 ? 4 : 1,
        's' => 2,
        't' => 3,
        var digit => digit - '0',
    };

    [GeneratedRegex(
        """
        \b(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?
            (?:\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:])(?:\s?[-–—]\s?(?<to>\d{1,2})(?:st|nd|rd|th)?(?![\d:/]))?)?
            (?:,?\s+(?<year>(?:19|20)\d\d)\b)?
        | \b(?<number>\d{1,2})/(?<day>\d{1,2})/(?<year>(?:19|20)\d\d)\b
        | \b[QH](?<ordinal>[1-4])\s+(?<year>(?:19|20)\d\d)\b
        | \b(?<ordinal>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)\s+(?:half|quarter)\s+of\s+(?<year>(?:19|20)\d\d)\b
        | (?:(?<![\w$/.-])|(?<=\b(?:19|20)\d\d-))(?<year>(?:19|20)\d\d)(?!\w|,\d|-\d{1,2}\b)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Points();

    [GeneratedRegex(@"\A,?\s*(?:[-–—]|to|through|until)\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Until();
}
