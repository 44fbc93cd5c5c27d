namespace CalAimSite.Content.Files;

/// <summary>The text files of a content folder. All that is read afterwards is read from here, not from the disk.</summary>
/// <param name="root">The folder as the user named it, for messages.</param>
/// <param name="files">By path from the folder, with forward slashes, in ordinal order.</param>
/// <param name="unreadable">The paths of files that are there but were not taken; why is reported already.</param>
public sealed class ContentFiles(string root, SortedDictionary<string, SourceText> files, IReadOnlyCollection<string> unreadable)
{
    private readonly HashSet<string> _unreadable = unreadable.ToHashSet(StringComparer.Ordinal);

    /// <summary>The files that can be read here.</summary>
    public IEnumerable<string> Paths => files.Keys;

    /// <summary>Also those that were not taken.</summary>
    public IEnumerable<string> AllPaths => files.Keys.Concat(_unreadable);

    /// <summary>Whether every file was taken: nothing can be made from a part, nor compared with it.</summary>
    public bool IsWhole => _unreadable.Count == 0;

    /// <summary>Also what would lie in a folder that was not taken.</summary>
    public bool IsUnreadable(string path) =>
        _unreadable.Contains(path) || (path.LastIndexOf('/') is > 0 and var slash && IsUnreadable(path[..slash]));

    public SourceText? Find(string path) => files.GetValueOrDefault(path);
    public SourceText this[string path] => files[path];

    /// <returns>A place in a file that is not there, for messages about it.</returns>
    public SourceSpan Missing(string path) => SourceSpan.OfFile($"{root}/{path}");

    /// <returns>The content as it would be with these texts instead of, or besides, those that there are.</returns>
    public ContentFiles With(IEnumerable<KeyValuePair<string, string>> texts)
    {
        var changed = new SortedDictionary<string, SourceText>(files, StringComparer.Ordinal);
        foreach (var (path, text) in texts)
            changed[path] = new SourceText($"{root}/{path}", text);
        return new ContentFiles(root, changed, _unreadable);
    }

    /// <returns>The content with these files as such that were not taken.</returns>
    public ContentFiles Refuse(IReadOnlyCollection<string> paths) =>
        new(root, Less(paths.Contains), [.. _unreadable, .. paths]);

    /// <returns>The content less the files with such a path.</returns>
    public ContentFiles Without(Func<string, bool> isLeftOut) =>
        new(root, Less(isLeftOut), [.. _unreadable.Where(path => !isLeftOut(path))]);

    /// <returns>The paths of the files directly in a folder that have an ending, in ordinal order.</returns>
    public IEnumerable<string> In(string folder, string ending)
    {
        foreach (var path in files.Keys)
        {
            if (path.Length > folder.Length + 1
                && path.StartsWith(folder, StringComparison.Ordinal) && path[folder.Length] == '/'
                && path.EndsWith(ending, StringComparison.Ordinal)
                && path.IndexOf('/', folder.Length + 1) < 0)
            {
                yield return path;
            }
        }
    }

    private SortedDictionary<string, SourceText> Less(Func<string, bool> isLeftOut) =>
        new(files.Where(file => !isLeftOut(file.Key)).ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
}
