namespace CalAimSite.Edits;

/// <summary>The walk through the first edits in <c>content/README.md</c>.</summary>
internal static class Guide
{
    private const string Heading = "## The first ten edits";
    private const string Fence = "```";

    private static readonly string Path = Repository.PathOf("content", "README.md");

    /// <summary>Its edits in their order, with what is typed in each.</summary>
    public static IReadOnlyList<GuideEdit> Edits { get; } = [.. Read(File.ReadAllLines(Path))];

    /// <summary>Puts what commands say now into the place of what an edit of the guide shows.</summary>
    public static void Accept(string title, string shown, string said)
    {
        var text = File.ReadAllText(Path);
        var start = text.IndexOf(shown, text.IndexOf($"### {title}\n", StringComparison.Ordinal), StringComparison.Ordinal);
        File.WriteAllText(Path, $"{text.AsSpan(0, start)}{said}{text.AsSpan(start + shown.Length)}");
    }

    private static IEnumerable<GuideEdit> Read(IEnumerable<string> lines)
    {
        string? title = null;
        List<GuideStep> steps = [];
        foreach (var (kind, text) in Blocks(lines.SkipWhile(line => line != Heading).Skip(1)).TakeWhile(block => block.Kind != "##"))
        {
            if (kind == "###")
            {
                if (title is not null)
                    yield return new GuideEdit(title, steps);
                (title, steps) = (text, []);
            }
            else if (kind == "diff")
                steps.Add(new GuideChange(text));
            else if (kind == "console")
                steps.Add(new GuideCommands(title!, text));
        }

        yield return new GuideEdit(title!, steps);
    }

    // Headings and what stands in fences; within these there are no headings.
    private static IEnumerable<(string Kind, string Text)> Blocks(IEnumerable<string> lines)
    {
        string? kind = null;
        var text = "";
        foreach (var line in lines)
        {
            if (kind is not null && line == Fence)
            {
                yield return (kind, text);
                (kind, text) = (null, "");
            }
            else if (kind is not null)
                text += $"{line}\n";
            else if (line.StartsWith(Fence, StringComparison.Ordinal))
                kind = line[Fence.Length..];
            else if (line.Split(' ', 2) is [("##" or "###") and var level, var heading])
                yield return (level, heading);
        }
    }
}
