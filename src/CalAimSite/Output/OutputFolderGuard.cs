namespace CalAimSite.Output;

internal enum Ownership
{
    Missing,
    Ours,
    Foreign,
}

/// <summary>Folders that this program may replace or delete: those with its marker, and empty ones.</summary>
internal static class OutputFolderGuard
{
    public static Ownership Of(string path)
    {
        var folder = new DirectoryInfo(path);
        if (folder.LinkTarget is not null || File.Exists(path))
            return Ownership.Foreign;
        if (!folder.Exists)
            return Ownership.Missing;
        return OwnershipMarker.IsIn(path) || IsEmpty(path) ? Ownership.Ours : Ownership.Foreign;
    }

    /// <summary>Deletes a folder of ours, its marker last.</summary>
    public static void Delete(string path)
    {
        foreach (var entry in new DirectoryInfo(path).EnumerateFileSystemInfos())
        {
            if (entry.Name != OwnershipMarker.FileName)
                Delete(entry);
        }

        File.Delete(Path.Join(path, OwnershipMarker.FileName));
        Directory.Delete(path);
    }

    // Directory.Delete does the same by code that is not compiled ahead: some 5 ms at every build.
    private static void Delete(FileSystemInfo entry)
    {
        if (entry is DirectoryInfo folder && folder.LinkTarget is null)
        {
            foreach (var inner in folder.EnumerateFileSystemInfos())
                Delete(inner);
        }

        entry.Delete();
    }

    private static bool IsEmpty(string path)
    {
        using var entries = Directory.EnumerateFileSystemEntries(path).GetEnumerator();
        return !entries.MoveNext();
    }
}
