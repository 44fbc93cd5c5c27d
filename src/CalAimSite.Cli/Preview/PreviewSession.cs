namespace CalAimSite.Cli.Preview;

/// <summary>One run of <c>calaim serve</c>: makes the site, serves it, and makes it again after each change until it is stopped.</summary>
internal sealed class PreviewSession
{
    // How long a stream of changes may keep a new site from being shown.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly GeneratorOptions _options;
    private readonly CommandEnvironment _environment;
    private readonly PreviewMessages _messages;
    private volatile PreviewState _state;

    private PreviewSession(GeneratorOptions options, CommandEnvironment environment)
    {
        _options = options;
        _environment = environment;
        _messages = new PreviewMessages(environment);
        var run = environment.Time.GetUtcNow().UtcTicks.ToString("x");
        var start = environment.Time.GetTimestamp();
        var attempt = BuildAttempt.Run(options);
        _state = PreviewState.First(run, attempt);
        _messages.First(attempt, environment.Time.GetElapsedTime(start));
    }

    /// <param name="options">What the site is made from.</param>
    /// <param name="port">0 takes any that is free.</param>
    /// <param name="environment">Where messages go, and the clock.</param>
    /// <param name="stop">Ends the preview.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(GeneratorOptions options, int port, CommandEnvironment environment, CancellationToken stop)
    {
        // Before the site is made for the first time, so that no change falls in between.
        using var watcher = new SiteWatcher(options, environment.Time);
        var session = new PreviewSession(options, environment);
        try
        {
            await using var server = await PreviewServer.StartAsync(port, () => session._state, session._messages.Failed, stop);
            session._messages.Serving(server.Address + session._state.Site?.BasePath.TrimStart('/'), options);
            await session.FollowAsync(watcher, stop);
            return ExitCode.Done;
        }
        catch (Exception exception) when (PreviewServer.Explain(exception, port) is { } error)
        {
            return error.WriteTo(environment.Error);
        }
    }

    private async Task FollowAsync(SiteWatcher watcher, CancellationToken stop)
    {
        try
        {
            while (true)
            {
                await watcher.WaitAsync(stop);
                await RebuildAsync(watcher, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            _messages.Stopped();
        }
    }

    private async Task RebuildAsync(SiteWatcher watcher, CancellationToken stop)
    {
        var changed = new SortedSet<string>(StringComparer.Ordinal);
        var first = _environment.Time.GetTimestamp();
        BuildAttempt attempt;
        TimeSpan time;
        do
        {
            watcher.Take(changed);
            var start = _environment.Time.GetTimestamp();
            attempt = BuildAttempt.Run(_options);
            time = _environment.Time.GetElapsedTime(start);
        }
        while (_environment.Time.GetElapsedTime(first) < Patience && await IsOutdatedAsync(attempt, watcher, stop));

        var before = _state;
        var after = before.After(attempt);

        // Served before it is told of: a page that is told asks at once.
        _state = after;
        before.LeadTo(after);
        _messages.Rebuilt(changed, attempt, before, after, time);
    }

    // A good site is shown at once. One with errors may come of a file that is only half saved: it waits a moment for the other half.
    private static async Task<bool> IsOutdatedAsync(BuildAttempt attempt, SiteWatcher watcher, CancellationToken stop) =>
        attempt.Site is null ? await watcher.HasMoreSoonAsync(stop) : watcher.HasMore();
}
