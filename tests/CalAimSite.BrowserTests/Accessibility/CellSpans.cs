using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace CalAimSite.BrowserTests.Accessibility;

/// <summary>How many rows and columns each cell covers, from the document: the tree that tools can read does not say.</summary>
public sealed class CellSpans
{
    private readonly FrozenDictionary<int, (int Rows, int Columns)> _spans;

    private CellSpans(FrozenDictionary<int, (int Rows, int Columns)> spans) => _spans = spans;

    public (int Rows, int Columns) Of(AccessibleNode cell) => _spans.GetValueOrDefault(cell.ElementId, (1, 1));

    public static async Task<CellSpans> ReadAsync(IPage page)
    {
        ICDPSession session = await page.Context.NewCDPSessionAsync(page);
        Dictionary<string, object> arguments = new(StringComparer.Ordinal) { ["computedStyles"] = Array.Empty<string>() };
        JsonElement snapshot = (await session.SendAsync("DOMSnapshot.captureSnapshot", arguments))!.Value;
        await session.DetachAsync();
        return new CellSpans(Read(snapshot).ToFrozenDictionary());
    }

    // A snapshot is a table of columns: the n-th element's number, and its attributes as name, value, name, value, all indexes of strings.
    private static IEnumerable<KeyValuePair<int, (int Rows, int Columns)>> Read(JsonElement snapshot)
    {
        string[] strings = [.. snapshot.GetProperty("strings").EnumerateArray().Select(text => text.GetString()!)];
        JsonElement nodes = snapshot.GetProperty("documents")[0].GetProperty("nodes");
        foreach ((JsonElement id, JsonElement attributes) in
            nodes.GetProperty("backendNodeId").EnumerateArray().Zip(nodes.GetProperty("attributes").EnumerateArray()))
        {
            // -1 stands for a value that is empty.
            string[] words = [.. attributes.EnumerateArray().Select(index => index.GetInt32() is var at && at >= 0 ? strings[at] : "")];
            yield return new(id.GetInt32(), (Span(words, "rowspan"), Span(words, "colspan")));
        }
    }

    private static int Span(string[] attributes, string name)
    {
        int at = Array.IndexOf(attributes, name);
        return at >= 0 && at % 2 == 0 && int.TryParse(attributes[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out int span)
            ? Math.Max(span, 1)
            : 1;
    }
}
