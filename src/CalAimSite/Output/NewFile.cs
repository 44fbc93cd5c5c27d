namespace CalAimSite.Output;

/// <summary>Writes a file that does not exist yet, in one call to the system.</summary>
internal static class NewFile
{
    /// <remarks>Nothing is flushed to the device: after a power cut, a file that did not reach it differs from what is to be published,
    /// and the next build writes it again.</remarks>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(file, content, 0);
    }
}
