using CalAimSite.Editing.Comparison;
using static CalAimSite.Editing.Reports.GitHubMarkdown;

namespace CalAimSite.Editing.Reports;

/// <summary>Puts changes of files into words: the file, the place in it, what stood there and what stands there now.</summary>
internal static class FileChangeReport
{
    // Of a kind of file. A comment on a pull request has room for some hundred in all.
    private const int MostLines = 40;

    // Of a text, in characters; and around what is different in it.
    private const int MostText = 240;
    private const int Context = 40;

    public static IEnumerable<string> Lines(IEnumerable<ContentChange> changes)
    {
        var all = changes.ToList();
        var hidden = all.Count > MostLines + 1 ? all.Count - MostLines : 0;
        return
        [
            .. all.Take(all.Count - hidden).Select(Line),
            .. hidden == 0 ? Array.Empty<string>() : [string.Create(CultureInfo.InvariantCulture, $"and {hidden:N0} more places in these files.")],
        ];
    }

    private static string Line(ContentChange change)
    {
        var line = change.Line is { } number ? string.Create(CultureInfo.InvariantCulture, $":{number}") : string.Empty;
        var place = string.Concat(change.Place.Select((key, i) => $"{(i == 0 ? " " : " › ")}{Escape(Cut(key, Context))}"));
        return $"`{change.File.Replace('`', '\'')}{line}`{place}: {What(change)}";
    }

    private static string What(ContentChange change) => change switch
    {
        { Old: { } old, New: { } now } when Difference(old, now) is var (before, after) => $"“{Escape(before)}” → “{Escape(after)}”",
        { Old: { } old } => $"“{Escape(Cut(old, MostText))}” is gone",
        { New: { } now } => $"new: “{Escape(Cut(now, MostText))}”",
        _ => "only comments or the layout",
    };

    /// <returns>Both texts, without most of what they begin and end with alike where they are long.</returns>
    private static (string Old, string New) Difference(string old, string now)
    {
        if (Math.Max(old.Length, now.Length) <= MostText)
            return (old, now);
        var start = WordBefore(old, old.AsSpan().CommonPrefixLength(now) - Context);
        var end = 0;
        while (end < Math.Min(old.Length, now.Length) - start && old[^(end + 1)] == now[^(end + 1)])
            end++;
        end = Math.Max(0, end - Context);
        if (end > 0 && char.IsLowSurrogate(old[^end]))
            end--;
        return (Part(old, start, old.Length - end), Part(now, start, now.Length - end));
    }

    private static int WordBefore(string text, int at) => at <= 0 ? 0 : text.LastIndexOf(' ', at) + 1;

    private static string Part(string text, int start, int end) =>
        $"{(start > 0 ? "…" : string.Empty)}{Cut(text[start..end], MostText)}{(end < text.Length ? "…" : string.Empty)}";

    // A word that is longer than what is shown is cut between two characters.
    private static string Cut(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var end = WordBefore(text, most) is > 0 and var word ? word : most;
        return $"{text.AsSpan(0, PrintedText.CutAt(text, end)).TrimEnd()}…";
    }
}
