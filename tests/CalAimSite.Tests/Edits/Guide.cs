using System.Text.RegularExpressions;

namespace CalAimSite.Edits;

/// <summary>The walk through the first edits in <c>content/README.md</c>.</summary>
internal static partial class Guide
{
    private const string Heading = "## The first ten edits\n";

    private static readonly string Path = Repository.PathOf("content", "README.md");

    /// <summary>Its edits in their order, with what is typed in each.</summary>
    public static IReadOnlyList<GuideEdit> Edits { get; } = Read();

    /// <summary>Puts what a command says now into the place of what the guide shows.</summary>
    public static void Accept(string shown, string said) => File.WriteAllText(
        Path, File.ReadAllText(Path).Replace($"```console\n{shown}```", $"```console\n{said}```", StringComparison.Ordinal));

    private static List<GuideEdit> Read()
    {
        var text = File.ReadAllText(Path).ReplaceLineEndings("\n");
        var start = text.IndexOf(Heading, StringComparison.Ordinal) + Heading.Length;
        var end = text.IndexOf("\n## ", start, StringComparison.Ordinal);
        return
        [
            .. Edit().Matches(text[start..end]).Select(edit => new GuideEdit(
                edit.Groups["title"].Value,
                [.. Block().Matches(edit.Groups["body"].Value).Select(block => StepOf(block.Groups["kind"].Value, block.Groups["text"].Value))])),
        ];
    }

    private static GuideStep StepOf(string kind, string text) => kind == "diff" ? new GuideChange(text) : new GuideCommands(text);

    [GeneratedRegex(@"^### (?<title>\d+\. .+)\n(?<body>(?:(?!### ).*\n?)*)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Edit();

    [GeneratedRegex(@"^```(?<kind>diff|console)\n(?<text>(?:(?!```).*\n)*)```$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Block();
}
