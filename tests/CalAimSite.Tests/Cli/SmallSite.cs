namespace CalAimSite.Cli;

/// <summary>The smallest content there is and a copy of the default theme, in a folder of a test's own.</summary>
internal sealed class SmallSite : IDisposable
{
    private static readonly (string Path, string Text)[] Content =
    [
        ("site.yaml", """
            format: 1
            title: Small calendar
            description: A calendar for tests.
            lang: en
            notice: Not a real calendar.
            kinds:
              - {id: document, symbol: "*", name: Document release}
            groups:
              - {id: one, name: Group one}
            outputs: {calendars: false, change_feeds: false, api: false, csv: false, markdown: false, embeds: false}
            """),
        ("sources.yaml", """
            sources:
              - {id: paper, title: A paper, publisher: A publisher, date: 2023-08}
            """),
        ("initiatives.yaml", """
            initiatives:
              - {id: alpha, name: Alpha, group: one}
            """),
        ("editions/2023-08/edition.yaml", """
            title: Small calendar as of August 2023
            as_of: 2023-08
            source: paper
            columns: [2023-07, 2023-08]
            headings: {initiatives: Initiatives, milestones: Milestones}
            rows: [alpha]
            legend:
              label: "KEY:"
              entries:
                - {symbol: "*", meaning: Document Release, kind: document}
            descriptions:
              heading: Descriptions
              groups:
                - {group: one, name: Group one}
            """),
        ("editions/2023-08/rows/alpha.yaml", """
            name: Alpha
            initiatives: [alpha]
            milestones:
              - {id: alpha-guide, text: Guide released, kind: document, when: 2023-07}
            """),
        ("editions/2023-08/descriptions/alpha.md", """
            ---
            title: Alpha
            group: one
            initiatives: [alpha]
            order: 1
            ---

            What Alpha is.
            """),
    ];

    private readonly string _root = Directory.CreateTempSubdirectory("calaim-cli-").FullName;

    public SmallSite()
    {
        foreach (var (path, text) in Content)
            Write($"content/{path}", text + "\n");

        CopyFolder(Path.Join(RepositoryRoot(), "themes/default"), this["theme"]);
    }

    public string Root => _root;

    public string Output => this["_site"];

    public string[] Inputs => ["--content", this["content"], "--theme", this["theme"]];

    public string this[string path] => Path.Join(_root, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
    }

    /// <summary>Replaces a text that must be in the file.</summary>
    public void Edit(string path, string from, string to)
    {
        var text = File.ReadAllText(this[path]);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(this[path], text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>Makes two errors in line 2 of initiatives.yaml: a group that nothing defines, and a key that nothing knows.</summary>
    public void Break() => Edit("content/initiatives.yaml", "group: one", "group: two, nme: A");

    public void Mend() => Edit("content/initiatives.yaml", "group: two, nme: A", "group: one");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    public static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Join(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Join(folder, "CalAimSite.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run outside of the repository.");

        return folder;
    }
}
