using System.Text;

namespace CalAimSite.Rendering.Themes;

/// <summary>Makes style sheets light: what people need for reading them need not be sent to everyone.</summary>
internal static class StyleSheet
{
    // No blank is needed beside these. Beside others, such as a colon, it may mean something in a selector.
    private const string Separators = "{};,";

    /// <summary>Takes comments out, and blanks and line ends where they mean nothing.</summary>
    /// <param name="css">Any style sheet, even a wrong one: texts in quotes stay as they are.</param>
    public static string Compact(string css)
    {
        var compact = new StringBuilder(css.Length);
        for (var i = 0; i < css.Length;)
        {
            i = css[i] switch
            {
                '"' or '\'' => CopyQuoted(css, i, compact),
                '/' when IsAt(css, i, "/*") => SkipGap(css, i, compact),
                _ when char.IsWhiteSpace(css[i]) => SkipGap(css, i, compact),
                _ => CopyOne(css, i, compact),
            };
        }

        return compact.ToString();
    }

    private static int CopyOne(string css, int i, StringBuilder compact)
    {
        if (css[i] == '}' && compact.Length > 0 && compact[^1] == ';')
            compact.Length--;

        compact.Append(css[i]);
        return i + 1;
    }

    private static int CopyQuoted(string css, int start, StringBuilder compact)
    {
        var i = start + 1;
        while (i < css.Length && css[i] != css[start])
            i += css[i] == '\\' ? 2 : 1;

        var end = Math.Min(i + 1, css.Length);
        compact.Append(css, start, end - start);
        return end;
    }

    // Blanks and comments that follow each other. A comment alone keeps two words apart and is no blank: it stays, empty.
    private static int SkipGap(string css, int i, StringBuilder compact)
    {
        var hasBlank = false;
        while (i < css.Length && (char.IsWhiteSpace(css[i]) || IsAt(css, i, "/*")))
        {
            if (char.IsWhiteSpace(css[i]))
            {
                hasBlank = true;
                i++;
            }
            else
            {
                var end = css.IndexOf("*/", i + 2, StringComparison.Ordinal);
                i = end < 0 ? css.Length : end + 2;
            }
        }

        var isBetween = compact.Length > 0 && i < css.Length && !Separators.Contains(compact[^1]) && !Separators.Contains(css[i]);
        if (isBetween && !(hasBlank && compact[^1] == ':'))
            compact.Append(hasBlank ? " " : "/**/");
        return i;
    }

    private static bool IsAt(string css, int i, string text) => string.CompareOrdinal(css, i, text, 0, text.Length) == 0;
}
