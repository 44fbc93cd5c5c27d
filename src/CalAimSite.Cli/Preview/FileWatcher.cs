using System.IO.Enumeration;

namespace CalAimSite.Cli.Preview;

/// <summary>
/// Finds what changes in the folders that a site is made from, by looking at them again and again: a look takes a millisecond or so. The
/// system could tell of changes, but its watches end with a folder that is replaced, lose count when much happens, and do not reach into
/// network drives and containers.
/// </summary>
internal sealed class FileWatcher
{
    // A person does not notice it.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly TimeProvider _time;
    private readonly string[] _folders;
    private HashSet<FileStamp> _files;

    public FileWatcher(GeneratorOptions options, TimeProvider time)
    {
        _time = time;
        _folders = [options.Content, options.Theme];
        _files = Look();
    }

    /// <returns>What is new, changed or gone, with paths that begin as the folders were named.</returns>
    public async Task<SortedSet<string>> WaitAsync(CancellationToken stop)
    {
        while (true)
        {
            if (await FindSoonAsync(stop) is { Count: > 0 } changes)
                return changes;
        }
    }

    /// <summary>As <see cref="WaitAsync"/>, but waits only a moment.</summary>
    public async Task<SortedSet<string>> FindSoonAsync(CancellationToken stop)
    {
        await Task.Delay(Pause, _time, stop);
        var before = _files;
        _files = Look();
        return new(_files.Except(before).Concat(before.Except(_files)).Select(file => file.Path), StringComparer.Ordinal);
    }

    private HashSet<FileStamp> Look()
    {
        try
        {
            return [.. _folders.Where(Directory.Exists).SelectMany(FilesIn)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is being replaced, or not ours to read for a moment. The next look finds out.
            return [];
        }
    }

    // Of a folder only its being there: when something in it changes, that is seen itself.
    private static FileSystemEnumerable<FileStamp> FilesIn(string folder) => new(
        folder,
        (ref entry) => new FileStamp(
            entry.ToSpecifiedFullPath().Replace('\\', '/'),
            entry.IsDirectory ? default : entry.LastWriteTimeUtc,
            entry.IsDirectory ? 0 : entry.Length),
        new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true })
    {
        ShouldIncludePredicate = (ref entry) => !IsHidden(entry.FileName),
        ShouldRecursePredicate = (ref entry) => !IsHidden(entry.FileName) && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    };

    // Editors keep their own files so, and the site is never made from any.
    private static bool IsHidden(ReadOnlySpan<char> name) => name.StartsWith('.') || name.EndsWith('~');

    private readonly record struct FileStamp(string Path, DateTimeOffset Written, long Length);
}
