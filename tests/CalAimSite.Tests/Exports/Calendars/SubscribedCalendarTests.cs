using Ical.Net.CalendarComponents;

namespace CalAimSite.Exports.Calendars;

/// <summary>A calendar program that imports each edition's file: it knows entries by their UID, and a higher SEQUENCE wins.</summary>
public sealed class SubscribedCalendarTests
{
    private static readonly RollingCalendar Rolling = new();

    [Fact]
    public void After_24_editions_with_500_moves_a_calendar_has_exactly_the_right_entries()
    {
        Assert.Equal(500, Rolling.MoveCount);
        var client = new Dictionary<string, CalendarEvent>(StringComparer.Ordinal);
        for (var count = 1; count <= Rolling.Editions.Length; count++)
        {
            var site = InMemorySite.Of(Rolling.Editions.Take(count));
            foreach (var one in CalendarEvents.Read(InMemorySite.Files(site)["feeds/milestones.ics"]))
                Import(client, one);
        }

        Assert.Equal(Rolling.Dated.Select(id => $"{id}@example.org").Order(StringComparer.Ordinal), client.Keys.Order(StringComparer.Ordinal));
        Assert.All(Rolling.Withdrawn.Intersect(Rolling.Dated), id => Assert.Equal("CANCELLED", client[$"{id}@example.org"].Status));
        foreach (var (id, occurrence) in Rolling.Listed.Where(one => Rolling.Dated.Contains(one.Key)))
        {
            var entry = client[$"{id}@example.org"];
            Assert.Contains(occurrence.Text, entry.Summary, StringComparison.Ordinal);
            Assert.Equal(occurrence.When.IsTbd || occurrence.Status == Status.Cancelled, entry.Status == "CANCELLED");
            if (!occurrence.When.IsTbd)
                Assert.Equal(occurrence.When.ToString(), CalendarEvents.Days(entry));
        }
    }

    private static void Import(Dictionary<string, CalendarEvent> client, CalendarEvent one)
    {
        if (client.TryGetValue(one.Uid!, out var known))
        {
            Assert.True(one.Sequence >= known.Sequence, $"{one.Uid}: {one.Sequence} after {known.Sequence}");

            // What is newer says so, and what does not say so is not newer.
            if (one.Sequence == known.Sequence)
                Assert.Equal((known.Summary, known.Status, CalendarEvents.Days(known)), (one.Summary, one.Status, CalendarEvents.Days(one)));
        }

        client[one.Uid!] = one;
    }
}
