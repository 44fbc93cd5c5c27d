using System.Text.Json;

namespace CalAimSite.Templates.Tests;

/// <summary>
/// The cases of Language.md. A case is a row of fences: <c>template</c> (the page), <c>template NAME</c> (others), <c>data</c> (JSON), then
/// <c>output</c> or <c>error</c>. The line feed before a closing fence is not part of the text; <c>␠</c> stands for a space at the end of
/// a line. In data, text under a name that ends in <c>_html</c> is HTML.
/// </summary>
internal static class Specification
{
    internal static string Text { get; } = ReadResource();

    internal static IReadOnlyDictionary<string, Case> Cases { get; } = Read();

    private static string ReadResource()
    {
        using var reader = new StreamReader(typeof(Specification).Assembly.GetManifestResourceStream("Language.md")!);
        return reader.ReadToEnd();
    }

    private static Dictionary<string, Case> Read()
    {
        var cases = new Dictionary<string, Case>();
        var section = "";
        var templates = new List<TemplateSource>();
        var data = "{}";
        var lines = Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
                section = lines[i].TrimStart('#', ' ');
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
                continue;
            var (fence, start) = (lines[i], i + 1);
            var mark = fence[..(fence.LastIndexOf('`') + 1)];
            i = Array.IndexOf(lines, mark, start);
            var content = string.Join('\n', lines[start..i]).Replace('␠', ' ');
            switch (fence[mark.Length..].Split(' '))
            {
                case ["template", .. var name]:
                    var path = name is [var given] ? given : "page";
                    templates.Add(new(path, path, content));
                    break;
                case ["data"]:
                    data = content;
                    break;
                case ["output" or "error"] when templates.Count > 0:
                    var isError = fence.EndsWith("error", StringComparison.Ordinal);
                    cases.Add($"line {start}: {section}", new([.. templates], data, content, isError));
                    templates.Clear();
                    data = "{}";
                    break;
                default:
                    throw new InvalidDataException($"Language.md, line {start}: no such fence.");
            }
        }
        return cases;
    }

    internal sealed record Case(IReadOnlyList<TemplateSource> Templates, string Data, string Expected, bool IsError)
    {
        internal TemplateMap Model()
        {
            using var document = JsonDocument.Parse(Data);
            return Map(document.RootElement);
        }

        private static TemplateMap Map(JsonElement element) =>
            element.EnumerateObject().Aggregate(new TemplateMap(), (map, p) => map.Add(p.Name, Value(p.Value, IsHtml(p.Name))));

        private static bool IsHtml(string name) => name.EndsWith("_html", StringComparison.Ordinal);

        private static object? Value(JsonElement element, bool isHtml) => element.ValueKind switch
        {
            JsonValueKind.Object => Map(element),
            JsonValueKind.Array => element.EnumerateArray().Select(e => Value(e, isHtml)).ToList(),
            JsonValueKind.String when isHtml => new Html(element.GetString()!),
            JsonValueKind.String => element.GetString(),
            JsonValueKind.Number => element.GetInt32(),
            JsonValueKind.Null => null,
            _ => element.GetBoolean(),
        };
    }
}
