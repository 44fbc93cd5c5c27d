using System.Runtime.ExceptionServices;
using CalAimSite.Rendering.Files;

namespace CalAimSite.Publishing;

/// <summary>
/// The folder that a site is published to, as a whole or not at all: the site is staged beside it, then put in its place. A failure before
/// that leaves the folder byte for byte as it was.
/// </summary>
/// <param name="path">Need not exist, nor its parents. A symbolic link stands for the folder that it leads to.</param>
/// <param name="inputs">The folders that the site is made from, which it must not replace.</param>
public sealed class OutputFolder(string path, params IReadOnlyList<string> inputs)
{
    private readonly PublishPaths _paths = new(path);

    /// <summary>The folder's absolute path.</summary>
    public string Path => _paths.Target;

    /// <summary>Whether two folders are exchanged in one step where the system can; else two renames do it.</summary>
    internal bool TriesExchange { get; init; } = true;

    /// <summary>Called before each change of the disk, for tests that cut a publish off there.</summary>
    internal Action<string> Step { get; init; } = _ => { };

    /// <summary>How long to wait for another build to end.</summary>
    internal TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>Whether a publish would be refused, to be known before a site is rendered. It writes nothing.</summary>
    public PublishRefusal? Check() => CheckPlace() ?? CheckOwnership();

    /// <summary>Puts right what a publish that was cut off may have left. Nothing is touched if there is nothing to do, or if another
    /// build is at work.</summary>
    public PublishRefusal? Recover()
    {
        if (!PublishRecovery.IsNeeded(_paths))
            return null;
        using var held = FolderLock.TryTake(_paths.Lock, TimeSpan.Zero);
        return held is null ? null : PublishRecovery.Run(_paths, Step);
    }

    /// <summary>
    /// Makes the folder hold exactly <paramref name="files"/> and the marker. Files whose bytes did not change keep their modification
    /// times; if nothing changed, nothing is written.
    /// </summary>
    /// <exception cref="ArgumentException">Two of the files cannot lie in one folder on every file system.</exception>
    /// <exception cref="IOException">The machine failed; the folder is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder's parent cannot be written to; the folder is as it was.</exception>
    public PublishResult Publish(IReadOnlyList<GeneratedFile> files)
    {
        CheckNames(files);
        if (CheckPlace() is { } misplaced)
            return PublishResult.Refused(misplaced);

        // Nobody need wait, and nothing be written, where there is nothing to do.
        return CheckOwnership() is null && !PublishRecovery.IsNeeded(_paths) && Compare(files) is { IsDone: true } done
            ? done.Result
            : PublishLocked(() => files);
    }

    /// <summary>The same for files that take a folder to make, which is there until they are published.</summary>
    /// <param name="make">
    /// Gives the files, with the folder for all that it needs to write, and the one in it for other programs, which nobody used before.
    /// </param>
    public PublishResult Publish(Func<string, string, IReadOnlyList<GeneratedFile>> make) => PublishLocked(() =>
    {
        Step("make a folder to work in");
        FolderOwnership.CreateMarked(_paths.Work);
        return make(_paths.Work, System.IO.Path.Join(_paths.Work, PublishPaths.Browsers, System.IO.Path.GetRandomFileName()));
    });

    private PublishResult PublishLocked(Func<IReadOnlyList<GeneratedFile>> make)
    {
        if (CheckPlace() is { } misplaced)
            return PublishResult.Refused(misplaced);
        Directory.CreateDirectory(_paths.Parent);
        using var held = FolderLock.TryTake(_paths.Lock, Patience);
        if (held is null)
            return PublishResult.Refused(PublishRefusal.AnotherBuild(Path));
        if ((PublishRecovery.Run(_paths, Step) ?? CheckOwnership()) is { } refusal)
            return PublishResult.Refused(refusal);
        PublishResult result;
        try
        {
            result = Replace(make());
        }
        catch
        {
            PublishRecovery.Run(_paths, Step);
            throw;
        }

        return result with { Leftover = PublishRecovery.Run(_paths, Step) };
    }

    private PublishResult Replace(IReadOnlyList<GeneratedFile> files)
    {
        CheckNames(files);
        var (existing, result, unchanged, isDone) = Compare(files);
        if (existing.Repository is { } repository)
            return PublishResult.Refused(PublishRefusal.HoldsRepository(Path, repository));
        if (isDone)
            return result;
        Stage(files, unchanged);
        try
        {
            Swap();
            return result;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return PublishResult.Refused(PublishRefusal.CannotReplace(Path, exception.Message));
        }
    }

    private Comparison Compare(IReadOnlyList<GeneratedFile> files)
    {
        var existing = ExistingOutput.Read(Path);
        var unchanged = files.Where(existing.Holds).ToHashSet<GeneratedFile>(ReferenceEqualityComparer.Instance);
        var result = new PublishResult(files.Count - unchanged.Count, unchanged.Count, existing.CountFilesBesides(files));
        return new Comparison(existing, result, unchanged, result is { Written: 0, Removed: 0 } && existing.IsComplete);
    }

    // Nothing is flushed to the device: after a power cut, a file that did not reach it differs from what is to be published, and the
    // next build writes it again.
    private void Stage(IReadOnlyList<GeneratedFile> files, HashSet<GeneratedFile> unchanged)
    {
        Step("make the next site's folder");
        FolderOwnership.CreateMarked(_paths.Next);
        foreach (var folder in files.Select(file => System.IO.Path.GetDirectoryName(file.Route.Path)).Distinct(StringComparer.Ordinal))
            Directory.CreateDirectory(System.IO.Path.Join(_paths.Next, folder));
        try
        {
            Parallel.ForEach(files, file => Stage(file, unchanged.Contains(file)));
        }
        catch (AggregateException exception)
        {
            // What went wrong first is what the caller can tell of.
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
    }

    private void Stage(GeneratedFile file, bool isUnchanged)
    {
        Step("write a file");
        var staged = System.IO.Path.Join(_paths.Next, file.Route.Path);
        if (isUnchanged)
            File.Copy(System.IO.Path.Join(Path, file.Route.Path), staged); // with its time
        else
            File.WriteAllBytes(staged, file.Bytes.Span);
    }

    // Afterwards the old site is at Next or Old, and recovery tidies it away; after an exception recovery puts it back if need be.
    private void Swap()
    {
        var replaces = Directory.Exists(Path);
        Step("put the old site away");
        if (replaces && TriesExchange && FolderExchange.Try(_paths.Next, Path))
            return;
        if (replaces)
            Directory.Move(Path, _paths.Old);
        Step("put the next site in its place");
        Directory.Move(_paths.Next, Path);
    }

    private PublishRefusal? CheckPlace()
    {
        if (_paths.Parent == Path)
            return PublishRefusal.IsRoot(Path);
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (home.Length > 0 && Holds(home))
            return PublishRefusal.HoldsHome(Path);
        if (inputs.FirstOrDefault(Holds) is { } input)
            return PublishRefusal.HoldsInput(Path, input);
        if (inputs.FirstOrDefault(folder => CanonicalPath.Contains(CanonicalPath.Resolve(folder), Path)) is { } outer)
            return PublishRefusal.InInput(Path, outer);
        if (Holds(""))
            return PublishRefusal.HoldsCurrent(Path);
        return File.Exists(Path) ? PublishRefusal.IsFile(Path) : null;
    }

    private bool Holds(string folder) => CanonicalPath.Contains(Path, CanonicalPath.Resolve(folder));
    private PublishRefusal? CheckOwnership() => FolderOwnership.Of(Path) == Ownership.Foreign ? PublishRefusal.NotOurs(Path) : null;

    private sealed record Comparison(ExistingOutput Existing, PublishResult Result, HashSet<GeneratedFile> Unchanged, bool IsDone);

    // Each name with those of the folders that it lies in, which end in a slash here.
    private static void CheckNames(IEnumerable<GeneratedFile> files)
    {
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            [FolderOwnership.MarkerName] = FolderOwnership.MarkerName,
        };
        foreach (var file in files)
        {
            for (var name = file.Route.Path; name.Length > 0; name = name[..(name.TrimEnd('/').LastIndexOf('/') + 1)])
            {
                var key = name.TrimEnd('/');
                if (!taken.TryAdd(key, name) && (taken[key] != name || !name.EndsWith('/')))
                    throw new ArgumentException($"'{name}' and '{taken[key]}' cannot lie in one folder everywhere.", nameof(files));
            }
        }
    }
}
