using System.Text.Json;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Markup;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.ViewBuilders.Sources;

/// <summary>Tells search engines of meetings, as JSON-LD in the words of schema.org. Milestones are no events: nobody can go there.</summary>
internal static class MeetingsJsonLd
{
    public static Html Format(ImmutableArray<MeetingSeries> all) => JsonLd.Format(json =>
    {
        json.WriteStartArray("@graph");
        foreach (var series in all)
        {
            foreach (var meeting in series.Meetings)
                Write(json, series, meeting);
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, MeetingSeries series, Meeting meeting)
    {
        if (meeting.Date is not { Precision: Precision.Day, First: { } first })
            return;
        json.WriteStartObject();
        json.WriteString("@type", "Event");
        json.WriteString("name", meeting.Title ?? series.Name);
        json.WriteString("startDate", Time(first, meeting.Begins));
        if (meeting.Ends is { } end)
            json.WriteString("endDate", Time(first, end));
        json.WriteStartObject("superEvent");
        json.WriteString("@type", "EventSeries");
        json.WriteString("name", series.Name);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Time(DateOnly day, TimeOnly? time) =>
        HtmlDates.Iso(day) + (time is { } at ? "T" + at.ToString("HH:mm", CultureInfo.InvariantCulture) : string.Empty);
}
