using System.Runtime.InteropServices;

namespace CalAimSite.Content.Yaml;

/// <summary>
/// The parts of a line of YAML as a person sees them, for telling what is wrong with a line that the parser does not take.
/// Places are offsets in the line.
/// </summary>
/// <param name="Start">Of what follows the indentation.</param>
/// <param name="Key">Of what follows the dashes of list items: the key, or the value where there is no key.</param>
/// <param name="KeyEnd">Of the colon behind the key; the same as <paramref name="Key"/> where there is no key.</param>
/// <param name="Value">Of the value; the line's length where there is none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct YamlLine(int Start, int Key, int KeyEnd, int Value)
{
    public bool HasKey => KeyEnd > Key;

    public bool IsItem => Key > Start;

    public static YamlLine Of(ReadOnlySpan<char> line)
    {
        var start = SkipBlanks(line, 0);
        var key = start;
        while (key + 1 < line.Length && line[key] == '-' && line[key + 1] == ' ')
            key = SkipBlanks(line, key + 1);

        var end = EndOfWord(line, key);
        return end > key && end < line.Length && line[end] == ':' && (end + 1 == line.Length || line[end + 1] == ' ')
            ? new YamlLine(start, key, end, SkipBlanks(line, end + 1))
            : new YamlLine(start, key, key, key);
    }

    /// <returns>The end of the word that begins at a place; the place itself where there is none.</returns>
    public static int EndOfWord(ReadOnlySpan<char> line, int start)
    {
        var end = start;
        while (end < line.Length && (char.IsAsciiLetterOrDigit(line[end]) || line[end] is '_' or '-'))
            end++;

        return end;
    }

    private static int SkipBlanks(ReadOnlySpan<char> line, int from)
    {
        while (from < line.Length && line[from] == ' ')
            from++;

        return from;
    }
}
