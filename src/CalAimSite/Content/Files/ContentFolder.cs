using System.Text;

namespace CalAimSite.Content.Files;

/// <summary>Reads a content folder from the disk: the only place that does.</summary>
public static class ContentFolder
{
    /// <summary>Reads every YAML and Markdown file. What is hidden, and every README.md, is for people and left alone.</summary>
    /// <param name="folder">The folder as the user named it.</param>
    /// <param name="diagnostics">Where files that cannot be read as text are reported.</param>
    /// <exception cref="IOException">The machine could not read a file.</exception>
    public static ContentFiles Read(string folder, DiagnosticBag diagnostics) =>
        Read(folder, InputFolder.List(folder), diagnostics);

    /// <param name="folder">The folder as the user named it.</param>
    /// <param name="found">The files in it, in any order.</param>
    /// <param name="diagnostics">Where files that cannot be read as text are reported.</param>
    internal static ContentFiles Read(string folder, IEnumerable<ContentFile> found, DiagnosticBag diagnostics)
    {
        var root = PrintedText.Folder(folder);
        var files = new SortedDictionary<string, SourceText>(StringComparer.Ordinal);
        var unreadable = new List<string>();
        foreach (var file in found.Where(file => !IsForPeople(file.Path)))
        {
            var name = $"{root}/{file.Path}";
            if (file.IsSafe(name, diagnostics) && ReadText(file, name, diagnostics) is { } text)
                files.Add(file.Path, text);
            else
                unreadable.Add(file.Path);
        }

        return new ContentFiles(root, files, unreadable);
    }

    /// <returns>Whether the text of a file is taken. Of any other its name and length are enough.</returns>
    internal static bool IsRead(string path, long length) => !IsForPeople(path) && IsText(path) && length <= ContentFile.MostBytes;

    private static bool IsForPeople(string path) =>
        path.StartsWith('.') || path.Contains("/.", StringComparison.Ordinal)
        || path.EndsWith('~') || Path.GetFileName(path) is "README.md";

    private static bool IsText(string path) =>
        path.EndsWith(".yaml", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal) || IsSource(path);

    // The text of a source is as its document gave it, tabs and all; only quotes are looked up in it.
    private static bool IsSource(string path) => path.EndsWith(".txt", StringComparison.Ordinal);

    private static SourceText? ReadText(ContentFile file, string name, DiagnosticBag diagnostics)
    {
        // Of a file that is no text of ours only the name matters: that it has no place here is said by the binder.
        if (!IsText(file.Path))
            return new SourceText(name, string.Empty);
        if (file.IsTooLarge(name, diagnostics))
            return null;
        return IsSource(file.Path)
            ? new SourceText(name, Encoding.UTF8.GetString(file.Read()).Replace("\r\n", "\n", StringComparison.Ordinal))
            : TextDecoder.Decode(file.Read(), name, diagnostics);
    }
}
