namespace CalAimSite.Templates;

/// <summary>Finds the word that a mistyped one was meant to be: in templates, and in all else that people write.</summary>
public static class Spelling
{
    // A word is shorter. Comparing costs the product of both lengths.
    private const int LongestWord = 100;

    /// <returns>The nearest of the candidates, or null where none is near enough to be worth a suggestion.</returns>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        string? nearest = null;
        if (word.Length > LongestWord)
            return null;
        var most = Math.Max(1, word.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            var distance = Distance(word, candidate, most);
            if (distance < most)
                (nearest, most) = (candidate, distance);
        }
        return nearest;
    }

    /// <returns>The nearest word as a sentence; empty where none is near enough.</returns>
    internal static string Suggest(string word, IEnumerable<string> candidates) =>
        Nearest(word, candidates) is { } nearest ? $"Did you mean `{nearest}`?" : "";

    // Optimal string alignment: insertions, deletions, replacements and swaps of neighbours, letter case counting nothing.
    private static int Distance(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) >= most)
            return most;
        var (before, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, last, row) = (last, row, before);
        }
        return last[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
