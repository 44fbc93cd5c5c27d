using System.Text;
using CalAimSite.Text;

namespace CalAimSite.Editing.Yaml;

/// <summary>
/// Writes texts as YAML in the style of the content: plain where that is safe, in quotes where it is not, and long ones folded over
/// lines. A text is of one line, as content's texts are, and has no blanks at its ends.
/// </summary>
internal static class YamlText
{
    // A line of the content's files.
    private const int Width = 110;

    /// <returns>The text as a value that stands on one line, also between brackets.</returns>
    public static string Scalar(string text) =>
        IsPlain(text) ? text
        : text.AsSpan().ContainsAny('"', '\\') ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'"
        : $"\"{text}\"";

    public static string List(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Scalar))}]";

    /// <summary>Appends <c>key: text</c>, folded below its key where it is too long for the line.</summary>
    /// <param name="yaml">What it is appended to.</param>
    /// <param name="indent">What the key's line begins with: blanks, or <c>- </c> behind them.</param>
    /// <param name="key">The key.</param>
    /// <param name="text">The text.</param>
    public static void AppendEntry(StringBuilder yaml, string indent, string key, string text)
    {
        var scalar = Scalar(text);
        yaml.Append(indent).Append(key).Append(':');
        if (indent.Length + key.Length + 2 + scalar.Length <= Width || !CanFold(text))
        {
            yaml.Append(' ').Append(scalar).Append('\n');
            return;
        }

        yaml.Append(" >-");
        var (below, column) = (new string(' ', indent.Length + 2), Width);
        foreach (var word in text.Split(' '))
        {
            if (column + 1 + word.Length > Width)
            {
                yaml.Append('\n').Append(below);
                column = below.Length;
            }
            else
            {
                yaml.Append(' ');
                column++;
            }

            yaml.Append(word);
            column += word.Length;
        }

        yaml.Append('\n');
    }

    // Folding joins lines by one blank, and keeps what is indented as it is.
    private static bool CanFold(string text) => !text.Contains("  ", StringComparison.Ordinal) && !InvisibleCharacters.Contains(text[0]);

    // Less than YAML allows: what a person has to think about is in quotes.
    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || !(char.IsAsciiLetterOrDigit(text[0]) || text[0] is '(' or '“'))
            return false;

        for (var i = 0; i < text.Length; i++)
        {
            var isPlain = text[i] switch
            {
                ',' or '[' or ']' or '{' or '}' or '"' or '\\' or '#' or '`' => false,
                ':' => i + 1 < text.Length && char.IsAsciiLetterOrDigit(text[i + 1]),
                _ => true,
            };
            if (!isPlain)
                return false;
        }

        return true;
    }
}
