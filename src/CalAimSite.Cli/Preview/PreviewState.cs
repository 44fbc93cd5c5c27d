namespace CalAimSite.Cli.Preview;

/// <summary>What is served from one change to the next: the last good site, and what is wrong since. Each state leads to the next,
/// so whoever holds one can wait for what comes, and none is missed.</summary>
internal sealed class PreviewState
{
    private readonly TaskCompletionSource<PreviewState> _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string _run;
    private readonly int _number;

    private PreviewState(string run, int number, string version, PreviewSite? site, ImmutableArray<Problem> problems)
    {
        _run = run;
        _number = number;
        Version = version;
        Site = site;
        Problems = problems;
    }

    /// <summary>Names what pages show. A page that was served under another one is out of date.</summary>
    public string Version { get; }

    /// <summary>Null as long as none could be made.</summary>
    public PreviewSite? Site { get; }

    /// <summary>Empty if the site is that of the content as it is now.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>Comes when there is another.</summary>
    public Task<PreviewState> Next => _next.Task;

    /// <param name="run">Tells this run of the server from others, whose pages may still be open.</param>
    /// <param name="attempt">The first.</param>
    public static PreviewState First(string run, BuildAttempt attempt) =>
        new(run, 1, $"{run}-1", attempt.Site, attempt.Problems);

    /// <returns>The next state, or this one where the attempt brings nothing new.</returns>
    public PreviewState After(BuildAttempt attempt)
    {
        var showsNew = attempt.Site is { } made
            ? Site is null || made.BasePath != Site.BasePath || made.CountChanges(Site) > 0
            : Site is null;
        if (Problems.SequenceEqual(attempt.Problems) && (attempt.Site is null || !showsNew))
            return this;

        var number = _number + 1;
        return new PreviewState(_run, number, showsNew ? $"{_run}-{number}" : Version, attempt.Site ?? Site, attempt.Problems);
    }

    /// <summary>Tells all who wait of the next state; nothing where it is this one.</summary>
    public void LeadTo(PreviewState next)
    {
        if (next != this)
            _next.SetResult(next);
    }
}
