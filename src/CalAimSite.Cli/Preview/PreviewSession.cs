using CalAimSite.Cli.Terminal;

namespace CalAimSite.Cli.Preview;

/// <summary>One run of <c>calaim serve</c>: makes the site, serves it, and makes it again after each change until it is stopped.</summary>
internal sealed class PreviewSession
{
    // How often a stream of changes may keep what is wrong from being shown.
    private const int MostRetries = 10;

    private readonly GeneratorOptions _options;
    private readonly TimeProvider _time;
    private readonly FileWatcher _watcher;
    private readonly PreviewMessages _messages;
    private volatile PreviewState _state;

    private PreviewSession(GeneratorOptions options, TimeProvider time, PreviewMessages messages)
    {
        (_options, _time, _messages) = (options, time, messages);

        // Before the site is made for the first time, so that no change falls in between.
        _watcher = new FileWatcher(options, time);
        var (build, duration) = Build();
        _state = new PreviewState(build.Site, build.Problems);
        _messages.First(build, duration);
    }

    /// <returns>The exit code, when it is stopped.</returns>
    /// <exception cref="CommandException">The port cannot be had.</exception>
    public static async Task<int> RunAsync(GeneratorOptions options, int port, CommandEnvironment environment, CancellationToken stop)
    {
        var messages = new PreviewMessages(environment);
        try
        {
            var session = new PreviewSession(options, environment.Time, messages);
            var handler = new RequestHandler(() => session._state, environment.Error.WriteBug);
            await using var server = await PreviewServer.StartAsync(port, handler, stop);
            messages.Serving(server.Address + session._state.Site?.BasePath.TrimStart('/'), options);
            await session.FollowAsync(stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            messages.Stopped();
        }

        return ExitCode.Done;
    }

    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    private async Task FollowAsync(CancellationToken stop)
    {
        while (true)
        {
            var changed = await _watcher.WaitAsync(stop);
            var (build, time) = Build();

            // A good site is shown at once. Errors may come of a file that is only half saved: they wait for the other half.
            for (var retries = 0; build.Site is null && retries < MostRetries; retries++)
            {
                if (await _watcher.FindSoonAsync(stop) is not { Count: > 0 } more)
                    break;
                changed.UnionWith(more);
                (build, time) = Build();
            }

            Show(build, changed, time);
        }
    }

    private (PreviewBuild Build, TimeSpan Time) Build()
    {
        var start = _time.GetTimestamp();
        return (PreviewBuild.Run(_options), _time.GetElapsedTime(start));
    }

    // Served before it is told of: a page that is told asks at once.
    private void Show(PreviewBuild build, SortedSet<string> changed, TimeSpan time)
    {
        var before = _state;
        var after = before.After(build);
        _state = after;
        before.LeadTo(after);
        _messages.Rebuilt(changed, build, before, after, time);
    }
}
