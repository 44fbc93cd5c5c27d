using System.Buffers;
using System.Text.Json;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports.ChangeFeeds;

/// <summary>Writes JSON Feed 1.1 (jsonfeed.org). What it has no words for stands under the key <c>_milestone</c>.</summary>
internal sealed class JsonFeed(ExportContext context, Selection selection, Route route)
{
    public void Write(ImmutableArray<ChangeEntry> entries, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", context.NameOfChanges(selection));
        json.WriteString("description", context.Site.Identity.Notice);
        json.WriteString("language", context.Site.Identity.Language);
        if (context.BaseUrl is not null)
        {
            json.WriteString("home_page_url", context.Url(route, Routes.Calendar));
            json.WriteString("feed_url", context.Url(route, route));
        }

        json.WriteStartArray("items");
        foreach (var entry in entries)
            Write(json, entry);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ChangeEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("url", entry.Url);
        json.WriteString("title", entry.Title);
        json.WriteString("content_html", entry.Content.ToString());
        json.WriteString("date_published", entry.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z");
        WriteTexts(json, "tags", entry.Change.Kinds.Select(kind => kind.Id));
        json.WriteStartObject("_milestone");
        json.WriteString("id", entry.Change.Id);
        json.WriteString("old_date", entry.Change.Old?.Occurrence.When.ToString());
        json.WriteString("new_date", entry.Change.New?.Occurrence.When.ToString());
        json.WriteString("reason", entry.Reason);
        WriteTexts(json, "actors", entry.Listing.Occurrence.Actors.Select(actor => actor.Id));
        WriteTexts(json, "kinds", entry.Listing.Occurrence.Kinds.Select(kind => kind.Id));
        WriteTexts(json, "initiatives", entry.Listing.Row.Initiatives.Select(initiative => initiative.Id));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
