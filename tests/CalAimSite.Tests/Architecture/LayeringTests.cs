using System.Text.RegularExpressions;

namespace CalAimSite.Architecture;

/// <summary>The direction of dependencies between the folders of <c>src</c>, down to the last one.</summary>
public sealed partial class LayeringTests
{
    /// <summary>
    /// What each folder of the library may use besides itself, its own folders included. A folder that is not listed fails: decide
    /// where it belongs.
    /// </summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Text"] = [],
        ["Diagnostics"] = ["Text", .. Suggestions],
        ["Model"] = [],
        ["Changes"] = ["Model"],
        ["Content"] = ["Model", "Changes", "Text", "Diagnostics", .. Suggestions],
        ["Rendering"] = ["Model", "Changes", "Templates", "Text", "Diagnostics", .. SharedByThemes],
        ["Editing"] = ["Model", "Changes", "Content", "Rendering", "Text", "Diagnostics", .. Suggestions],
        ["Exports"] = ["Model", "Changes", "Rendering", "Templates"],
        ["Publishing"] = ["Rendering", "Content.Files"],
    };

    /// <summary>There is one edit distance, and themes, which know nothing of content, need it too.</summary>
    private static string[] Suggestions => ["Templates"];

    /// <summary>Themes are files like content: their words are YAML, and a link is checked when all pages are known.</summary>
    private static string[] SharedByThemes => ["Content.Files", "Content.Yaml", "Content.Markdown"];

    /// <summary>Publishing deals with the machine: it waits for another build, and refuses to write over a home folder.</summary>
    private static readonly Dictionary<string, string[]> AllowedSurroundings = new(StringComparer.Ordinal)
    {
        ["Publishing"] = ["Stopwatch", "Environment.CurrentDirectory", "Environment.GetFolderPath", "Environment.SpecialFolder"],
    };

    private static readonly string Library = Repository.PathOf("src", "CalAimSite");

    private static readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Used = FolderDependencies.Read();

    public static IEnumerable<TheoryDataRow<string>> Folders =>
        Directory.EnumerateDirectories(Library).Select(folder => Path.GetFileName(folder))
            .Where(name => name is not ("bin" or "obj")).Order(StringComparer.Ordinal).Select(name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_only_what_lies_below_it(string folder)
    {
        Assert.Contains(folder, Allowed.Keys);
        string[] allowed = [folder, .. Allowed[folder]];
        foreach (var (user, used) in Used.Where(one => IsWithin(one.Key, $"CalAimSite.{folder}")))
            Assert.All(used, one => Assert.True(allowed.Any(name => IsWithin(one.Key, $"CalAimSite.{name}")), $"{user} uses {one.Key}: {one.Value}."));
    }

    [Fact]
    public void No_two_folders_use_each_other_directly_or_by_others()
    {
        var circles = Used.SelectMany(user => user.Value
            .Where(one => Reach(one.Key).Contains(user.Key))
            .Select(one => $"{user.Key} uses {one.Key}: {one.Value}")).ToList();
        Assert.True(circles.Count == 0, string.Join('\n', circles));
    }

    [Fact]
    public void All_folders_of_the_program_are_looked_at()
    {
        var folders = Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.PathOf("src"), Path.GetDirectoryName(path)!).Replace(Path.DirectorySeparatorChar, '.'))
            .Where(folder => !folder.Split('.').Any(part => part is "bin" or "obj" or "Generator"));
        Assert.Equal(folders.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), Used.Keys);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void No_folder_looks_at_the_clock_the_console_or_the_environment(string folder) =>
        Assert.All(SourcesIn(folder), source => Assert.Empty(Surroundings().Matches(source.Code).Select(match => match.Value)
            .Except(AllowedSurroundings.GetValueOrDefault(folder, []), StringComparer.Ordinal)));

    [Fact]
    public void The_model_knows_no_library() =>
        Assert.All(SourcesIn("Model"), source => Assert.DoesNotMatch("using (Markdig|YamlDotNet)", source.Code));

    /// <returns>All folders that the folder uses, by others too.</returns>
    private static HashSet<string> Reach(string folder)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([folder]);
        while (open.TryPop(out var next))
        {
            foreach (var used in Used[next].Keys.Where(reached.Add))
                open.Push(used);
        }

        return reached;
    }

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
}
