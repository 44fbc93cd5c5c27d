using System.Buffers;
using System.Text;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Markup;

/// <summary>Turns text into HTML.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'/");

    /// <summary>Escapes a text and lets long words break behind their slashes.</summary>
    public static Html EscapeWithBreaks(string text) => new(
        text.AsSpan().ContainsAny(Special) ? AppendWithBreaks(new StringBuilder(text.Length + 16), text).ToString() : text);

    /// <summary>Escapes a text of the program's own, in which names of code stand between backticks.</summary>
    public static Html EscapeWithCode(string text)
    {
        var html = new StringBuilder(text.Length + 16);
        var isCode = false;
        foreach (var part in text.Split('`'))
        {
            html.Append(isCode ? "<code>" : string.Empty);
            Append(html, part);
            html.Append(isCode ? "</code>" : string.Empty);
            isCode = !isCode;
        }

        return new Html(html.ToString());
    }

    public static StringBuilder AppendWithBreaks(StringBuilder html, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            Append(html, text[i]);
            if (text[i] == '/' && i > 0 && i + 1 < text.Length && !IsBlankOrSlash(text[i + 1]) && !IsBlankOrSlash(text[i - 1]))
                html.Append("<wbr>");
        }

        return html;
    }

    public static StringBuilder Append(StringBuilder html, string text)
    {
        foreach (var c in text)
            Append(html, c);
        return html;
    }

    private static bool IsBlankOrSlash(char c) => c is ' ' or '/';

    private static void Append(StringBuilder html, char c) => _ = c switch
    {
        '&' => html.Append("&amp;"),
        '<' => html.Append("&lt;"),
        '>' => html.Append("&gt;"),
        '"' => html.Append("&quot;"),
        '\'' => html.Append("&#39;"),
        _ => html.Append(c),
    };
}
