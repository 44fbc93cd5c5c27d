namespace CalAimSite.Output;

/// <summary>The files of a site with the folders that hold them.</summary>
internal sealed class OutputTree
{
    private OutputTree(IReadOnlyList<OutputFile> files, List<string> folders)
    {
        Files = files;
        Folders = folders;
    }

    public IReadOnlyList<OutputFile> Files { get; }

    /// <summary>Every folder once, parents before what they hold.</summary>
    public IReadOnlyList<string> Folders { get; }

    /// <exception cref="ArgumentException">Two paths are the same, or would be where case does not count, or a file has the name of a
    /// folder.</exception>
    public static OutputTree Of(IReadOnlyList<OutputFile> files)
    {
        var spellings = new Dictionary<string, string>(files.Count, StringComparer.OrdinalIgnoreCase);
        var folders = new List<string>();
        foreach (var file in files)
            AddFolders(file.Path, spellings, folders);

        foreach (var file in files)
        {
            if (!spellings.TryAdd(file.Path, file.Path))
                throw Clash(file.Path, spellings[file.Path]);
        }

        if (spellings.TryGetValue(OwnershipMarker.FileName, out var taken))
            throw Clash(taken, OwnershipMarker.FileName);
        return new OutputTree(files, folders);
    }

    private static void AddFolders(string path, Dictionary<string, string> spellings, List<string> folders)
    {
        for (var end = path.IndexOf('/', StringComparison.Ordinal); end >= 0; end = path.IndexOf('/', end + 1))
        {
            var folder = path[..end];
            if (spellings.TryAdd(folder, folder))
                folders.Add(folder);
            else if (spellings[folder] != folder)
                throw Clash(folder, spellings[folder]);
        }
    }

    private static ArgumentException Clash(string path, string other) =>
        new($"The output path '{path}' is in use already, as '{other}'.", nameof(path));
}
