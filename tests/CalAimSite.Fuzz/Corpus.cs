namespace CalAimSite.Fuzz;

/// <summary>What is mutated: contents and themes of the repository that are right, and contents with every mistake there is a message for.</summary>
internal sealed class Corpus
{
    public Corpus(string repository)
    {
        var tests = Path.Join(repository, "tests", "CalAimSite.Tests");
        Sites = [.. FoldersIn(Path.Join(tests, "Sites")).Select(folder => FileSet.Read(Path.Join(folder, "content")))];
        Calendar = FileSet.Read(Path.Join(tests, "Fixtures", "content-2023-08")).Under(SourceTexts(repository));
        Wrong = [.. WrongSites(Path.Join(tests, "SitesInvalid"))];
        PlainTheme = FileSet.Read(Path.Join(tests, "Rendering", "PlainTheme"));
        DefaultTheme = FileSet.Read(Path.Join(repository, "themes", "default"));
    }

    /// <summary>Small contents, each about one thing.</summary>
    public ImmutableArray<FileSet> Sites { get; }

    /// <summary>The calendar of August 2023 with all that other sources say.</summary>
    public FileSet Calendar { get; }

    /// <summary>Small contents, each with one mistake or more.</summary>
    public ImmutableArray<FileSet> Wrong { get; }

    public FileSet PlainTheme { get; }

    public FileSet DefaultTheme { get; }

    private static IEnumerable<FileSet> WrongSites(string folder)
    {
        var valid = FileSet.Read(Path.Join(folder, "_base", "content"));
        foreach (var site in FoldersIn(folder))
        {
            var (content, absent) = (Path.Join(site, "content"), Path.Join(site, "absent.txt"));
            var files = Directory.Exists(content) ? valid.Under(FileSet.Read(content)) : valid;
            yield return File.Exists(absent) ? File.ReadLines(absent).Aggregate(files, (rest, path) => rest.Without(path.Trim())) : files;
        }
    }

    // In which every quotation is looked up.
    private static FileSet SourceTexts(string repository)
    {
        var texts = FileSet.Read(Path.Join(repository, "content", "sources"));
        return texts.Paths.Aggregate(new FileSet(ImmutableSortedDictionary.Create<string, byte[]>(StringComparer.Ordinal)),
            (files, path) => files.With($"sources/{path}", texts[path]));
    }

    private static IEnumerable<string> FoldersIn(string folder) => Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal);
}
