namespace CalAimSite.Publishing;

/// <summary>A folder of a test's own, deleted with everything in it at the end.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("calaim-output-").FullName;

    public string this[string path] => Path.Join(Root, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
