using System.Text.Json;

namespace CalAimSite.Rendering;

/// <summary>A search index as it was written.</summary>
internal sealed record SearchIndex(string? ContentLanguage, IReadOnlyList<FoundEntry> Entries)
{
    /// <param name="site">The site.</param>
    /// <param name="folder">The language's folder, with a slash behind it.</param>
    public static SearchIndex Read(BuiltSite site, string folder = "")
    {
        var json = JsonDocument.Parse(site.Files[folder + "search-index.js"]["calaimSearch=".Length..^";\n".Length]).RootElement;
        return new SearchIndex(
            json.TryGetProperty("lang", out var lang) ? lang.GetString() : null,
            [.. json.GetProperty("entries").EnumerateArray().Select(entry => new FoundEntry(
                entry[1].GetInt32() == 1,
                entry[2].GetString()!,
                entry[3].GetString()!,
                entry[4].GetString()!,
                entry[5].GetString()!,
                entry[6].GetString()!,
                entry[7].GetString()!))]);
    }
}

internal sealed record FoundEntry(bool IsInWords, string Title, string Address, string When, string Where, string Periods, string More);
