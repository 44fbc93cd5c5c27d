using Ical.Net;
using Ical.Net.CalendarComponents;

namespace CalAimSite.Exports.Calendars;

/// <summary>What a program of others reads in our calendars.</summary>
internal static class CalendarEvents
{
    public static IReadOnlyList<CalendarEvent> Read(string calendar) => [.. Calendar.Load(calendar)!.Events];

    public static CalendarEvent? Single(Site site) => Read(InMemorySite.Files(site)["feeds/milestones.ics"]).SingleOrDefault();

    /// <returns>Its days as ISO 8601 writes them, the last inclusive.</returns>
    public static string Days(CalendarEvent one)
    {
        var (first, end) = (DateOnly.FromDateTime(one.Start!.Value), DateOnly.FromDateTime(one.End!.Value));
        Assert.False(one.Start.HasTime || one.End.HasTime);
        return end == first.AddDays(1) ? $"{first:yyyy-MM-dd}" : $"{first:yyyy-MM-dd} to {end.AddDays(-1):yyyy-MM-dd}";
    }
}
