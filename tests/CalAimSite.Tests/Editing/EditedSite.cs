using System.Diagnostics;
using CalAimSite.Cli;
using CalAimSite.Rendering;

namespace CalAimSite.Editing;

/// <summary>A content folder in a git repository of a test's own, whose commits have dates that the test gives.</summary>
internal sealed class EditedSite : IDisposable
{
    private const string Care = """
        name: Care
        components:
          - {id: adults, name: Adults}
          - {id: children, name: Children}
        initiatives: [care]
        milestones:
          - id: guide
            text: Guide released
            kind: document
            when: 2023-05
            qualifier: target
            component: adults
            heading: Phase one
            actors: [plans]
            contingent_on: The approval

          - id: form
            text: Form due
            when: 2023-06-15

          # It has no date yet.
          - id: plan
            text: Plan agreed
            when: tbd
            column: 2023-09
            sources:
              - {source: paper, page: "p. 3: table", quote: "Plan, agreed"}
            note: A note
        """;

    private const string Data = """
        name: Data
        initiatives: [data]
        blank: [2023-05]
        milestones:
          - id: report
            text: Report due
            kind: [document, deadline]
            when: 2023-04
        """;

    private const string Edition = """
        # The table of April.
        title: Small calendar as of April 2023
        as_of: 2023-04
        source: calendar-2023-04
        columns: [2023-04, 2023-05, 2023-06, 2023-07, 2023-08, 2023-09]
        headings: {initiatives: Initiatives, milestones: Milestones}
        rows:
          - care
          - data
        legend:
          label: "KEY:"
          entries:
            - {symbol: "*", meaning: Document Release, kind: document}
            - {symbol: "^", meaning: Submission Deadline, kind: deadline}
        intro:
          text: This goes through the third quarter of 2023.
        """;

    private const string Site = """
        format: 1
        title: Small calendar
        description: A calendar for tests.
        lang: en
        notice: Not a real calendar.
        kinds:
          - {id: document, symbol: "*", name: Document release}
          - {id: deadline, symbol: "^", name: Submission deadline}
        groups:
          - {id: one, name: Group one}
        actors:
          - {id: plans, name: Plans}
          - {id: counties, name: Counties}
        """;

    private const string Sources = """
        sources:
          - {id: paper, title: A paper, publisher: A publisher, date: 2023-03}
          - id: calendar-2023-04
            title: Calendar as of April 2023
            label: Calendar of April 2023
            publisher: A publisher
            date: 2023-04
        """;

    private readonly string _root = Directory.CreateTempSubdirectory("calaim-editing-").FullName;

    private EditedSite(string content) => TemporarySite.Copy(content, Content);

    public EditedSite()
    {
        Write("site.yaml", Site);
        Write("sources.yaml", Sources);
        Write("initiatives.yaml", """
            initiatives:
              - {id: care, name: Care, group: one}
              - {id: data, name: Data, group: one}
            """);
        Write("editions/2023-04/edition.yaml", Edition);
        Write("editions/2023-04/rows/care.yaml", Care);
        Write("editions/2023-04/rows/data.yaml", Data);
    }

    public string Root => _root;

    public string Content => Path.Join(_root, "content");

    private static string Theme => Repository.PathOf("themes", "default");

    public static string CarePath => "editions/2023-04/rows/care.yaml";

    public static string AmendmentsPath => "editions/2023-04/amendments.yaml";

    public static EditedSite Committed()
    {
        var site = new EditedSite();
        site.Commit();
        return site;
    }

    /// <summary>A copy of the calendar's content as it was in August 2023, published on September 12.</summary>
    public static EditedSite OfAugust2023()
    {
        var site = new EditedSite(FrozenContent.Folder);
        TemporarySite.Copy(Repository.PathOf("content", "sources"), Path.Join(site.Content, "sources"));
        site.Commit("2023-09-12T10:00:00-07:00");
        return site;
    }

    public EditedSite Write(string path, string text)
    {
        var file = Path.Join(Content, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n");
        return this;
    }

    public string Read(string path) => File.ReadAllText(Path.Join(Content, path));

    public bool Has(string path) => Path.Exists(Path.Join(Content, path));

    public EditedSite Delete(string path)
    {
        var full = Path.Join(Content, path);
        if (Directory.Exists(full))
            Directory.Delete(full, recursive: true);
        else
            File.Delete(full);

        return this;
    }

    /// <summary>Adds lines at the end of a file.</summary>
    public EditedSite Append(string path, string lines) => Write(path, $"{Read(path).TrimEnd('\n')}\n{lines}");

    /// <summary>Replaces a text that must be in the file.</summary>
    public EditedSite Edit(string path, string from, string to)
    {
        var text = Read(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        return Write(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <param name="date">With its offset, in a form that git takes.</param>
    public void Commit(string date = "2023-05-01T23:30:00-07:00")
    {
        if (!Directory.Exists(Path.Join(_root, ".git")))
            Git(date, ["init", "--quiet", "--initial-branch=main"]);

        Git(date, ["add", "."]);
        Git(date, ["commit", "--quiet", "--allow-empty", "--message=A state"]);
    }

    /// <summary>Runs git in the folder that holds the content.</summary>
    public EditedSite Git(params string[] arguments)
    {
        Git("2023-05-02T12:00:00Z", arguments);
        return this;
    }

    /// <summary>What is committed becomes what is published, by the name that editors know.</summary>
    public void Push() => Git("update-ref", "refs/remotes/origin/main", "HEAD");

    /// <summary>Runs a command on the content, with the default theme where it has use for one.</summary>
    public async Task<CommandRun> RunAsync(params string[] arguments)
    {
        string[] theme = arguments[0] is "amend" || arguments is ["edition", "freeze", ..] ? [] : ["--theme", Theme];
        var run = await CommandRun.OfAsync([.. arguments, "--content", Content, .. theme]);
        return new CommandRun(run.ExitCode, Shorten(run.Output), Shorten(run.Error));
    }

    /// <summary>The site that is published then.</summary>
    public BuiltSite Build() => new(SiteGenerator.Generate(new GeneratorOptions(Content, Theme)));

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private string Shorten(string text) => text
        .Replace(_root + "/", "", StringComparison.Ordinal).Replace(Repository.PathOf() + "/", "", StringComparison.Ordinal);

    // Nothing of this machine's settings matters, nor its clock.
    private void Git(string date, string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", _root, "-c", "commit.gpgsign=false", .. arguments]) { UseShellExecute = false };
        (string, string)[] variables =
        [
            ("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_NOSYSTEM", "1"),
            ("GIT_AUTHOR_NAME", "An editor"), ("GIT_AUTHOR_EMAIL", "editor@example.org"), ("GIT_AUTHOR_DATE", date),
            ("GIT_COMMITTER_NAME", "An editor"), ("GIT_COMMITTER_EMAIL", "editor@example.org"), ("GIT_COMMITTER_DATE", date),
        ];
        foreach (var (name, value) in variables)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
