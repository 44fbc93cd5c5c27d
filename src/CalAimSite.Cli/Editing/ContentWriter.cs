using CalAimSite.Editing;

namespace CalAimSite.Cli.Editing;

/// <summary>Writes files of a content folder, each whole or not at all.</summary>
internal sealed class ContentWriter(string folder)
{
    /// <returns>The file as a person would type it.</returns>
    public string PathOf(string path) => $"{folder.Replace('\\', '/').TrimEnd('/')}/{path}";

    /// <exception cref="IOException">The machine could not write it.</exception>
    public void Write(EditedFile file)
    {
        var path = Path.Join(folder, file.Path);
        var hasCarriageReturns = File.Exists(path) && File.ReadAllText(path).Contains("\r\n", StringComparison.Ordinal);
        var hidden = Path.Join(Path.GetDirectoryName(path), $".{Path.GetFileName(path)}.new");
        File.WriteAllText(hidden, hasCarriageReturns ? file.Text.Replace("\n", "\r\n", StringComparison.Ordinal) : file.Text);
        File.Move(hidden, path, overwrite: true);
    }

    /// <exception cref="IOException">The machine could not delete it.</exception>
    public void Delete(string path) => File.Delete(Path.Join(folder, path));

    /// <summary>Writes an edition's folder beside where it belongs, and then moves it there. What is hidden is no content.</summary>
    /// <exception cref="IOException">The machine could not write it.</exception>
    public void WriteFolder(string path, IEnumerable<EditedFile> files)
    {
        var target = Path.Join(folder, path);
        var hidden = Path.Join(Path.GetDirectoryName(target), $".{Path.GetFileName(target)}.new");
        if (Directory.Exists(hidden))
            Directory.Delete(hidden, recursive: true);
        foreach (var file in files)
        {
            var to = Path.Join(hidden, file.Path[(path.Length + 1)..]);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.WriteAllText(to, file.Text);
        }

        Directory.Move(hidden, target);
    }
}
