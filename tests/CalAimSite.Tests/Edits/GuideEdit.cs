using CalAimSite.Editing;

namespace CalAimSite.Edits;

/// <summary>An edit of the guide: what is changed and what is run, in their order.</summary>
internal sealed record GuideEdit(string Title, IReadOnlyList<GuideStep> Steps);

/// <summary>What the guide shows in one block.</summary>
internal abstract record GuideStep
{
    /// <summary>Does what an editor would do, as the guide shows it.</summary>
    public abstract Task DoAsync(EditedSite site);
}

/// <summary>A change of one file, as a diff: its first line names the file.</summary>
internal sealed record GuideChange(string Text) : GuideStep
{
    public override Task DoAsync(EditedSite site)
    {
        var lines = Text.TrimEnd('\n').Split('\n');
        Assert.StartsWith("+++ content/", lines[0], StringComparison.Ordinal);
        var path = lines[0]["+++ content/".Length..];
        var (before, after) = (Lines(lines[1..], '-'), Lines(lines[1..], '+'));

        // A file that is new has no line that was there.
        if (before.Length == 0)
            site.Write(path, after);
        else
            site.Edit(path, before, after);

        return Task.CompletedTask;
    }

    private static string Lines(IEnumerable<string> lines, char sign) => string.Concat(
        lines.Where(line => line.Length == 0 || line[0] == ' ' || line[0] == sign).Select(line => $"{(line.Length == 0 ? "" : line[1..])}\n"));
}

/// <summary>Commands and what they say. A line <c>…</c> stands for lines that the guide leaves out.</summary>
internal sealed record GuideCommands(string Edit, string Text) : GuideStep
{
    private const string LeftOut = "…\n";

    public override async Task DoAsync(EditedSite site)
    {
        var said = string.Empty;
        foreach (var command in Text.Split('\n').Where(line => line.StartsWith("$ ", StringComparison.Ordinal)).Select(line => line[2..]))
        {
            var words = command.Split(' ');
            Assert.Equal("calaim", words[0]);
            var run = await site.RunAsync([.. words[1..].Select(word => word == "content" ? site.Content : word)]);
            said += $"$ {command}\n{run.Error}{run.Output}";
        }

        if (Rendering.GoldenSite.IsAccepting && !Text.Contains(LeftOut, StringComparison.Ordinal))
            Guide.Accept(Edit, Text, said);
        else
            AssertShown(said);
    }

    private void AssertShown(string said)
    {
        var parts = Text.Split(LeftOut);
        var rest = said;
        foreach (var part in parts[..^1])
        {
            var start = rest.IndexOf(part, StringComparison.Ordinal);
            Assert.True(start == 0 || (start > 0 && part != parts[0]), $"The guide shows\n{part}\nbut what is said is\n{rest}");
            rest = rest[(start + part.Length)..];
        }

        Assert.EndsWith(parts[^1], rest, StringComparison.Ordinal);
        if (parts.Length == 1)
            Assert.Equal(Text, said);
    }
}
