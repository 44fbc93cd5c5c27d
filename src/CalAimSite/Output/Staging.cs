namespace CalAimSite.Output;

/// <summary>Writes the whole site beside the old one.</summary>
internal static class Staging
{
    public static void Write(SitePaths paths, OutputTree site, FileState[] states)
    {
        Directory.CreateDirectory(paths.Next);
        OwnershipMarker.WriteTo(paths.Next);
        foreach (var folder in site.Folders)
            Directory.CreateDirectory(Path.Join(paths.Next, folder));
        ManyFiles.ForEach(site.Files.Count, i =>
        {
            var file = site.Files[i];
            var path = Path.Join(paths.Next, file.Path);
            if (states[i] == FileState.Unchanged)
                Keep(Path.Join(paths.Target, file.Path), path, file.Content.Span);
            else
                NewFile.Write(path, file.Content.Span);
        });
    }

    /// <summary>
    /// A second name for the same file costs one call and keeps everything about it; the first name goes with the old site. Nothing ever
    /// writes into an existing file, so the two sites cannot disturb each other in between. Where there are no such links, a file with
    /// the same bytes and time has to do.
    /// </summary>
    private static void Keep(string existing, string path, ReadOnlySpan<byte> content)
    {
        if (UnixFiles.TryLink(existing, path))
            return;
        NewFile.Write(path, content);
        File.SetLastWriteTimeUtc(path, File.GetLastWriteTimeUtc(existing));
    }
}
