using System.Formats.Tar;

namespace CalAimSite.Content.Files;

/// <summary>Lists the files of content and of themes: the only place that does. Symbolic links are listed, and not followed.</summary>
internal static class InputFolder
{
    /// <returns>All but what is hidden, and what editors leave beside it, in any order. None where there is no such folder.</returns>
    /// <exception cref="IOException">The machine could not read a folder.</exception>
    public static IEnumerable<ContentFile> List(string folder) =>
        Directory.Exists(folder) ? List(new DirectoryInfo(folder), string.Empty) : [];

    /// <returns>Whether it is a file, with something in it or without; it is not opened for that.</returns>
    public static bool IsPlain(FileInfo file) => KindOf(file) == FileKind.Plain;

    private static IEnumerable<ContentFile> List(DirectoryInfo folder, string prefix)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry.Name.StartsWith('.') || entry.Name.EndsWith('~'))
                continue;
            var path = prefix + entry.Name;

            // A folder that cannot be named cannot be opened either.
            if (entry is FileInfo || KindOf(entry) != FileKind.Plain || !PortableName.IsPortable(entry.Name))
            {
                yield return FileOf(entry, path);
                continue;
            }

            foreach (var file in List((DirectoryInfo)entry, path + "/"))
                yield return file;
        }
    }

    private static ContentFile FileOf(FileSystemInfo entry, string path)
    {
        var length = entry is FileInfo { LinkTarget: null, Exists: true } file ? file.Length : 0;
        return new ContentFile(path, length, () => length == 0 ? [] : File.ReadAllBytes(entry.FullName)) { Kind = KindOf(entry) };
    }

    private static FileKind KindOf(FileSystemInfo entry)
    {
        if (entry.LinkTarget is not null)
            return FileKind.SymbolicLink;
        return entry is FileInfo { Exists: true, Length: 0 } && !OperatingSystem.IsWindows() && !IsFileForTar(entry.FullName)
            ? FileKind.Other
            : FileKind.Plain;
    }

    // What is no file has no length. .NET itself tells pipes, sockets and devices apart only where it packs them.
    private static bool IsFileForTar(string path)
    {
        using var archive = new MemoryStream();
        try
        {
            using (var writer = new TarWriter(archive, leaveOpen: true))
                writer.WriteEntry(path, "file");
        }
        catch (IOException)
        {
            return false;
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType == TarEntryType.RegularFile;
    }
}
