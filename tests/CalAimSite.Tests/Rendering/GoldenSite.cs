using System.Collections.Concurrent;
using System.Text;

namespace CalAimSite.Rendering;

/// <summary>
/// A folder of <c>Sites</c>: <c>content</c>, the files in <c>expected</c>, and, only where they are needed, <c>theme.txt</c>
/// with the path of another theme than the plain one of the tests, and <c>diagnostics.txt</c> with the warnings.
/// </summary>
internal sealed class GoldenSite(string name)
{
    public const string PlainTheme = "tests/CalAimSite.Tests/Rendering/PlainTheme";

    private static readonly ConcurrentDictionary<string, BuiltSite> Sites = new(StringComparer.Ordinal);

    private static readonly string Root = Repository.PathOf("tests/CalAimSite.Tests/Sites");

    public static IEnumerable<string> Names =>
        Directory.GetDirectories(Root).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    public static bool IsAccepting => Environment.GetEnvironmentVariable("CALAIM_ACCEPT") == "1";

    public string Folder { get; } = Path.Join(Root, name);

    private string ExpectedFolder => Path.Join(Folder, "expected");

    private string DiagnosticsFile => Path.Join(Folder, "diagnostics.txt");

    /// <summary>Built once for all tests that only read it.</summary>
    public static BuiltSite Built(string name) => Sites.GetOrAdd(name, static name => new GoldenSite(name).Build());

    public BuiltSite Build()
    {
        var theme = Path.Join(Folder, "theme.txt");
        return new BuiltSite(SiteGenerator.Generate(new GeneratorOptions(
            Path.Join(Folder, "content"), Repository.PathOf(File.Exists(theme) ? File.ReadAllText(theme).Trim() : PlainTheme))));
    }

    /// <returns>The expected texts by their paths; the warnings are <c>diagnostics.txt</c>.</returns>
    public SortedDictionary<string, string> Expected()
    {
        var expected = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (Directory.Exists(ExpectedFolder))
        {
            foreach (var path in Directory.EnumerateFiles(ExpectedFolder, "*", SearchOption.AllDirectories))
                expected.Add(Path.GetRelativePath(Folder, path).Replace('\\', '/'), Read(path));
        }

        if (File.Exists(DiagnosticsFile))
            expected.Add("diagnostics.txt", Read(DiagnosticsFile));

        return expected;
    }

    /// <returns>The same of a site that was built. What a theme serves as it is is not the generator's, and left out.</returns>
    public static SortedDictionary<string, string> Actual(BuiltSite site)
    {
        var actual = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in site.Files.Keys.Where(path => !path.StartsWith("assets/", StringComparison.Ordinal)))
            actual.Add("expected/" + path, site.Text(path));

        if (site.Report.Length > 0)
            actual.Add("diagnostics.txt", site.Report);

        return actual;
    }

    public void Accept(SortedDictionary<string, string> actual)
    {
        foreach (var path in Expected().Keys.Where(path => !actual.ContainsKey(path)))
            File.Delete(Path.Join(Folder, path));

        foreach (var (path, text) in actual)
        {
            var file = Path.Join(Folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    // Strictly, so that a wrong byte is not taken for another wrong byte.
    private static string Read(string path) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path));
}
