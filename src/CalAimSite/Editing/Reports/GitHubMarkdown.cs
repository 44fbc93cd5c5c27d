using System.Text;
using System.Text.RegularExpressions;

namespace CalAimSite.Editing.Reports;

/// <summary>Writes texts as Markdown that shows them as they are, where GitHub reads it and elsewhere.</summary>
internal static partial class GitHubMarkdown
{
    /// <returns>
    /// Markdown that reads as the text. Nobody is mentioned and no issue is linked by it. Web addresses are linked, as GitHub would
    /// do by itself: it does so before it reads escapes, and so there must be none in them.
    /// </returns>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var end = 0;
        foreach (var address in Address().EnumerateMatches(text))
        {
            EscapeWords(text[end..address.Index], escaped);
            escaped.Append('<').Append(text, address.Index, address.Length).Append('>');
            end = address.Index + address.Length;
        }

        EscapeWords(text[end..], escaped);
        return escaped.ToString();
    }

    /// <returns>The same for a message, in which code stands between backticks, unless what it quotes has backticks too.</returns>
    public static string EscapeMessage(string message)
    {
        var parts = message.Split('`');
        return parts.Length % 2 == 0 || parts.Where((part, i) => i % 2 == 1 && part.Length == 0).Any()
            ? Escape(message)
            : string.Concat(parts.Select((part, i) => i % 2 == 0 ? Escape(part) : $"`{part}`"));
    }

    private static void EscapeWords(string text, StringBuilder escaped)
    {
        foreach (var c in Linked().Replace(text, "$0\0"))
        {
            _ = c switch
            {
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '!' => escaped.Append('\\').Append(c),
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '@' or '#' => escaped.Append(c).Append("<!-- -->"),
                '\0' => escaped.Append("<!-- -->"),
                '$' => escaped.Append("&#36;"),
                '\n' => escaped.Append(' '),
                _ => escaped.Append(c),
            };
        }
    }

    // Of what follows an address, the last signs belong to the sentence. What looks like an entity ends it: some readers take it for one.
    // So does a bracket: behind two of "#" it is a command to GitHub's runner, and it cannot be escaped.
    [GeneratedRegex("""\bhttps?://(?:[^\s<>&[]|&(?!#?[0-9a-z]+;))*[^\s<>&[?!.,:;*_~'")\]]""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    // What else GitHub takes for the beginning of an address.
    [GeneratedRegex(@"\bwww(?=\.)|\b(?:https?|ftp|mailto|xmpp)(?=:)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Linked();
}
