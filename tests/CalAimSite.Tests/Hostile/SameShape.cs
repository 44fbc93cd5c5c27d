using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Ical.Net.CalendarComponents;
using Markdig;

namespace CalAimSite.Hostile;

/// <summary>
/// A file as a program reads it, as lines: what is made of a hostile text has to be, but for the signs in it, what is made of a harmless one.
/// </summary>
internal sealed partial class SameShape
{
    private readonly Func<string, string> _words;

    private SameShape(Func<string, string> words) => _words = words;

    /// <summary>With a dot for each sign.</summary>
    public static SameShape Blunted { get; } = new(HostileText.Blunted);

    /// <summary>With the very words.</summary>
    public static SameShape Exact { get; } = new(words => words);

    public string Of(string path, string text) => Path.GetExtension(path) switch
    {
        ".html" or ".markdown" => Html(text),
        ".json" => Json(text),
        ".js" when text.IndexOf('=', StringComparison.Ordinal) is var start and >= 0 => $"{text[..start]}{Json(text[(start + 1)..].TrimEnd('\n', ';'))}",
        ".md" or ".txt" => Html(Markdig.Markdown.ToHtml(text, GitHub)),
        ".csv" => string.Join('\n', CsvCells(text).Select(Plain)),
        ".ics" => Calendar(text),
        ".atom" => Xml(text),
        _ => Plain(text),
    };

    /// <summary>As GitHub shows it: HTML in it is HTML.</summary>
    private static readonly MarkdownPipeline GitHub =
        new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().UseTaskLists().UseFootnotes().Build();

    public string Html(string text)
    {
        var document = new HtmlParser().ParseDocument(text);
        foreach (var hint in document.QuerySelectorAll("wbr").ToList())
            hint.Remove();
        document.Normalize();
        var lines = new StringBuilder();
        Append(document, lines);
        return lines.ToString();
    }

    private string Xml(string text)
    {
        var lines = new StringBuilder();
        foreach (var node in XDocument.Parse(text).DescendantNodes())
        {
            if (node is XElement element)
                lines.AppendLine($"{element.Name} {string.Join(' ', element.Attributes().Select(one => $"{one.Name}={Plain(one.Value)}"))}");
            else if (node is XText { Parent: { } parent } words)
                lines.AppendLine((string?)parent.Attribute("type") == "html" ? Html(words.Value) : Plain(words.Value));
            else
                lines.AppendLine(node.NodeType.ToString());
        }

        return lines.ToString();
    }

    private string Calendar(string text)
    {
        var lines = new StringBuilder();
        Append(Ical.Net.Calendar.Load(text)!, lines);
        return lines.ToString();
    }

    private void Append(ICalendarComponent component, StringBuilder lines)
    {
        lines.AppendLine(component.Name);
        foreach (var property in component.Properties)
        {
            lines.AppendLine($"{property.Name}={string.Join(' ', property.Values.Select(value => Plain($"{value}")))}");
            foreach (var parameter in property.Parameters)
                lines.AppendLine($"  {parameter.Name}={Plain(string.Join(' ', parameter.Values))}");
        }

        foreach (var child in component.Children.OfType<ICalendarComponent>())
            Append(child, lines);
    }

    // RFC 4180, and the apostrophe before what a spreadsheet would take for a formula.
    private static IEnumerable<string> CsvCells(string text)
    {
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '"' when isQuoted && at + 1 < text.Length && text[at + 1] == '"':
                    cell.Append('"');
                    at++;
                    break;
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case ',' or '\r' or '\n' when !isQuoted:
                    Assert.False(cell.Length > 0 && !int.TryParse($"{cell}", out _) && "=+-@\t".Contains(cell[0], StringComparison.Ordinal), $"{cell}");
                    yield return cell is { Length: > 0 } && cell[0] == '\'' ? cell.ToString(1, cell.Length - 1) : cell.ToString();
                    cell.Clear();
                    if (text[at] != ',')
                        yield return text[at].ToString();
                    break;
                default:
                    cell.Append(text[at]);
                    break;
            }
        }
    }

    private string Json(string text)
    {
        var lines = new StringBuilder();
        Append(JsonDocument.Parse(text).RootElement, lines);
        return lines.ToString();
    }

    // Sizes of files are those of the texts in them.
    private string Plain(string text) => _words(Size().Replace(text, "some"));

    private void Append(INode node, StringBuilder lines)
    {
        switch (node)
        {
            case IElement { LocalName: "script" } script when script.GetAttribute("type") is "application/ld+json" or "application/json":
                lines.AppendLine(Plain(script.OuterHtml[..script.OuterHtml.IndexOf('>', StringComparison.Ordinal)]));
                Append(JsonDocument.Parse(script.TextContent).RootElement, lines);
                break;
            case IElement { LocalName: "script" or "style" } other:
                lines.AppendLine(other.OuterHtml);
                break;
            case IElement element:
                lines.Append('<').AppendLine(element.LocalName);
                foreach (var attribute in element.Attributes)
                    lines.AppendLine($"  {attribute.Name}={Plain(attribute.Value)}");
                break;
            case IComment or IText:
                lines.AppendLine($"{node.NodeType}: {Plain(node.TextContent)}");
                break;
            default:
                break;
        }

        if (node is not IElement { LocalName: "script" or "style" })
        {
            foreach (var child in node.ChildNodes)
                Append(child, lines);
            lines.AppendLine(">");
        }
    }

    private void Append(JsonElement one, StringBuilder lines)
    {
        switch (one.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in one.EnumerateObject())
                {
                    lines.AppendLine(Plain(property.Name));
                    if (property.Name is "content_html")
                        lines.AppendLine(Html(property.Value.ToString()));
                    else if (property is { Name: "markdown", Value.ValueKind: JsonValueKind.String })
                        lines.AppendLine(Html(Markdig.Markdown.ToHtml(property.Value.ToString(), GitHub)));
                    else if (property.Name is not "bytes")
                        Append(property.Value, lines);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in one.EnumerateArray())
                    Append(item, lines.AppendLine("-"));
                break;
            default:
                lines.AppendLine($"{one.ValueKind}: {Plain(one.ToString())}");
                break;
        }
    }

    [GeneratedRegex(@"\d+(\.\d+)? (bytes|kB|KB|MB)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Size();
}
