using System.Text;

namespace CalAimSite.Rendering.RichText;

/// <summary>Where an acronym stands in a text, without the ending of a plural.</summary>
internal readonly record struct AcronymMatch(int Start, int Length, GlossaryEntry Entry);

/// <summary>Finds the acronyms of the glossary in the text of a page.</summary>
internal sealed class AcronymFinder
{
    private readonly Dictionary<string, GlossaryEntry> _entries;
    private readonly Dictionary<string, GlossaryEntry>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public AcronymFinder(ImmutableArray<GlossaryEntry> glossary)
    {
        _entries = glossary.ToDictionary(entry => entry.Acronym, StringComparer.Ordinal);
        _lookup = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool IsEmpty => _entries.Count == 0;

    /// <param name="html">HTML in UTF-8, without comments and scripts.</param>
    /// <returns>In the glossary's order, each once.</returns>
    public ImmutableArray<GlossaryEntry> FindIn(ReadOnlySpan<byte> html)
    {
        var found = new HashSet<GlossaryEntry>();
        foreach (var match in FindIn(TextOf(html)))
            found.Add(match.Entry);
        return [.. _entries.Values.Where(found.Contains)];
    }

    /// <summary>
    /// Finds the acronyms of a text. One is a word, or several joined by hyphens and slashes; the longest that the glossary has
    /// counts. Those that nobody explains are left out.
    /// </summary>
    public IEnumerable<AcronymMatch> FindIn(string text)
    {
        var start = IsEmpty ? text.Length : 0;
        while (start < text.Length)
        {
            if (!char.IsAsciiLetterUpper(text[start]) || (start > 0 && IsInside(text[start - 1])))
            {
                start++;
                continue;
            }

            var end = start;
            while (end < text.Length && (IsInside(text[end]) || text[end] is '-' or '/'))
                end++;

            var (length, entry) = Longest(text.AsSpan(start, end - start));
            if (entry is { Expansions.IsEmpty: false } or { External: not null })
                yield return new AcronymMatch(start, length, entry);

            start += Math.Max(1, length);
        }
    }

    private (int Length, GlossaryEntry? Entry) Longest(ReadOnlySpan<char> word)
    {
        for (var length = word.Length; length > 1; length--)
        {
            if (length < word.Length && IsInside(word[length]) && !(word[length] is 's' && IsEnd(word, length + 1)))
                continue;
            if (_lookup.TryGetValue(word[..length], out var entry))
                return (length, entry);
        }

        // Behind the first part the next may begin.
        var joint = word.IndexOfAny('-', '/');
        return (joint < 0 ? word.Length : joint + 1, null);
    }

    private static bool IsEnd(ReadOnlySpan<char> word, int index) => index >= word.Length || !IsInside(word[index]);
    private static bool IsInside(char c) => char.IsAsciiLetterOrDigit(c);

    // Tags end words, but for the one that lets a word break.
    private static string TextOf(ReadOnlySpan<byte> html)
    {
        var text = new StringBuilder(html.Length / 2);
        var rest = html;
        while (!rest.IsEmpty)
        {
            var open = rest.IndexOf((byte)'<');
            var run = open < 0 ? rest : rest[..open];
            text.Append(Encoding.UTF8.GetString(run));
            if (open < 0)
                break;

            rest = rest[open..];
            var close = rest.IndexOf((byte)'>');
            if (!rest.StartsWith("<wbr>"u8))
                text.Append(' ');

            rest = close < 0 ? [] : rest[(close + 1)..];
        }

        return text.ToString();
    }
}
