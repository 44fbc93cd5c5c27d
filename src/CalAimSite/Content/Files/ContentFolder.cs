using System.Text;

namespace CalAimSite.Content.Files;

/// <summary>Reads a content folder from the disk: the only place that does.</summary>
public static class ContentFolder
{
    // The largest real file has some 20 KiB. Brackets enough to keep a YAML parser busy for seconds fit into a few MiB.
    private const int MostBytes = 4 * 1024 * 1024;

    /// <summary>Reads every YAML and Markdown file. What is hidden, and every README.md, is for people and left alone.</summary>
    /// <param name="folder">The folder as the user named it.</param>
    /// <param name="diagnostics">Where files that cannot be read as text are reported.</param>
    /// <exception cref="IOException">The machine could not read a file.</exception>
    public static ContentFiles Read(string folder, DiagnosticBag diagnostics)
    {
        var paths = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories);
        var files = paths.Select(path => new ContentFile(
            Path.GetRelativePath(folder, path).Replace('\\', '/'), new FileInfo(path).Length, () => File.ReadAllBytes(path)));
        return Read(folder.Replace('\\', '/').TrimEnd('/'), files, diagnostics);
    }

    /// <param name="root">What the folder is called in messages.</param>
    /// <param name="found">The files in it, in any order.</param>
    /// <param name="diagnostics">Where files that cannot be read as text are reported.</param>
    internal static ContentFiles Read(string root, IEnumerable<ContentFile> found, DiagnosticBag diagnostics)
    {
        var files = new SortedDictionary<string, SourceText>(StringComparer.Ordinal);
        var unreadable = new List<string>();
        foreach (var file in found.Where(file => !IsForPeople(file.Path)))
        {
            var name = $"{root}/{file.Path}";
            if (!IsText(file.Path))
            {
                // Of a file that is no text of ours only the name matters: that it has no place here is said by the binder.
                files.Add(file.Path, new SourceText(name, string.Empty));
            }
            else if (ReadText(file, name, diagnostics) is { } text)
            {
                files.Add(file.Path, text);
            }
            else
            {
                unreadable.Add(file.Path);
            }
        }

        return new ContentFiles(root, files, unreadable);
    }

    /// <returns>Whether the text of a file is taken. Of any other its name and length are enough.</returns>
    internal static bool IsRead(string path, long length) => !IsForPeople(path) && IsText(path) && length <= MostBytes;

    private static bool IsForPeople(string path) =>
        path.StartsWith('.') || path.Contains("/.", StringComparison.Ordinal)
        || path.EndsWith('~') || Path.GetFileName(path) is "README.md";

    private static bool IsText(string path) =>
        path.EndsWith(".yaml", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal) || IsSource(path);

    // The text of a source is as its document gave it, tabs and all; only quotes are looked up in it.
    private static bool IsSource(string path) => path.EndsWith(".txt", StringComparison.Ordinal);

    private static SourceText? ReadText(ContentFile file, string name, DiagnosticBag diagnostics)
    {
        if (file.Length > MostBytes)
        {
            diagnostics.FileTooLarge(new SourceText(name, string.Empty).Span(0, 0), file.Length, MostBytes);
            return null;
        }

        return IsSource(file.Path)
            ? new SourceText(name, Encoding.UTF8.GetString(file.Read()).Replace("\r\n", "\n", StringComparison.Ordinal))
            : TextDecoder.Decode(file.Read(), name, diagnostics);
    }
}

/// <param name="Path">From the content folder, with forward slashes.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Read">Gives the bytes.</param>
internal sealed record ContentFile(string Path, long Length, Func<byte[]> Read);
