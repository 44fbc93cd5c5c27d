namespace CalAimSite.Text;

/// <summary>Characters that nobody sees, and that therefore have no place in content or in messages.</summary>
public static class InvisibleCharacters
{
    /// <summary>
    /// Control characters but the line feed; separators that end lines for YAML only; marks without a width, and marks
    /// that turn the direction of what is shown, so that a reviewer would read another text than the program.
    /// Joiners and the soft hyphen are left out: writing needs them.
    /// </summary>
    public static bool Contains(char c) =>
        c is (< ' ' and not '\n') or (>= '\u007f' and <= '\u009f')
            or '\u061c' or '\u200b' or '\u200e' or '\u200f' or '\u2028' or '\u2029'
            or (>= '\u202a' and <= '\u202e') or '\u2060' or (>= '\u2066' and <= '\u2069')
            or '\ufeff' or '\ufffe' or '\uffff';

    /// <returns>The place of the first one, or -1.</returns>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Contains(text[i]))
                return i;
        }

        return -1;
    }

    /// <returns>The text with a visible sign for each invisible character and line end; as long as the text.</returns>
    public static string Shown(ReadOnlySpan<char> text)
    {
        var shown = text.ToString();
        return IndexIn(text) < 0 && !text.Contains('\n')
            ? shown
            : string.Create(shown.Length, shown, static (to, from) =>
            {
                for (var i = 0; i < to.Length; i++)
                    to[i] = SignOf(from[i]);
            });
    }

    // Unicode has pictures of the control characters, in their order.
    private static char SignOf(char c) => c switch
    {
        '\n' => ' ',
        '\t' => '→',
        < ' ' => (char)('\u2400' + c),
        _ => Contains(c) ? '\ufffd' : c,
    };
}
