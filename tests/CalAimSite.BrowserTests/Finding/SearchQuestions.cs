namespace CalAimSite.BrowserTests.Finding;

/// <summary>What readers ask, and the address that answers it first.</summary>
internal static class SearchQuestions
{
    public static IReadOnlyList<(string Question, string Answer)> All { get; } = Read();

    private static List<(string Question, string Answer)> Read()
    {
        using StreamReader file = new(typeof(SearchQuestions).Assembly.GetManifestResourceStream("search-questions.md")!);
        return
        [
            .. from line in file.ReadToEnd().Split('\n')
               where line.StartsWith("| ", StringComparison.Ordinal)
               let cells = line.Split('|', StringSplitOptions.TrimEntries)
               where cells[1] is not ("question" or "---")
               select (cells[1], cells[2]),
        ];
    }
}
