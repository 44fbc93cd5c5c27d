namespace CalAimSite.Exports.Calendars;

/// <summary>The clocks of California, as the law has had them since 2007 (15 U.S.C. 260a), so that no machine's own list of time zones decides.</summary>
internal static class California
{
    public const string Zone = "America/Los_Angeles";

    public static void Write(CalendarWriter writer)
    {
        writer.Begin("VTIMEZONE");
        writer.Write("TZID", Zone);
        WriteClock(writer, "DAYLIGHT", "PDT", "-0800", "-0700", "20070311T020000", "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU");
        WriteClock(writer, "STANDARD", "PST", "-0700", "-0800", "20071104T020000", "FREQ=YEARLY;BYMONTH=11;BYDAY=1SU");
        writer.End("VTIMEZONE");
    }

    private static void WriteClock(CalendarWriter writer, string component, string name, string from, string to, string start, string rule)
    {
        writer.Begin(component);
        writer.Write("DTSTART", start);
        writer.Write("RRULE", rule);
        writer.Write("TZOFFSETFROM", from);
        writer.Write("TZOFFSETTO", to);
        writer.Write("TZNAME", name);
        writer.End(component);
    }
}
