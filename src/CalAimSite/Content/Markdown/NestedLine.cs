namespace CalAimSite.Content.Markdown;

/// <summary>Finds a line that opens more lists and quotations in one another than anybody means.</summary>
/// <remarks>The parser refuses it, too, but only after work that grows with the square of their number.</remarks>
internal static class NestedLine
{
    private const int MostMarks = 50;

    /// <returns>Where such a line begins; null where there is none.</returns>
    public static int? Find(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            if (IsNested(text.AsSpan(start, end - start)))
                return start;
            start = end + 1;
        }

        return null;
    }

    private static bool IsNested(ReadOnlySpan<char> line)
    {
        var marks = 0;
        var rest = line.TrimStart(' ');
        while (marks <= MostMarks && rest is ['>' or '-' or '*' or '+', ' ', ..])
        {
            marks++;
            rest = rest[1..].TrimStart(' ');
        }

        // Of such signs alone it is a rule.
        return marks > MostMarks && rest.ContainsAnyExcept("-* ");
    }
}
