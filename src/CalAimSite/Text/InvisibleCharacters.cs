using System.Buffers;
using System.Text;

namespace CalAimSite.Text;

/// <summary>Characters that nobody sees, and that therefore have no place in content or in messages.</summary>
public static class InvisibleCharacters
{
    // Unicode 17.0, as ranges of first and last. All that have the property Default_Ignorable_Code_Point or Bidi_Control
    // (DerivedCoreProperties.txt, PropList.txt), but those that writing needs: the soft hyphen, both joiners, and the two variation
    // selectors that say whether a sign is text or a picture.
    private static readonly int[] DefaultIgnorable =
    [
        0x034f, 0x034f, 0x061c, 0x061c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180f, 0x200b, 0x200b, 0x200e, 0x200f, 0x202a, 0x202e,
        0x2060, 0x206f, 0x3164, 0x3164, 0xfe00, 0xfe0d, 0xfeff, 0xfeff, 0xffa0, 0xffa0, 0xfff0, 0xfff8, 0x1bca0, 0x1bca3, 0x1d173, 0x1d17a,
        0xe0000, 0xe0fff,
    ];

    // Besides these: control characters but the line feed, separators that end lines for YAML only, marks around annotations, what is no
    // character at all, and two that are blank without being blanks (confusables.txt).
    private static readonly int[] Others =
    [
        0x0000, 0x0009, 0x000b, 0x001f, 0x007f, 0x009f, 0x2028, 0x2029, 0xd800, 0xdfff, 0xfdd0, 0xfdef, 0xfff9, 0xfffb, 0xfffe, 0xffff,
        0x2800, 0x2800, 0x1d159, 0x1d159,
    ];

    private static readonly int[] Ranges = [.. DefaultIgnorable, .. Others];

    // Of a character beyond the first 65,536, its halves: what they stand for is looked at then.
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Where(IsInvisible).Select(c => (char)c)]);

    /// <returns>The place of the first one, or -1.</returns>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; text[at..].IndexOfAny(Suspects) is >= 0 and var distance;)
        {
            at += distance;
            if (IsInvisible(CodePointAt(text, at, out var length)))
                return at;
            at += length;
        }

        return -1;
    }

    /// <returns>The character at a place; where there is only half of one, that.</returns>
    public static int CodePointAt(ReadOnlySpan<char> text, int at, out int length)
    {
        var isWhole = Rune.DecodeFromUtf16(text[at..], out var rune, out length) == OperationStatus.Done;
        return isWhole ? rune.Value : text[at];
    }

    /// <returns>The text with a visible sign for each invisible character and line end; as long as the text.</returns>
    public static string Shown(ReadOnlySpan<char> text)
    {
        var shown = text.ToArray();
        for (var at = 0; at < text.Length;)
        {
            var isInvisible = IsInvisible(CodePointAt(text, at, out var length));
            for (var end = at + length; at < end; at++)
                shown[at] = isInvisible || text[at] == '\n' ? SignOf(text[at]) : text[at];
        }

        return new string(shown);
    }

    private static bool IsInvisible(int c)
    {
        // The last two of each plane are no characters.
        if (c > char.MaxValue && (c & 0xfffe) == 0xfffe)
            return true;
        for (var i = 0; i < Ranges.Length; i += 2)
        {
            if (c >= Ranges[i] && c <= Ranges[i + 1])
                return true;
        }

        return false;
    }

    // Unicode has pictures of the control characters, in their order.
    private static char SignOf(char c) => c switch
    {
        '\n' => ' ',
        '\t' => '→',
        < ' ' => (char)('\u2400' + c),
        _ => '\ufffd',
    };
}
