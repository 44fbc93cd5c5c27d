namespace CalAimSite.Output;

/// <summary>
/// The file that says that a folder was made by this program. Everything in a marked folder is ours to replace; a folder with something
/// in it and no marker is somebody else's. The marker is the first file written and the last one deleted, so a crash never leaves
/// a folder of ours that we would not know again. It lists nothing: what one edition of the program wrote, another may remove.
/// </summary>
internal static class OwnershipMarker
{
    public const string FileName = ".calaim";

    /// <summary>Enough to know the marker of any version by.</summary>
    private static ReadOnlySpan<byte> FirstWords => "Made by calaim"u8;

    public static ReadOnlySpan<byte> Content =>
        "Made by calaim. Each build replaces this folder as a whole; what is put here by hand is lost.\n"u8;

    public static bool IsIn(string folder)
    {
        var path = Path.Join(folder, FileName);
        if (!File.Exists(path))
            return false;
        using var file = File.OpenHandle(path);
        Span<byte> start = stackalloc byte[FirstWords.Length];
        return RandomAccess.Read(file, start, 0) == start.Length && start.SequenceEqual(FirstWords);
    }

    public static void WriteTo(string folder) => NewFile.Write(Path.Join(folder, FileName), Content);
}
