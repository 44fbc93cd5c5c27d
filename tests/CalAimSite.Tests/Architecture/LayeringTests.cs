using System.Text.RegularExpressions;

namespace CalAimSite.Architecture;

/// <summary>The direction of the library's dependencies, read from the sources' <c>using</c> lines and qualified names.</summary>
public sealed partial class LayeringTests
{
    /// <summary>What each folder may use besides itself. A folder that is not listed fails: decide where it belongs.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Text"] = [],
        ["Diagnostics"] = ["Text"],
        ["Model"] = [],
        ["Changes"] = ["Model"],
        ["Content"] = ["Model", "Changes", "Text", "Diagnostics"],
        ["Rendering"] = ["Model", "Changes", "Templates", "Text", "Diagnostics", .. SharedByThemes],
        ["Feeds"] = ["Model", "Changes", "Rendering"],
        ["Editing"] = ["Model", "Changes", "Content", "Rendering", "Text", "Diagnostics"],
        ["Publishing"] = ["Rendering"],
    };

    /// <summary>Themes are files like content: their words are YAML, and a link is checked when all pages are known.</summary>
    private static string[] SharedByThemes => ["Content.Files", "Content.Yaml", "Content.Markdown"];

    /// <summary>Publishing deals with the machine: it waits for another build, and refuses to write over a home folder.</summary>
    private static readonly Dictionary<string, string[]> AllowedSurroundings = new(StringComparer.Ordinal)
    {
        ["Publishing"] = ["Stopwatch", "Environment.CurrentDirectory", "Environment.GetFolderPath", "Environment.SpecialFolder"],
    };

    private static readonly string Library = Repository.PathOf("src", "CalAimSite");

    public static IEnumerable<TheoryDataRow<string>> Folders =>
        Directory.EnumerateDirectories(Library).Select(folder => Path.GetFileName(folder))
            .Where(name => name is not ("bin" or "obj")).Order(StringComparer.Ordinal).Select(name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_only_what_lies_below_it(string folder)
    {
        Assert.Contains(folder, Allowed.Keys);
        string[] allowed = [folder, .. Allowed[folder]];
        foreach (var (path, code) in SourcesIn(folder))
        {
            var used = Reference().Matches(code).Select(match => match.Groups["name"].Value);
            Assert.All(used, name => Assert.True(allowed.Any(one => IsWithin(name, one)), $"{path} uses {name}."));
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void No_folder_looks_at_the_clock_the_console_or_the_environment(string folder) =>
        Assert.All(SourcesIn(folder), source => Assert.Empty(Surroundings().Matches(source.Code).Select(match => match.Value)
            .Except(AllowedSurroundings.GetValueOrDefault(folder, []), StringComparer.Ordinal)));

    [Fact]
    public void The_model_knows_no_library() =>
        Assert.All(SourcesIn("Model"), source => Assert.DoesNotMatch("using (Markdig|YamlDotNet)", source.Code));

    private static bool IsWithin(string name, string allowed) =>
        name == allowed || name.StartsWith(allowed + ".", StringComparison.Ordinal);

    private static IEnumerable<(string Path, string Code)> SourcesIn(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(Path.Join(Library, folder), "*.cs", SearchOption.AllDirectories))
        {
            var code = File.ReadAllLines(path).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal));
            yield return (Path.GetRelativePath(Library, path), string.Join('\n', code));
        }
    }

    // What the command line passes in as values.
    [GeneratedRegex(
        @"\b(Console\.\w+|DateTime(Offset)?\.(Now|UtcNow|Today)|TimeProvider|Stopwatch|TimeZoneInfo\.Local|Environment\.\w+"
        + @"|CultureInfo\.Current\w+|Random|Guid\.NewGuid)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Surroundings();

    // A namespace declaration is no use of the namespace.
    [GeneratedRegex(
        @"(?<!namespace )\bCalAimSite\.(?<name>[A-Z]\w*(\.[A-Z]\w*)?)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();
}
