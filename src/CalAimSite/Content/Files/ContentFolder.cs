using CalAimSite.Diagnostics;
using CalAimSite.Text;

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
        var root = folder.Replace('\\', '/').TrimEnd('/');
        var files = new SortedDictionary<string, SourceText>(StringComparer.Ordinal);
        var unreadable = new List<string>();
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (IsForPeople(relative))
            {
                continue;
            }

            // Of a file that is no text of ours only the name matters: that it has no place here is said by the binder.
            if (!IsText(relative))
            {
                files.Add(relative, new SourceText($"{root}/{relative}", string.Empty));
            }
            else if (ReadText(path, $"{root}/{relative}", diagnostics) is { } text)
            {
                files.Add(relative, text);
            }
            else
            {
                unreadable.Add(relative);
            }
        }

        return new ContentFiles(root, files, unreadable);
    }

    private static bool IsForPeople(string path) =>
        path.StartsWith('.') || path.Contains("/.", StringComparison.Ordinal)
        || path.EndsWith('~') || Path.GetFileName(path) is "README.md";

    private static bool IsText(string path) =>
        path.EndsWith(".yaml", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal);

    private static SourceText? ReadText(string path, string name, DiagnosticBag diagnostics)
    {
        var length = new FileInfo(path).Length;
        if (length > MostBytes)
        {
            diagnostics.FileTooLarge(new SourceText(name, string.Empty).Span(0, 0), length, MostBytes);
            return null;
        }

        return TextDecoder.Decode(File.ReadAllBytes(path), name, diagnostics);
    }
}
