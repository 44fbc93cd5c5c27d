using CalAimSite.Content.Yaml;

namespace CalAimSite.Editing.Yaml;

/// <summary>
/// Writes texts as YAML in the style of the content: plain where that is safe, in quotes where it is not. A text is of one line, as
/// content's texts are, and has no blanks at its ends.
/// </summary>
internal static class YamlText
{
    /// <returns>The text as a value that stands on one line, also between brackets.</returns>
    public static string Scalar(string text) =>
        IsPlain(text) ? text
        : text.AsSpan().ContainsAny('"', '\\') ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'"
        : $"\"{text}\"";

    public static string List(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Scalar))}]";

    /// <returns>Any value on one line.</returns>
    public static string Flow(YamlNode node) => node switch
    {
        YamlScalar scalar => Scalar(scalar.Value.Trim().ReplaceLineEndings(" ")),
        YamlSequence sequence => $"[{string.Join(", ", sequence.Items.Select(Flow))}]",
        YamlMapping mapping => $"{{{string.Join(", ", mapping.Entries.Select(entry => $"{entry.Key.Value}: {Flow(entry.Value)}"))}}}",
        _ => string.Empty,
    };

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
