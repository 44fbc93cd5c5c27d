namespace CalAimSite.Workflows;

/// <summary>One comment says what a pull request changes, whoever wrote it; GitHub's program is another one here that keeps notes.</summary>
public sealed class PreviewCommentTests : IDisposable
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";

    private readonly string _folder = Directory.CreateTempSubdirectory("calaim-comment-").FullName;

    public PreviewCommentTests() => ScriptRun.WriteProgram(Path.Join(_folder, "gh"), """
        printf '%s\n' "$*" >>"$NOTES/calls"
        case "$*" in
          *"/pulls "*) printf '%s' "$PULL" ;;
          "run download"*) mkdir -p "${@: -1}" && cp "$NOTES/changes.md" "${@: -1}/changes.md" ;;
          *"--paginate"*) printf '%s' "$COMMENT" ;;
          *) all=$*; body=${all#*body=@}; cp "${body% --silent}" "$NOTES/body" ;;
        esac
        """);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_first_run_writes_a_comment()
    {
        var run = await RunAsync("**Nothing changed.**\n", pull: "7");
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Contains("\napi --method POST repos/us/calendar/issues/7/comments --field body=@", Calls, StringComparison.Ordinal);
        Assert.Equal(
            "<!-- calaim: what this pull request changes -->\n**Nothing changed.**\n\n"
            + "[The run](https://github.com/us/calendar/actions/runs/42) has the site as this pull request makes it: unpack it and open index.html.\n",
            Body);
    }

    [Fact]
    public async Task The_next_one_changes_it()
    {
        await RunAsync("**1 added.**\n", pull: "7", comment: "99\n");
        Assert.Contains("\napi --method PATCH repos/us/calendar/issues/comments/99 --field body=@", Calls, StringComparison.Ordinal);
        Assert.DoesNotContain("POST", Calls, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_no_open_pull_request_any_more_is_not_told()
    {
        var run = await RunAsync("", pull: "");
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("comments", Calls, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_of_others_is_only_text()
    {
        await RunAsync("$(touch canary) `touch canary` ${{ github.token }}\n@file\n", pull: "7", head: "eve:$(touch canary)");
        Assert.Contains("\n$(touch canary) `touch canary` ${{ github.token }}\n@file\n", Body, StringComparison.Ordinal);
        Assert.Contains("head=eve:$(touch canary) ", Calls, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_folder, "canary", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_comment_has_room_for_so_much_and_is_cut_at_a_character()
    {
        await RunAsync("a" + new string('é', 100_000), pull: "7");
        Assert.InRange(Body.Length, 30_000, 30_500);
        Assert.DoesNotContain('\ufffd', Body);
    }

    [Theory]
    [InlineData("42; touch canary", Commit)]
    [InlineData("42", "main\" or true or \"")]
    public async Task What_is_no_run_and_no_commit_is_refused(string run, string commit)
    {
        var result = await ScriptRun.OfAsync(Script, [run, commit, "us:main"], ("GITHUB_REPOSITORY", "us/calendar"));
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
    }

    private static string Script => Repository.PathOf(".ci", "preview-comment");

    private string Calls => File.ReadAllText(Path.Join(_folder, "calls"));

    private string Body => File.ReadAllText(Path.Join(_folder, "body"));

    private async Task<ScriptRun> RunAsync(string changes, string pull, string comment = "", string head = "eve:patch-1")
    {
        await File.WriteAllTextAsync(Path.Join(_folder, "changes.md"), changes, TestContext.Current.CancellationToken);
        var path = $"{_folder}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}";
        return await ScriptRun.OfAsync(
            Script, ["42", Commit, head],
            ("PATH", path), ("NOTES", _folder.Replace('\\', '/')), ("PULL", pull), ("COMMENT", comment), ("GITHUB_REPOSITORY", "us/calendar"), ("GITHUB_SERVER_URL", null));
    }
}
