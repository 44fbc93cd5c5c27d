namespace CalAimSite.Cli.Preview;

/// <summary>Tells of changes below a folder, also after the folder itself was deleted, renamed or replaced.</summary>
internal sealed class FolderWatch : IDisposable
{
    // While the folder is missing nothing can be watched, so it is looked for: one question of the file system each time.
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(200);

    private readonly Lock _lock = new();
    private readonly string _name;
    private readonly string _path;
    private readonly Action<string> _changed;
    private readonly ITimer _timer;
    private FileSystemWatcher? _inside;
    private FileSystemWatcher? _beside;
    private volatile bool _isStale;
    private bool _isDisposed;

    /// <param name="folder">As the user named it; changes are told with paths that begin so.</param>
    /// <param name="changed">Called with the path of what changed, from any thread.</param>
    /// <param name="time">The clock of the looks for a missing folder.</param>
    /// <exception cref="IOException">The system has no more watches to give.</exception>
    public FolderWatch(string folder, Action<string> changed, TimeProvider time)
    {
        _name = folder.Replace('\\', '/').TrimEnd('/');
        _path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        _changed = changed;
        Attach();
        _timer = time.CreateTimer(_ => Look(), null, Period, Period);
    }

    public void Dispose()
    {
        _timer.Dispose();
        lock (_lock)
        {
            _isDisposed = true;
            Detach();
        }
    }

    private void Detach()
    {
        _inside?.Dispose();
        _beside?.Dispose();
        (_inside, _beside) = (null, null);
    }

    private void Attach()
    {
        Detach();
        _isStale = false;

        // A watch stays with its folder wherever that goes; only the parent knows that another stands in its place.
        if (Path.GetDirectoryName(_path) is { } parent)
        {
            _beside = new FileSystemWatcher(parent, Path.GetFileName(_path)) { NotifyFilter = NotifyFilters.DirectoryName };
            _beside.Created += (_, _) => _isStale = true;
            _beside.Deleted += (_, _) => _isStale = true;
            _beside.Renamed += (_, _) => _isStale = true;
            _beside.EnableRaisingEvents = true;
        }

        _inside = new FileSystemWatcher(_path)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _inside.Created += OnChange;
        _inside.Changed += OnChange;
        _inside.Deleted += OnChange;
        _inside.Renamed += OnRename;

        // More happened than the system could remember: what, is not known, and the watch may have ended.
        _inside.Error += (_, _) => _isStale = true;
        _inside.EnableRaisingEvents = true;
    }

    private void Look()
    {
        lock (_lock)
        {
            var exists = Directory.Exists(_path);
            if (_isDisposed || (_inside is not null && exists && !_isStale) || (_inside is null && !exists))
                return;

            try
            {
                Attach();
            }
            catch (Exception exception) when (exception is IOException or ArgumentException)
            {
                // It is not there, or went in this moment. The next look finds out.
                Detach();
            }
        }

        _changed(_name);
    }

    private void OnChange(object sender, FileSystemEventArgs change)
    {
        // That a folder changed says no more than the change in it.
        if (change.ChangeType != WatcherChangeTypes.Changed || !Directory.Exists(change.FullPath))
            Tell(change.FullPath);
    }

    private void OnRename(object sender, RenamedEventArgs change)
    {
        Tell(change.OldFullPath);
        Tell(change.FullPath);
    }

    private void Tell(string fullPath)
    {
        var path = Path.GetRelativePath(_path, fullPath).Replace('\\', '/');
        if (!IsHidden(path))
            _changed($"{_name}/{path}");
    }

    // Editors keep their own files so, and the site is never made from any.
    private static bool IsHidden(string path) =>
        path.StartsWith('.') || path.Contains("/.", StringComparison.Ordinal) || path.EndsWith('~');
}
