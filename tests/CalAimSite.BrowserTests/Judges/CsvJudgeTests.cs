using CalAimSite.BrowserTests.Machine;
using CalAimSite.BrowserTests.Sites;

namespace CalAimSite.BrowserTests.Judges;

/// <summary>Python's csv on every table: by the data package alone it reads the values that the JSON of the same site has.</summary>
public sealed class CsvJudgeTests(BuiltSite site)
{
    [Fact]
    public async Task Every_table_reads_back_to_the_same_values() =>
        Assert.Equal("8 tables", await JudgeAsync(await site.FolderAsync()));

    [Fact]
    public async Task So_do_those_of_a_site_whose_texts_are_made_to_be_misread()
    {
        using TemporaryFolder folder = new();
        folder.With("content/meetings/odd.yaml", """
            name: "'Quoted', \"twice\", and a comma"
            source: summer
            meetings:
              - {title: "=1+1", date: 2023-06-01}
              - {title: "'=1+1", date: 2023-06-02, material: "@SUM(A1), \"x\""}
              - {title: "-", date: 2023-06-03, material: "Año – médico"}
              - {title: "''", date: 2023-06-04, material: "+1, +2; +3"}
            """);
        await BuiltSite.BuildDemoWithAllAsync(folder);

        Assert.Equal("5 tables", await JudgeAsync(Path.Combine(folder.Path, "site")));
    }

    [Theory]
    [InlineData("data/milestones.csv", "true", "yes", "'yes'")]
    [InlineData("data/milestones.csv", ",month,", ",moon,", "'moon' is none of")]
    [InlineData("data/milestones.csv", "July 2023", "July, 2023", "row 2: Invalid isoformat string")]
    [InlineData("data/launches.csv", "Major Organ Transplant Carve-In", "Major organ", "quote is 'Major organ'")]
    [InlineData("data/datapackage.json", "\"is_listed\"", "\"is_not_listed\"", "its heading is not that of the data package")]
    public async Task It_finds_what_is_broken(string file, string right, string wrong, string expected)
    {
        using TemporaryFolder folder = new();
        string built = await site.FolderAsync();
        foreach (string path in Directory.GetFiles(Path.Combine(built, "data"), "*", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Path.Combine(built, "api"), "*", SearchOption.AllDirectories)))
        {
            string name = Path.GetRelativePath(built, path);
            string text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
            folder.With(name, name == file ? text.Replace(right, wrong, StringComparison.Ordinal) : text);
        }

        CommandResult run = await Python.RunAsync("csv_tables.py", folder.Path);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
        Assert.NotEqual("8 tables", run.Output.TrimEnd());
    }

    private static async Task<string> JudgeAsync(string folder)
    {
        CommandResult run = await Python.RunAsync("csv_tables.py", folder);
        Assert.True(run.Succeeded, run.Tail());
        return run.Output.TrimEnd();
    }
}
