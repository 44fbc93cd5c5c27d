using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Schemas;

internal sealed class MilestoneDateSchema : ScalarSchema<MilestoneDate>
{
    public static readonly MilestoneDateSchema Instance = new();

    public override string Expected => "a date: 2023-10-15, 2023-10, 2023-Q4, 2023-H2, 2023, a range A/B, A/.. or tbd";

    protected override bool TryRead(YamlScalar scalar, DiagnosticBag diagnostics, out MilestoneDate value)
    {
        var problem = MilestoneDate.Read(scalar.Value, out var when);
        value = when!;
        DateProblems.Report(problem, scalar, Expected, DateGuess.OfWhen, diagnostics);
        return problem == DateProblem.None;
    }
}

internal sealed class PeriodSchema : ScalarSchema<Period>
{
    public static readonly PeriodSchema Instance = new();

    public override string Expected => "a period: 2023-10-15, 2023-10, 2023-Q4, 2023-H2 or 2023";

    protected override bool TryRead(YamlScalar scalar, DiagnosticBag diagnostics, out Period value)
    {
        var problem = Period.Read(scalar.Value, out var period);
        value = period!;
        DateProblems.Report(problem, scalar, Expected, DateGuess.OfPeriod, diagnostics);
        return problem == DateProblem.None;
    }
}

/// <summary>A day of the calendar, and nothing coarser.</summary>
internal sealed class DaySchema : ScalarSchema<DateOnly>
{
    public static readonly DaySchema Instance = new();

    public override string Expected => "a day: 2023-10-15";

    protected override bool TryRead(YamlScalar scalar, DiagnosticBag diagnostics, out DateOnly value)
    {
        var problem = Period.Read(scalar.Value, out var period);
        var isDay = period is { Precision: Precision.Day };
        value = isDay ? period!.First : default;
        DateProblems.Report(
            problem == DateProblem.None && !isDay ? DateProblem.Form : problem, scalar, Expected, GuessDay, diagnostics);
        return isDay;
    }

    private static string? GuessDay(string text) =>
        DateGuess.OfPeriod(text) is { } guess && Period.Read(guess, out var period) == DateProblem.None
        && period is { Precision: Precision.Day }
            ? guess
            : null;
}

internal static class DateProblems
{
    public static void Report(
        DateProblem problem, YamlScalar scalar, string expected, Func<string, string?> guess, DiagnosticBag diagnostics)
    {
        switch (problem)
        {
            case DateProblem.None: break;
            case DateProblem.Form: diagnostics.NotADate(scalar.Span, scalar.Value, expected, guess(scalar.Value)); break;
            case DateProblem.Impossible: diagnostics.ImpossibleDate(scalar.Span, scalar.Value); break;
            case DateProblem.Reversed: diagnostics.ReversedRange(scalar.Span, scalar.Value); break;
            case DateProblem.SamePeriod: diagnostics.RangeOfOnePeriod(scalar.Span, scalar.Value); break;
            case DateProblem.Nested: diagnostics.NestedRange(scalar.Span, scalar.Value); break;
            default: throw new ArgumentOutOfRangeException(nameof(problem), problem, "A problem without a message.");
        }
    }
}
