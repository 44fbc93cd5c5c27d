namespace CalAimSite.Fuzz.Mutations;

/// <summary>A text with something else in it.</summary>
internal delegate string TextMutation(string text, FileSet files, Dice dice);

/// <summary>Mutations that know characters and lines, and pieces of a language.</summary>
internal static class TextMutations
{
    /// <summary>The slip of an editor: a few characters are gone, and others are there.</summary>
    public static string Slip(string text, Dice dice, params ReadOnlySpan<string[]> pieces)
    {
        var start = dice.Below(text.Length + 1);
        var deleted = dice.Below(5) switch { < 2 => 0, < 4 => 1, _ => dice.Below(80) };
        var list = dice.Below(pieces.Length + 1);
        var inserted = list == pieces.Length ? string.Empty : dice.Pick(pieces[list]);
        return Replace(text, start, Math.Min(deleted, text.Length - start), inserted);
    }

    /// <summary>A piece many times over, as deep nesting and long lists are.</summary>
    public static string Repeat(string text, Dice dice, params ReadOnlySpan<string[]> pieces) =>
        text.Insert(dice.Below(text.Length + 1), string.Concat(Enumerable.Repeat(dice.Pick(pieces[dice.Below(pieces.Length)]), 1 << dice.Below(9))));

    public static string CutAnywhere(string text, FileSet files, Dice dice) => text[..dice.Below(text.Length + 1)];

    public static string SwapWords(string text, FileSet files, Dice dice)
    {
        var words = text.Split(' ');
        var (one, other) = (dice.Below(words.Length), dice.Below(words.Length));
        (words[one], words[other]) = (words[other], words[one]);
        return string.Join(' ', words);
    }

    public static string DropLines(string text, FileSet files, Dice dice)
    {
        var lines = text.Split('\n').ToList();
        var start = dice.Below(lines.Count);
        lines.RemoveRange(start, Math.Min(1 + dice.Below(3), lines.Count - start));
        return string.Join('\n', lines);
    }

    public static string MoveLine(string text, FileSet files, Dice dice)
    {
        var lines = text.Split('\n').ToList();
        var line = lines[dice.Below(lines.Count)];
        if (dice.OneIn(2))
            lines.Remove(line);
        lines.Insert(dice.Below(lines.Count + 1), line);
        return string.Join('\n', lines);
    }

    public static string OtherLineEnds(string text, FileSet files, Dice dice) =>
        text.Replace("\n", dice.Pick(["\r\n", "\r", "\n\n", "\n ", " \n", " "]), StringComparison.Ordinal);

    public static string Replace(string text, int start, int length, string by) => $"{text.AsSpan(0, start)}{by}{text.AsSpan(start + length)}";
}
