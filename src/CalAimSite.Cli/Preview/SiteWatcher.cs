using System.Threading.Channels;

namespace CalAimSite.Cli.Preview;

/// <summary>Collects the changes in the folders that a site is made from.</summary>
internal sealed class SiteWatcher : IDisposable
{
    // An editor that saves by several steps is through with them in less, and a person does not notice it.
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(50);

    private readonly Channel<string> _changes = Channel.CreateUnbounded<string>();
    private readonly TimeProvider _time;
    private readonly FolderWatch _content;
    private readonly FolderWatch _theme;

    /// <exception cref="IOException">The system has no more watches to give.</exception>
    public SiteWatcher(GeneratorOptions options, TimeProvider time)
    {
        _time = time;
        _content = Watch(options.Content);
        _theme = Watch(options.Theme);
    }

    public void Dispose()
    {
        _content.Dispose();
        _theme.Dispose();
    }

    /// <summary>Waits for a change.</summary>
    public async Task WaitAsync(CancellationToken stop) => await _changes.Reader.WaitToReadAsync(stop);

    /// <summary>Adds the paths that changed since the last call.</summary>
    public void Take(ISet<string> paths)
    {
        while (_changes.Reader.TryRead(out var path))
            paths.Add(path);
    }

    /// <returns>Whether there is another change already.</returns>
    public bool HasMore() => _changes.Reader.TryPeek(out _);

    /// <returns>Whether there is another change now or very soon.</returns>
    public async Task<bool> HasMoreSoonAsync(CancellationToken stop)
    {
        using var timeout = new CancellationTokenSource(Settling, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, timeout.Token);
        try
        {
            return await _changes.Reader.WaitToReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return false;
        }
    }

    private FolderWatch Watch(string folder) => new(folder, path => _changes.Writer.TryWrite(path), _time);
}
