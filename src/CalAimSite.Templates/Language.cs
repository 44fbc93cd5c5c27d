namespace CalAimSite.Templates;

/// <summary>What of Scriban's language the subset leaves out, and the words that are not free for variables.</summary>
internal static class Language
{
    /// <summary>Refused words and symbols of Scriban's language, each with advice.</summary>
    internal static Dictionary<string, string> Refused { get; } = Read(
        ("case when ? ?!", "Write `if`, `else if` and `else`."),
        ("while", "Write `for` over a list of the view model."),
        ("tablerow", "Write the rows and cells of the table with `for`."),
        ("func do", "Write a template and `include` it."),
        ("wrap", "Write `capture`, and pass the captured variable to an `include`."),
        ("with import", "Write the whole path of each member."),
        ("readonly", "Leave it out."),
        ("ret", "Write `if` around the rest."),
        ("this", "Write the name of the variable alone."),
        ("empty", "Write `.size == 0` for a list and `| string.empty` for text."),
        ("blank", "Write `.size == 0` for a list and `| string.whitespace` for text."),
        ("include_join", "Write `for` with `include`."),
        ("date", "Give the view model a member with the text of the date."),
        ("timespan math regex", "Compute it in the view model."),
        ("+ - * / // % << >> ++ -- += -= *= /= //= %= .. ..< ... ^ ^^", "Compute it in the view model."),
        ("&", "Write `&&`."),
        ("|>", "Write `|`."),
        ("@", "Call the function where its result is needed."),
        ("{ }", "Give the view model an object."),
        (",", "Separate arguments by spaces."));

    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "if", "else", "end", "for", "in", "break", "continue", "capture", "include", "true", "false", "null",
        "string", "html", "array", "object",
    };

    internal static bool IsReserved(string word) => Taken.Contains(word) || Refused.ContainsKey(word);

    /// <summary>A sentence that names the likeliest of the names, or nothing.</summary>
    internal static string Suggest(string wrong, IEnumerable<string> names)
    {
        var best = names.OrderBy(n => Distance(wrong, n)).ThenBy(n => n, StringComparer.Ordinal).FirstOrDefault();
        return best is not null && Distance(wrong, best) <= Math.Min(2, wrong.Length / 2) ? $"Did you mean `{best}`?" : "";
    }

    private static Dictionary<string, string> Read(params (string Words, string Advice)[] rows)
    {
        var advice = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            foreach (var word in row.Words.Split(' '))
                advice.Add(word, row.Advice);
        }
        return advice;
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 1; j <= b.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }
        return row[^1];
    }
}
