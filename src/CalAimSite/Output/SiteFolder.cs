namespace CalAimSite.Output;

/// <summary>
/// The folder that a site is published to, as a whole or not at all: the site is staged beside it, then put in its place. A failure before
/// that leaves the folder byte for byte as it was.
/// </summary>
public sealed class SiteFolder
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly SitePaths _paths;
    private readonly IReadOnlyList<string> _inputs;
    private readonly SwapMethod _method;
    private readonly TimeSpan _patience;

    /// <param name="path">Need not exist, nor its parents. A symbolic link stands for the folder that it leads to.</param>
    /// <param name="inputs">The folders that the site is made from, which it must not replace.</param>
    public SiteFolder(string path, params IReadOnlyList<string> inputs)
        : this(path, inputs, SwapMethod.Best, Patience)
    {
    }

    internal SiteFolder(string path, IReadOnlyList<string> inputs, SwapMethod method, TimeSpan patience)
    {
        _paths = new SitePaths(path);
        _inputs = inputs;
        _method = method;
        _patience = patience;
    }

    /// <summary>The folder's absolute path.</summary>
    public string Path => _paths.Target;

    /// <summary>Whether a publish would be refused, to be known before a site is rendered. It writes nothing.</summary>
    public PublishRefusal? Check() => CheckPlace() ?? CheckOwnership();

    /// <summary>Puts right what a publish that was cut off may have left. Nothing is touched if there is nothing to do, or if another
    /// build is at work.</summary>
    public PublishRefusal? Recover()
    {
        if (!PublishRecovery.Exist(_paths))
            return null;
        using var held = BuildLock.TryTake(_paths.Lock, TimeSpan.Zero);
        return held is null ? null : PublishRecovery.PutRight(_paths);
    }

    /// <summary>
    /// Makes the folder hold exactly <paramref name="files"/> and the marker. Files whose bytes did not change keep their modification
    /// times; if nothing changed, nothing is written.
    /// </summary>
    /// <exception cref="ArgumentException">Two of the files cannot lie in one folder on every file system.</exception>
    /// <exception cref="IOException">The machine failed; the folder is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder's parent cannot be written to; the folder is as it was.</exception>
    public PublishResult Publish(IReadOnlyList<OutputFile> files)
    {
        var site = OutputTree.Of(files);
        if (CheckPlace() is { } misplaced)
            return PublishResult.Refused(misplaced);
        Directory.CreateDirectory(_paths.Parent);
        using var held = BuildLock.TryTake(_paths.Lock, _patience);
        if (held is null)
            return PublishResult.Refused(PublishRefusal.AnotherBuild(Path));
        return (PublishRecovery.PutRight(_paths) ?? CheckOwnership()) is { } refusal ? PublishResult.Refused(refusal) : Replace(site);
    }

    private PublishResult Replace(OutputTree site)
    {
        var published = ExistingOutput.Read(Path);
        var states = new FileState[site.Files.Count];
        ManyFiles.ForEach(states.Length, i => states[i] = published.Compare(site.Files[i]));
        var result = PublishResult.Of(states, published.FileCount);
        if (result.ChangesNoFile && published.HasCurrentMarker && published.FolderCount == site.Folders.Count)
            return result;
        try
        {
            Staging.Write(_paths, site, states);
            FolderSwap.Run(_paths, _method);
        }
        finally
        {
            PublishRecovery.TryPutRight(_paths);
        }

        return result;
    }

    private PublishRefusal? CheckPlace()
    {
        if (_paths.Parent == Path)
            return PublishRefusal.IsRoot(Path);
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (home.Length > 0 && FolderPaths.Contains(Path, FolderPaths.Resolve(home)))
            return PublishRefusal.HoldsHome(Path);
        foreach (var input in _inputs)
        {
            if (FolderPaths.Contains(Path, FolderPaths.Resolve(input)))
                return PublishRefusal.HoldsInput(Path, input);
        }

        if (FolderPaths.Contains(Path, FolderPaths.Resolve("")))
            return PublishRefusal.HoldsCurrent(Path);
        return File.Exists(Path) ? PublishRefusal.IsFile(Path) : null;
    }

    private PublishRefusal? CheckOwnership() => OutputFolderGuard.Of(Path) == Ownership.Foreign ? PublishRefusal.NotOurs(Path) : null;
}
