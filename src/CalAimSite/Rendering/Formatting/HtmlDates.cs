namespace CalAimSite.Rendering.Formatting;

/// <summary>Dates as HTML's attributes hold them.</summary>
internal static class HtmlDates
{
    /// <summary>A day as ISO 8601 writes it.</summary>
    public static string Iso(DateOnly day) => Period.OfDay(day).ToString();

    /// <returns>For a <c>time</c> element, which knows days, months and years, and no qualifiers; null for any other date.</returns>
    public static string? Datetime(MilestoneDate when, Qualifier qualifier) =>
        qualifier == Qualifier.None && !when.IsOpen && when.End is null && when.Start is { } period ? Datetime(period) : null;

    public static string? Datetime(Period period) =>
        period.Precision is Precision.Day or Precision.Month or Precision.Year ? period.ToString() : null;
}
