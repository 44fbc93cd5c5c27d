using System.Buffers;

namespace CalAimSite.Text;

/// <summary>Characters that nobody sees, and that therefore have no place in content or in messages.</summary>
public static class InvisibleCharacters
{
    /// <summary>
    /// Control characters but the line feed; separators that end lines for YAML only; marks without a width, and marks
    /// that turn the direction of what is shown, so that a reviewer would read another text than the program.
    /// Joiners and the soft hyphen are left out: writing needs them.
    /// </summary>
    private static readonly SearchValues<char> All = SearchValues.Create(
    [
        .. Range('\0', '\t'), .. Range('\v', '\u001f'), .. Range('\u007f', '\u009f'), '\u061c', '\u200b', '\u200e', '\u200f',
        .. Range('\u2028', '\u202e'), '\u2060', .. Range('\u2066', '\u2069'), '\ufeff', '\ufffe', '\uffff',
    ]);

    public static bool Contains(char c) => All.Contains(c);

    /// <returns>The place of the first one, or -1.</returns>
    public static int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(All);

    /// <returns>The text with a visible sign for each invisible character and line end; as long as the text.</returns>
    public static string Shown(ReadOnlySpan<char> text)
    {
        var shown = text.ToArray();
        foreach (ref var c in shown.AsSpan())
            c = SignOf(c);
        return new string(shown);
    }

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);

    // Unicode has pictures of the control characters, in their order.
    private static char SignOf(char c) => c switch
    {
        '\n' => ' ',
        '\t' => '→',
        < ' ' => (char)('\u2400' + c),
        _ => Contains(c) ? '\ufffd' : c,
    };
}
