using System.Text;
using CalAimSite.Content.Files;

namespace CalAimSite.Publishing;

internal enum Ownership
{
    Missing,
    Ours,
    Foreign,
}

/// <summary>
/// Which folders this program may replace or delete: empty ones, and those with the file that says that it made them. Everything in such
/// a folder is ours. The marker is the first file written and the last one deleted, and may be empty where it is alone, so a crash never
/// leaves a folder of ours that we would not know again. It lists nothing: what one edition of the program wrote, another may remove.
/// </summary>
internal static class FolderOwnership
{
    public const string MarkerName = ".calaim";

    // Enough to know the marker of any version by.
    private const string FirstWords = "Made by calaim";

    public static byte[] Marker { get; } =
        Encoding.ASCII.GetBytes(FirstWords + ". Each build replaces this folder as a whole; what is put here by hand is lost.\n");

    public static Ownership Find(string path)
    {
        var folder = new DirectoryInfo(path);
        if (folder.LinkTarget is not null || File.Exists(path))
            return Ownership.Foreign;
        if (!folder.Exists)
            return Ownership.Missing;
        return IsMarked(path) || folder.EnumerateFileSystemInfos().All(IsEmptyMarker) ? Ownership.Ours : Ownership.Foreign;
    }

    public static void CreateMarked(string path)
    {
        Directory.CreateDirectory(path);
        File.WriteAllBytes(Path.Join(path, MarkerName), Marker);
    }

    /// <summary>Deletes a folder of ours, its marker last.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="step">Called before each change.</param>
    public static void Delete(string path, Action<string> step)
    {
        foreach (var entry in new DirectoryInfo(path).EnumerateFileSystemInfos().Where(entry => entry.Name != MarkerName))
        {
            // What a symbolic link leads to stays.
            step("delete an entry");
            if (entry is DirectoryInfo { LinkTarget: null } folder)
                folder.Delete(recursive: true);
            else
                entry.Delete();
        }

        step("delete the marker");
        Directory.Delete(path, recursive: true);
    }

    // As it is for a moment while it is written.
    private static bool IsEmptyMarker(FileSystemInfo entry) =>
        entry is FileInfo { Name: MarkerName, Exists: true, Length: 0, LinkTarget: null } marker && InputFolder.IsPlain(marker);

    private static bool IsMarked(string folder)
    {
        var marker = new FileInfo(Path.Join(folder, MarkerName));
        return marker is { Exists: true, Length: < 1024, LinkTarget: null } && InputFolder.IsPlain(marker) && File.ReadAllText(marker.FullName).StartsWith(FirstWords, StringComparison.Ordinal);
    }
}
