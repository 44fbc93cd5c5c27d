using CalAimSite.Content.Yaml;

namespace CalAimSite.Content.Schemas;

/// <summary>A period and where it stands.</summary>
internal sealed record LocatedPeriod(Period Period, SourceSpan Span);

/// <summary>Dates of milestones, periods and days.</summary>
internal static class DateSchemas
{
    public static readonly ScalarSchema<MilestoneDate> Date = new ParsedSchema<MilestoneDate>(MilestoneDates, TryReadDate);
    public static readonly ScalarSchema<Period> Period = new ParsedSchema<Period>(Periods, TryReadPeriod);
    public static readonly ScalarSchema<LocatedPeriod> LocatedPeriod = new ParsedSchema<LocatedPeriod>(Periods, TryReadLocatedPeriod);

    /// <summary>A day of the calendar, and nothing coarser.</summary>
    public static readonly ScalarSchema<DateOnly> Day = new ParsedSchema<DateOnly>(Days, TryReadDay);

    private const string MilestoneDates = "a date: 2023-10-15, 2023-10, 2023-Q4, 2023-H2, 2023, a range A/B, A/.. or tbd";
    private const string Periods = "a period: 2023-10-15, 2023-10, 2023-Q4, 2023-H2 or 2023";
    private const string Days = "a day: 2023-10-15";

    private static bool TryReadDate(YamlScalar scalar, DiagnosticBag diagnostics, out MilestoneDate value)
    {
        var problem = MilestoneDate.Read(scalar.Value, out var date);
        value = date!;
        return Check(problem, scalar, MilestoneDates, DateGuess.OfWhen, diagnostics);
    }

    private static bool TryReadPeriod(YamlScalar scalar, DiagnosticBag diagnostics, out Period value)
    {
        var problem = Model.Dates.Period.Read(scalar.Value, out var period);
        value = period!;
        return Check(problem, scalar, Periods, DateGuess.OfPeriod, diagnostics);
    }

    private static bool TryReadLocatedPeriod(YamlScalar scalar, DiagnosticBag diagnostics, out LocatedPeriod value)
    {
        var isRead = TryReadPeriod(scalar, diagnostics, out var period);
        value = new LocatedPeriod(period, scalar.Span);
        return isRead;
    }

    private static bool TryReadDay(YamlScalar scalar, DiagnosticBag diagnostics, out DateOnly value)
    {
        var problem = Model.Dates.Period.Read(scalar.Value, out var period);
        value = period?.First ?? default;
        if (period is { Precision: not Precision.Day })
            problem = DateProblem.Form;
        return Check(problem, scalar, Days, GuessDay, diagnostics);
    }

    private static string? GuessDay(string text) =>
        DateGuess.OfPeriod(text) is { } guess
        && Model.Dates.Period.Read(guess, out var period) == DateProblem.None && period!.Precision == Precision.Day
            ? guess
            : null;

    private static bool Check(
        DateProblem problem, YamlScalar scalar, string expected, Func<string, string?> guess, DiagnosticBag diagnostics)
    {
        var (span, found) = (scalar.Span, scalar.Value);
        switch (problem)
        {
            case DateProblem.None: return true;
            case DateProblem.Form: diagnostics.NotADate(span, found, expected, guess(found)); return false;
            case DateProblem.Impossible: diagnostics.ImpossibleDate(span, found); return false;
            case DateProblem.Reversed: diagnostics.ReversedRange(span, found); return false;
            case DateProblem.SamePeriod: diagnostics.RangeOfOnePeriod(span, found); return false;
            case DateProblem.Nested: diagnostics.NestedRange(span, found); return false;
            default: throw new ArgumentOutOfRangeException(nameof(problem), problem, "A problem without a message.");
        }
    }
}
