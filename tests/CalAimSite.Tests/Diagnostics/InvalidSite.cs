namespace CalAimSite.Diagnostics;

/// <summary>
/// A folder of <c>SitesInvalid</c>: the files of <c>content</c> laid over those of the smallest valid site, less those that
/// <c>absent.txt</c> names, and in <c>diagnostics.txt</c> what the user is told about them.
/// </summary>
internal sealed class InvalidSite(string name)
{
    private const string Base = "_base";

    public static readonly string BaseFolder = Repository.TestPath("SitesInvalid", Base, "content");

    private readonly string _folder = Repository.TestPath("SitesInvalid", name);

    public static IEnumerable<string> Names { get; } =
    [
        .. Directory.EnumerateDirectories(Repository.TestPath("SitesInvalid"))
            .Select(folder => Path.GetFileName(folder))
            .Where(name => name != Base)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The expectation; null where there is none.</summary>
    public string? Expected => File.Exists(ExpectedPath) ? File.ReadAllText(ExpectedPath).ReplaceLineEndings("\n") : null;

    private string ExpectedPath => Path.Join(_folder, "diagnostics.txt");

    public void Accept(string text) => File.WriteAllText(ExpectedPath, text);

    /// <returns>The site's files. A file that changes nothing fails the test: it would be there for no reason.</returns>
    public SortedDictionary<string, byte[]> Files()
    {
        var files = BindingResult.FilesOf(BaseFolder);
        foreach (var path in Absent())
            Assert.True(files.Remove(path), $"absent.txt names {path}, which the base does not have.");

        foreach (var (path, bytes) in Overlay())
        {
            Assert.False(files.TryGetValue(path, out var original) && original.AsSpan().SequenceEqual(bytes), $"{path} is as in the base.");
            files[path] = bytes;
        }

        return files;
    }

    private SortedDictionary<string, byte[]> Overlay() =>
        Directory.Exists(Path.Join(_folder, "content")) ? BindingResult.FilesOf(Path.Join(_folder, "content")) : [];

    private string[] Absent() =>
        File.Exists(Path.Join(_folder, "absent.txt")) ? File.ReadAllLines(Path.Join(_folder, "absent.txt")) : [];
}
