namespace CalAimSite.BrowserTests.Machine;

/// <summary>A new empty folder that is deleted with everything in it when it is disposed.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("calaim-tests-").FullName;

    /// <summary>Writes one file; folders of its path are made.</summary>
    public TemporaryFolder With(string relativePath, string text)
    {
        string path = System.IO.Path.Combine(Path, relativePath);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
