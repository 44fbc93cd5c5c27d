namespace CalAimSite.Exports;

/// <summary>Dates in the Extended Date/Time Format of ISO 8601-2: quarters and half-years are those of its level 2.</summary>
internal static class Edtf
{
    // 33 to 36 are the quarters of a year, 40 and 41 its halves.
    private const int BeforeFirstQuarter = 32;
    private const int BeforeFirstHalf = 39;

    /// <returns>Null for what is to be decided: there is no date to write.</returns>
    public static string? Format(MilestoneDate when) => (when.Start, when.End) switch
    {
        (null, _) => null,
        (var start, null) => when.IsOpen ? Format(start) + "/.." : Format(start),
        var (start, end) => $"{Format(start)}/{Format(end)}",
    };

    private static string Format(Period period) => period.Precision switch
    {
        Precision.Quarter => OfYear(period, BeforeFirstQuarter + period.Quarter),
        Precision.HalfYear => OfYear(period, BeforeFirstHalf + period.HalfYear),
        _ => period.ToString(),
    };

    private static string OfYear(Period period, int part) => string.Create(CultureInfo.InvariantCulture, $"{period.Year:0000}-{part}");
}
