using CalAimSite.Cli;
using CalAimSite.Editing;

namespace CalAimSite.Workflows;

/// <summary>The whole of what a pull request's job does, by its one command.</summary>
public sealed class PullRequestTests : IDisposable
{
    private readonly EditedSite _site = new();

    public PullRequestTests()
    {
        Directory.CreateDirectory(InRoot(".ci"));
        File.Copy(Repository.PathOf(".ci", "pull-request"), InRoot(".ci/pull-request"));
        SmallSite.CopyFolder(Repository.PathOf("themes", "default"), InRoot("themes/default"));
        ScriptRun.WriteProgram(InRoot("program"), ScriptRun.Calaim);
        _site.Write("addresses.yaml", "addresses: []\n").Commit();
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task What_is_well_is_told_with_what_changed_and_the_site_is_built()
    {
        _site.Edit(EditedSite.CarePath, "note: A note", "note: Another note");
        var run = await RunAsync();
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("milestones › plan › note: “A note” → “Another note”\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(run.Output, Changes);
        Assert.True(File.Exists(InRoot("_pull-request/site/index.html")));
    }

    [Fact]
    public async Task A_change_without_an_amendment_is_an_annotation_and_fails_though_there_is_a_site_to_look_at()
    {
        _site.Edit(EditedSite.CarePath, "when: 2023-06-15", "when: 2023-07");
        var run = await RunAsync();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\n::error file=content/editions/2023-04/rows/care.yaml,line=17,col=9,endColumn=12,title=CAL8050::`form` is not ", run.Error, StringComparison.Ordinal);
        Assert.Contains("amend --base main", run.Error, StringComparison.Ordinal);
        Assert.Contains("**1 moved later.**", Changes, StringComparison.Ordinal);
        Assert.True(File.Exists(InRoot("_pull-request/site/index.html")));
    }

    [Fact]
    public async Task The_lines_that_commands_would_add_are_there_to_copy_and_nothing_is_written()
    {
        _site.Edit(EditedSite.CarePath, "when: 2023-06-15", "when: 2023-07");
        await RunAsync();
        Assert.Contains("\n    +++ b/content/editions/2023-04/amendments.yaml\n", Changes, StringComparison.Ordinal);
        Assert.Contains("\n    +      when: 2023-06-15\n", Changes, StringComparison.Ordinal);
        Assert.Contains("\n    +  - milestones/form.html\n", Changes, StringComparison.Ordinal);
        Assert.False(_site.Has("editions/2023-04/amendments.yaml"));
        Assert.False(Directory.Exists(InRoot("_pull-request/proposal")));
    }

    [Fact]
    public async Task Each_error_is_told_once()
    {
        _site.Edit("initiatives.yaml", "group: one", "gruop: one");
        var run = await RunAsync();
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["::error", "::error"], run.Error.Split('\n').Where(line => line.Contains("gruop", StringComparison.Ordinal)).Select(line => line.Split(' ')[0]));
        Assert.False(Directory.Exists(InRoot("_pull-request/site")));
    }

    [Fact]
    public async Task In_ci_the_base_is_what_the_pull_request_is_merged_into_and_is_called_as_an_editor_calls_it()
    {
        _site.Git("checkout", "--quiet", "-b", "change").Edit(EditedSite.CarePath, "when: 2023-06-15", "when: 2023-07").Commit();
        var run = await ScriptRun.OfAsync(
            InRoot(".ci/pull-request"), [], ("CALAIM", InRoot("program")), ("GITHUB_BASE_REF", "main"), ("GITHUB_STEP_SUMMARY", InRoot("summary.md")));
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("amend --base origin/main", run.Error, StringComparison.Ordinal);
        Assert.Equal(Changes, await File.ReadAllTextAsync(InRoot("summary.md"), TestContext.Current.CancellationToken));
    }

    private string Changes => File.ReadAllText(InRoot("_pull-request/changes.md"));

    private string InRoot(string path) => Path.Join(_site.Root, path);

    private Task<ScriptRun> RunAsync() => ScriptRun.OfAsync(
        InRoot(".ci/pull-request"), ["main"], ("CALAIM", InRoot("program")), ("GITHUB_BASE_REF", null), ("GITHUB_STEP_SUMMARY", null));
}
