using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Rendering.Search;

/// <summary>
/// What the search of a language finds, for <c>assets/search.js</c>. It is a script that sets one global: from a disk a page may load
/// scripts, but no data.
/// </summary>
internal sealed class SearchIndexFile(Site site, SiteIndexes indexes)
{
    // A line for each value, so that a change can be read.
    private static readonly JsonWriterOptions Options =
        new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, IndentSize = 0, NewLine = "\n" };
    private static readonly ImmutableArray<(string Name, TranslationKey Key)> Words =
    [
        ("count", TranslationKeys.SearchCount), ("none", TranslationKeys.SearchNone), ("all", TranslationKeys.SearchAll),
    ];

    private readonly SearchEntries _entries = new(site, indexes);

    /// <summary>Writes what is found.</summary>
    /// <param name="format">Whose words it has.</param>
    /// <param name="isThere">Whether the site has the page.</param>
    /// <param name="output">Where to.</param>
    public void Write(ModelFormatter format, Func<Route, bool> isThere, IBufferWriter<byte> output)
    {
        output.Write("calaimSearch="u8);
        using (var json = new Utf8JsonWriter(output, Options))
            Write(json, format, [.. _entries.Of(format).Where(entry => isThere(entry.Target))]);
        output.Write(";\n"u8);
    }

    private void Write(Utf8JsonWriter json, ModelFormatter format, ImmutableArray<SearchEntry> entries)
    {
        var groups = entries.Select(entry => entry.Group).Distinct().ToImmutableArray();
        json.WriteStartObject();
        if (format.Content.Lang is { } lang)
            json.WriteString("lang", lang);
        foreach (var (name, key) in Words)
            json.WriteString(name, format.Words.Text(key));
        json.WriteStartArray("groups");
        foreach (var group in groups)
        {
            json.WriteStartArray();
            json.WriteStringValue(format.Words.Text(group.Name));
            json.WriteNumberValue(group.Weight);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("abbreviations");
        foreach (var entry in site.SourceMaterial.Glossary.Where(entry => SearchEntries.Expansion(entry) is not null))
            WriteArray(json, entry.Acronym, SearchEntries.Expansion(entry));
        json.WriteEndArray();
        json.WriteStartArray("entries");
        foreach (var entry in entries)
        {
            json.WriteStartArray();
            json.WriteNumberValue(groups.IndexOf(entry.Group));
            json.WriteNumberValue(entry.IsInWords ? 1 : 0);
            WriteValues(
                json,
                entry.Title,
                Routes.SearchIndex.LinkTo(entry.Target, entry.Fragment),
                entry.When,
                entry.Where,
                entry.Periods,
                string.Join(' ', entry.More.Where(word => !string.IsNullOrEmpty(word))));
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteArray(Utf8JsonWriter json, params ReadOnlySpan<string?> values)
    {
        json.WriteStartArray();
        WriteValues(json, values);
        json.WriteEndArray();
    }

    private static void WriteValues(Utf8JsonWriter json, params ReadOnlySpan<string?> values)
    {
        foreach (var value in values)
            json.WriteStringValue(value ?? string.Empty);
    }
}
