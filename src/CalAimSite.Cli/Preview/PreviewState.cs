namespace CalAimSite.Cli.Preview;

/// <summary>What is served from one change to the next: the last good site, and what is wrong since. Each state leads to the next,
/// so whoever holds one can wait for what comes, and none is missed.</summary>
/// <param name="site">Null as long as none could be made.</param>
/// <param name="problems">Empty if the site is that of the content as it is now.</param>
internal sealed class PreviewState(PreviewSite? site, ImmutableArray<PreviewProblem> problems)
{
    private readonly TaskCompletionSource<PreviewState> _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    public PreviewSite? Site => site;
    public ImmutableArray<PreviewProblem> Problems => problems;

    /// <summary>Names what pages show. A page that was served under another one is out of date.</summary>
    public string Version => site?.Version ?? "none";

    /// <summary>Comes when there is another.</summary>
    public Task<PreviewState> Next => _next.Task;

    /// <returns>The next state, or this one where the build brings nothing new.</returns>
    public PreviewState After(PreviewBuild build)
    {
        var next = new PreviewState(build.Site ?? site, build.Problems);
        return next.Version == Version && problems.SequenceEqual(next.Problems) ? this : next;
    }

    /// <summary>Tells all who wait of the next state; nothing where it is this one.</summary>
    public void LeadTo(PreviewState next)
    {
        if (next != this)
            _next.SetResult(next);
    }
}
