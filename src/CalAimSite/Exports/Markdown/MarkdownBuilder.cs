using System.Buffers;
using System.Text;

namespace CalAimSite.Exports.Markdown;

/// <summary>Writes Markdown in which every text of the content reads as it is, and nothing of it as markup.</summary>
internal sealed class MarkdownBuilder
{
    // A sign anywhere, or one that means something only where a line begins. Besides these: "1." there, and what may be an entity.
    private static readonly SearchValues<char> Signs = SearchValues.Create("\\`*_[]<>|~#!$");
    private static readonly SearchValues<char> FirstSigns = SearchValues.Create("+-=:");
    private readonly StringBuilder _text = new();

    public override string ToString() => _text.ToString();

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isMarkup = Signs.Contains(c)
                || (i == 0 && FirstSigns.Contains(c))
                || (i > 0 && i == digits && c is '.' or ')')
                || (c == '&' && i + 1 < text.Length && (text[i + 1] == '#' || char.IsAsciiLetter(text[i + 1])));
            _ = isMarkup ? escaped.Append('\\').Append(c) : escaped.Append(c is '\n' or '\r' ? ' ' : c);
        }

        return escaped.ToString();
    }

    /// <returns>A link in words of the content.</returns>
    public static string Link(string text, string url) => $"[{Escape(text)}]({url})";

    public MarkdownBuilder Heading(int level, string text) => Block($"{new string('#', level)} {Escape(text)}");
    public MarkdownBuilder Quote(string text) => Block("> " + Escape(text));

    /// <param name="markdown">A paragraph in Markdown.</param>
    public MarkdownBuilder Block(string markdown)
    {
        if (_text.Length > 0)
            _text.Append('\n');
        _text.Append(markdown).Append('\n');
        return this;
    }

    /// <param name="items">The items in Markdown; there is no list where there are none.</param>
    public MarkdownBuilder List(IEnumerable<string> items)
    {
        var list = string.Join('\n', items.Select(item => "- " + item));
        return list.Length == 0 ? this : Block(list);
    }

    /// <summary>A list under a heading; neither where it is empty.</summary>
    public MarkdownBuilder Section(int level, string heading, IEnumerable<string> items)
    {
        var all = items.ToList();
        return all.Count == 0 ? this : Heading(level, heading).List(all);
    }
}
