using System.Text.RegularExpressions;

namespace CalAimSite.Architecture;

/// <summary>What <c>src/README.md</c> says of the program, and the tests' README of their folders, is so.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Folder = Repository.PathOf("src");
    private static readonly string Text = File.ReadAllText(Path.Join(Folder, "README.md"));

    /// <summary>Each step of the walk from a milestone's YAML to its page: the file, and what is said of it.</summary>
    private static readonly List<(string File, string Said)> Walk =
    [
        .. Step().Matches(Section("From a milestone's YAML to its page"))
            .Select(match => (match.Groups["file"].Value, match.Groups["said"].Value)),
    ];

    [Fact]
    public void The_walk_is_at_most_ten_files_long() => Assert.InRange(Walk.Count, 5, 10);

    [Fact]
    public void Each_file_of_the_walk_holds_what_is_said_of_it() => Assert.All(Walk, step =>
    {
        var file = File.ReadAllText(Path.Join(Folder, step.File));
        var names = Code().Matches(step.Said).SelectMany(match => match.Groups["code"].Value.Split('.'));
        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.Matches($@"\b{Regex.Escape(name)}\b", file));
    });

    [Fact]
    public void Each_folder_of_the_library_is_in_its_table()
    {
        var named = Row().Matches(Section("The library")).Select(match => match.Groups["name"].Value);
        var folders = Directory.EnumerateDirectories(Path.Join(Folder, "CalAimSite"))
            .Select(path => Path.GetFileName(path)).Where(name => name is not ("bin" or "obj"));

        Assert.Equal(folders.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_folder_of_these_tests_is_in_their_table()
    {
        var tests = Repository.PathOf("tests", "CalAimSite.Tests");
        var named = TestsRow().Matches(File.ReadAllText(Path.Join(tests, "README.md")))
            .SelectMany(row => Code().Matches(row.Groups["names"].Value)).Select(name => name.Groups["code"].Value.TrimEnd('/'));
        var folders = Directory.EnumerateDirectories(tests).Select(path => Path.GetFileName(path)).Where(name => name is not ("bin" or "obj"));

        Assert.Equal(folders.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_folders_that_make_pages_are_named_from_the_bottom_up()
    {
        const string Begin = "`Rendering`, from the bottom up:";
        var paragraph = Section("The library").Split("\n\n").Single(text => text.StartsWith(Begin, StringComparison.Ordinal));
        var named = Code().Matches(paragraph[Begin.Length..]).Select(name => name.Groups["code"].Value).TakeWhile(name => name != "PageList").ToList();
        foreach (var (user, used) in FolderDependencies.Read().Where(one => FolderOf(one.Key) is not null))
        {
            Assert.Contains(FolderOf(user), named);
            Assert.All(used.Keys.Select(FolderOf).OfType<string>(), one =>
                Assert.True(named.IndexOf(one) <= named.IndexOf(FolderOf(user)!), $"{user} uses {one}, which is named behind it."));
        }

        static string? FolderOf(string folder) => folder.Split('.') is [_, "Rendering", var name, ..] ? name : null;
    }

    [Fact]
    public void Each_promise_is_held_by_tests_that_there_are()
    {
        var sources = Directory.EnumerateFiles(Repository.PathOf("tests"), "*.cs", SearchOption.AllDirectories)
            .ToLookup(path => Path.GetFileNameWithoutExtension(path), File.ReadAllText, StringComparer.Ordinal);
        var promises = Promise().Matches(Section("Promises")).Select(match => match.Groups["tests"].Value).Skip(2).ToList();

        Assert.NotEmpty(promises);
        Assert.All(promises, tests =>
        {
            var held = Code().Matches(tests).Select(match => match.Groups["code"].Value.Split('.')).ToList();
            Assert.NotEmpty(held);
            Assert.All(held, test => Assert.Contains(
                sources[test[0]], source => source.Contains($" {test[1]}(", StringComparison.Ordinal)));
        });
    }

    private static string Section(string heading) =>
        Text.Split("\n## ").Single(section => section.StartsWith(heading + "\n", StringComparison.Ordinal));

    [GeneratedRegex(@"^\d+\. \[[^\]]+\]\((?<file>[^)]+)\): (?<said>.+(\n   .+)*)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Step();

    [GeneratedRegex("`(?<code>[^`]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"^\| `(?<name>\w+)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();

    [GeneratedRegex(@"^\| (?<names>`\w+/`(, `\w+/`)*) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TestsRow();

    [GeneratedRegex(@"^\|[^|\n]+\|(?<tests>[^|\n]*)\|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Promise();
}
