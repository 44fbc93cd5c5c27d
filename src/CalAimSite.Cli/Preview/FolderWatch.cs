namespace CalAimSite.Cli.Preview;

/// <summary>Tells of changes below a folder, also after the folder itself was deleted or replaced.</summary>
internal sealed class FolderWatch : IDisposable
{
    // The system tells nothing of a folder that comes in the place of a watched one, so that is looked for: one question of the
    // file system each time.
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(500);

    private readonly Lock _lock = new();
    private readonly string _name;
    private readonly string _path;
    private readonly Action<string> _changed;
    private readonly ITimer _timer;
    private FileSystemWatcher? _watcher;
    private DateTime? _created;
    private bool _isDisposed;

    /// <param name="folder">As the user named it; changes are told with paths that begin so.</param>
    /// <param name="changed">Called with the path of what changed, from any thread.</param>
    /// <param name="time">The clock of the regular look at the folder.</param>
    /// <exception cref="IOException">The system has no more watches to give.</exception>
    public FolderWatch(string folder, Action<string> changed, TimeProvider time)
    {
        _name = folder.Replace('\\', '/').TrimEnd('/');
        _path = Path.GetFullPath(folder);
        _changed = changed;
        Attach();
        _timer = time.CreateTimer(_ => Reattach(), null, Period, Period);
    }

    public void Dispose()
    {
        _timer.Dispose();
        lock (_lock)
        {
            _isDisposed = true;
            _watcher?.Dispose();
        }
    }

    private DateTime? Created() => Directory.Exists(_path) ? Directory.GetCreationTimeUtc(_path) : null;

    private void Attach()
    {
        _watcher?.Dispose();
        _watcher = null;
        _created = Created();
        if (_created is null)
        {
            return;
        }

        var watcher = new FileSystemWatcher(_path)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Created += OnChange;
        watcher.Changed += OnChange;
        watcher.Deleted += OnChange;
        watcher.Renamed += OnRename;
        watcher.Error += OnError;
        watcher.EnableRaisingEvents = true;
        _watcher = watcher;
    }

    private void Reattach()
    {
        lock (_lock)
        {
            if (_isDisposed || _created == Created())
            {
                return;
            }

            try
            {
                Attach();
            }
            catch (Exception exception) when (exception is IOException or ArgumentException)
            {
                // The folder went again in this moment. The next look finds out.
                _created = null;
            }
        }

        _changed(_name);
    }

    private void OnChange(object sender, FileSystemEventArgs change)
    {
        // That a folder changed says no more than the change in it.
        if (change.ChangeType != WatcherChangeTypes.Changed || !Directory.Exists(change.FullPath))
        {
            Tell(change.FullPath);
        }
    }

    private void OnRename(object sender, RenamedEventArgs change)
    {
        Tell(change.OldFullPath);
        Tell(change.FullPath);
    }

    // More happened than the system could remember: what, is not known, and the watch may have ended.
    private void OnError(object sender, ErrorEventArgs error)
    {
        lock (_lock)
        {
            _created = DateTime.MinValue;
        }
    }

    private void Tell(string fullPath)
    {
        var path = Path.GetRelativePath(_path, fullPath).Replace('\\', '/');
        if (!IsHidden(path))
        {
            _changed($"{_name}/{path}");
        }
    }

    // Editors keep their own files so, and the site is never made from any.
    private static bool IsHidden(string path) =>
        path.StartsWith('.') || path.Contains("/.", StringComparison.Ordinal) || path.EndsWith('~');
}
