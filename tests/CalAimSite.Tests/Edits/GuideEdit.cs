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

/// <summary>Commands and what they say.</summary>
internal sealed record GuideCommands(string Text) : GuideStep
{
    public override async Task DoAsync(EditedSite site)
    {
        var said = string.Empty;
        foreach (var command in Text.Split('\n').Where(line => line.StartsWith("$ ", StringComparison.Ordinal)).Select(line => line[2..]))
        {
            var words = command.Split(' ');
            Assert.Equal("calaim", words[0]);
            var run = await site.RunAsync(words[1..]);
            said += $"$ {command}\n{run.Error}{run.Output}";
        }

        if (Rendering.GoldenSite.IsAccepting)
            Guide.Accept(Text, said);
        else
            Assert.Equal(Text, said);
    }
}
