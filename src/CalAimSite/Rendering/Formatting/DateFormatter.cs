using CalAimSite.Rendering.Languages;

namespace CalAimSite.Rendering.Formatting;

/// <summary>Says dates in the words of a language, never more exactly than they are.</summary>
internal sealed class DateFormatter(Translations words)
{
    public string Format(MilestoneDate when, Qualifier qualifier)
    {
        var date = Format(when);
        return qualifier switch
        {
            Qualifier.None => date,
            Qualifier.Target => words.Format(TranslationKeys.Target, ("date", date)),
            Qualifier.NoSoonerThan => words.Format(TranslationKeys.NoSoonerThan, ("date", date)),
            Qualifier.NoLaterThan => words.Format(TranslationKeys.NoLaterThan, ("date", date)),
            Qualifier.By => words.Format(TranslationKeys.By, ("date", date)),
            Qualifier.UnderReview => words.Format(TranslationKeys.UnderReview, ("date", date)),
            _ => throw new ArgumentOutOfRangeException(nameof(qualifier), qualifier, "A qualifier without words."),
        };
    }

    public string Format(MilestoneDate when) => (when.Start, when.End) switch
    {
        (null, _) => words.Text(TranslationKeys.Tbd),
        (var start, null) => when.IsOpen ? words.Format(TranslationKeys.OpenRange, ("start", Format(start))) : Format(start),
        var (start, end) => Range(start, end),
    };

    public string Format(Period period) => period.Precision switch
    {
        Precision.Day => words.Format(TranslationKeys.Day, ("month", FormatMonth(period)), ("day", Day(period)), ("year", Year(period))),
        Precision.Month => words.Format(TranslationKeys.Month, ("month", FormatMonth(period)), ("year", Year(period))),
        Precision.Quarter => words.Format(TranslationKeys.Quarter, ("quarter", Number(period.Quarter)), ("year", Year(period))),
        Precision.HalfYear => words.Format(
            period.HalfYear == 1 ? TranslationKeys.FirstHalf : TranslationKeys.SecondHalf, ("year", Year(period))),
        _ => Year(period),
    };

    /// <summary>From the first to the last of several periods.</summary>
    public string FormatRange(Period first, Period last) => first == last ? Format(first) : Range(first, last);

    public string FormatMonth(Period period) => words.List(TranslationKeys.Months)[period.Month - 1];

    private string Range(Period start, Period end)
    {
        if (start.Year == end.Year && start.Precision == end.Precision && start.Precision <= Precision.Month)
        {
            return words.Format(
                start.Precision == Precision.Month ? TranslationKeys.RangeOfMonths
                    : start.Month == end.Month ? TranslationKeys.RangeInMonth : TranslationKeys.RangeOfDays,
                ("start_month", FormatMonth(start)),
                ("start_day", Day(start)),
                ("end_month", FormatMonth(end)),
                ("end_day", Day(end)),
                ("year", Year(start)));
        }

        return words.Format(TranslationKeys.Range, ("start", Format(start)), ("end", Format(end)));
    }

    private static string Day(Period period) => Number(period.First.Day);
    private static string Year(Period period) => Number(period.Year);
    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
