using System.Text.RegularExpressions;

namespace CalAimSite.Edits;

/// <summary>The walk through the first edits in <c>content/README.md</c>.</summary>
internal static partial class Guide
{
    private const string Heading = "## The first ten edits\n";

    private static readonly string Path = Repository.PathOf("content", "README.md");

    /// <summary>Its edits in their order, with what is typed in each.</summary>
    public static IReadOnlyList<GuideEdit> Edits { get; } = Read();

    /// <summary>Puts what commands say now into the place of what an edit of the guide shows.</summary>
    public static void Accept(string title, string shown, string said)
    {
        var text = File.ReadAllText(Path);
        var start = text.IndexOf(shown, text.IndexOf($"### {title}\n", StringComparison.Ordinal), StringComparison.Ordinal);
        File.WriteAllText(Path, $"{text.AsSpan(0, start)}{said}{text.AsSpan(start + shown.Length)}");
    }

    private static List<GuideEdit> Read()
    {
        var text = File.ReadAllText(Path).ReplaceLineEndings("\n");
        var start = text.IndexOf(Heading, StringComparison.Ordinal) + Heading.Length;
        var end = text.IndexOf("\n## ", start, StringComparison.Ordinal);
        return
        [
            .. Edit().Matches(text[start..end]).Select(edit => new GuideEdit(
                edit.Groups["title"].Value,
                [.. Block().Matches(edit.Groups["body"].Value).Select(block => StepOf(edit.Groups["title"].Value, block))])),
        ];
    }

    private static GuideStep StepOf(string title, Match block) => block.Groups["text"].Value is var text && block.Groups["kind"].Value == "diff"
        ? new GuideChange(text)
        : new GuideCommands(title, text);

    [GeneratedRegex(@"^### (?<title>\d+\. .+)\n(?<body>(?:(?!### ).*\n?)*)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Edit();

    [GeneratedRegex(@"^```(?<kind>diff|console)\n(?<text>(?:(?!```).*\n)*)```$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Block();
}
