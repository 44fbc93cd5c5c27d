using CalAimSite.Editing;

namespace CalAimSite.Cli.Git;

/// <summary>git as it is met: in hooks, worktrees, submodules, shallow and partial clones, with attributes and line ends of all kinds.</summary>
public sealed class GitRepositoryTests : IDisposable
{
    private readonly EditedSite _site = EditedSite.Committed();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("GIT_DIR", ".git")]
    [InlineData("GIT_WORK_TREE", ".")]
    [InlineData("GIT_INDEX_FILE", ".git/other")]
    [InlineData("GIT_PREFIX", "content/")]
    [InlineData("GIT_OBJECT_DIRECTORY", ".git/nothing")]
    [InlineData("GIT_NAMESPACE", "other")]
    public async Task What_git_sets_for_a_hook_does_not_change_what_is_read(string name, string value)
    {
        var path = value.StartsWith('.') ? Path.GetFullPath(Path.Join(_site.Root, value)) : value;
        var run = await CommandRun.AsProcessAsync(_site.Root, ["diff", "main", "content", "--theme", Theme], (name, path));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Nothing changed", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_named_git_in_the_current_folder_is_not_run()
    {
        var fake = Path.Join(_site.Root, OperatingSystem.IsWindows() ? "git.exe" : "git");
        await File.WriteAllTextAsync(fake, "#!/bin/sh\ntouch canary\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(fake, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var run = await CommandRun.AsProcessAsync(_site.Root, ["diff", "main", "content", "--theme", Theme]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        AssertNothingRan();
    }

    [Fact]
    public async Task No_setting_of_the_repository_makes_a_program_run()
    {
        _site.Write(".gitattributes", "*.yaml filter=canary diff=canary export-subst\n").Commit();
        string[] keys =
        [
            "core.fsmonitor", "core.pager", "core.editor", "core.sshCommand", "core.askPass", "core.gitProxy", "credential.helper", "diff.external",
            "diff.canary.command", "diff.canary.textconv", "filter.canary.smudge", "filter.canary.clean", "filter.canary.process", "gpg.program",
            "interactive.diffFilter", "pager.show", "pager.archive", "tar.tar.command", "alias.show", "alias.rev-parse", "uploadpack.packObjectsHook",
        ];
        foreach (var key in keys)
            _site.Git("config", key, $"touch '{Canary}';");
        _site.Git("config", "log.showSignature", "true").Git("config", "core.hooksPath", ".");
        _site.Edit(EditedSite.CarePath, "when: 2023-06-15", "when: 2023-07");

        Assert.Equal(1, (await _site.RunAsync("check", "--base", "main")).ExitCode);
        Assert.Equal(0, (await _site.RunAsync("amend", "--base", "main")).ExitCode);
        Assert.Equal(0, (await _site.RunAsync("diff", "main", _site.Content)).ExitCode);
        AssertNothingRan();
    }

    [Fact]
    public async Task What_a_partial_clone_lacks_is_not_fetched_but_told()
    {
        _site.Git("config", "uploadpack.allowFilter", "true");
        _site.Git("clone", "--quiet", "--filter=blob:none", "--no-checkout", new Uri(_site.Root).AbsoluteUri, "clone");
        SmallSite.CopyFolder(_site.Content, Path.Join(_site.Root, "clone", "content"));
        _site.Git("-C", "clone", "config", "protocol.ext.allow", "always").Git("-C", "clone", "config", "remote.origin.url", $"ext::touch {Canary}");

        var run = await CheckAsync("clone", "HEAD");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("'git fetch --refetch --no-filter' brings everything.\n", run.Error, StringComparison.Ordinal);
        AssertNothingRan();
    }

    [Fact]
    public async Task A_clone_without_the_folders_of_former_commits_is_told_to_be_a_partial_one()
    {
        _site.Edit(EditedSite.CarePath, "when: 2023-06-15", "when: 2023-07").Commit();
        _site.Git("config", "uploadpack.allowFilter", "true");
        _site.Git("clone", "--quiet", "--filter=tree:0", new Uri(_site.Root).AbsoluteUri, "clone");

        var run = await CheckAsync("clone", "HEAD~1");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("error: This clone is a partial one, ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("^HEAD")]
    [InlineData("HEAD..main")]
    [InlineData("HEAD^!")]
    [InlineData("HEAD^@")]
    [InlineData("--output=x")]
    [InlineData("HEAD:content")]
    [InlineData("")]
    public async Task What_names_no_single_commit_is_a_wrong_usage(string revision)
    {
        Assert.Equal(2, (await _site.RunAsync("check", "--base", revision)).ExitCode);
        Assert.Equal(2, (await _site.RunAsync("amend", "--base", revision)).ExitCode);
        Assert.Equal(2, (await _site.RunAsync("permalinks", "--base", revision)).ExitCode);
        Assert.Equal(2, (await _site.RunAsync("diff", revision, _site.Content)).ExitCode);
    }

    [Fact]
    public async Task Of_files_that_are_no_content_only_the_name_is_read()
    {
        foreach (var name in (string[])["notes.pdf", "README.md", "site.yaml"])
            await File.AppendAllTextAsync(Path.Join(_site.Content, name), new string('#', 5_000_000), TestContext.Current.CancellationToken);
        _site.Commit();
        var repository = new GitRepository(_site.Content);

        var files = await repository.ReadAsync("HEAD", TestContext.Current.CancellationToken);

        Assert.Equal(["README.md", "notes.pdf", "site.yaml"], files.Where(file => file.Length >= 5_000_000).Select(file => file.Path).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.Equal(file.Length >= 5_000_000 ? 0 : file.Length, file.Read().Length));
    }

    [Fact]
    public async Task A_repository_that_lies_in_the_content_is_not_taken_for_that_of_the_content()
    {
        _site.Git("init", "--quiet", "--bare", "content");

        var run = await CheckAsync(".", "HEAD");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("safe.bareRepository", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_git_refuses_is_told_in_its_own_words()
    {
        _site.Git("config", "core.repositoryFormatVersion", "99");
        var check = await _site.RunAsync("check", "--base", "main");
        var diff = await _site.RunAsync("diff", "main", _site.Content);
        Assert.Equal((3, 3), (check.ExitCode, diff.ExitCode));
        Assert.Equal(check.Error, diff.Error);
        Assert.StartsWith("error: git does not read the repository of 'content'.\n  fatal: ", check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_shallow_clone_it_is_told_how_to_get_the_rest()
    {
        _site.Edit(EditedSite.CarePath, "note: A note", "note: Another note").Commit();
        _site.Git("clone", "--quiet", "--depth=1", new Uri(_site.Root).AbsoluteUri, "clone");
        Assert.Equal(0, (await CheckAsync("clone", "HEAD")).ExitCode);
        var run = await CheckAsync("clone", "HEAD~1");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'git fetch --unshallow' brings all of them.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attributes_that_hide_or_rewrite_files_change_nothing_of_what_was_committed()
    {
        _site.Write(".gitattributes", "editions/** export-ignore\n*.yaml ident export-subst eol=crlf\n");
        _site.Git("-c", "core.safecrlf=false", "add", "content/.gitattributes").Git("commit", "--quiet", "--message=Attributes");
        Assert.Contains("only comments", (await ChangedByACommentAsync()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Line_ends_of_a_checkout_are_no_change()
    {
        _site.Write("sources/paper.txt", "What the paper\nprints").Commit();
        _site.Git("clone", "--quiet", "--config=core.autocrlf=true", _site.Root, "clone");
        Assert.Contains("\r\n", await File.ReadAllTextAsync(Path.Join(_site.Root, "clone/content/site.yaml"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(0, (await CheckAsync("clone", "HEAD")).ExitCode);
        Assert.Contains("Nothing changed", (await DiffAsync("clone")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_linked_worktree_has_the_revisions_of_its_repository()
    {
        _site.Git("worktree", "add", "--quiet", "-b", "other", "linked");
        Assert.Equal(0, (await CheckAsync("linked", "main")).ExitCode);
    }

    [Fact]
    public async Task A_submodule_is_a_repository_of_its_own()
    {
        using var parent = EditedSite.Committed();
        parent.Git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", _site.Root, "calendar");
        var run = await CommandRun.OfAsync("check", "--base", "HEAD", "--content", Path.Join(parent.Root, "calendar", "content"), "--theme", Theme);
        Assert.Equal(0, run.ExitCode);

        parent.Git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", _site.Root, "content/launches").Commit();
        run = await parent.RunAsync("check", "--base", "main");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error: 'launches' in 'content' is a submodule: its files are not in this repository.\n", run.Error, StringComparison.Ordinal);
    }

    private static string Theme => Repository.PathOf("themes", "default");

    private string Canary => Path.Join(_site.Root, "canary").Replace('\\', '/');

    private void AssertNothingRan() => Assert.False(File.Exists(Canary));

    private async Task<CommandRun> ChangedByACommentAsync()
    {
        _site.Write("site.yaml", _site.Read("site.yaml") + "# A comment");
        Assert.Equal(0, (await _site.RunAsync("check", "--base", "main")).ExitCode);
        return await _site.RunAsync("diff", "main", _site.Content);
    }

    private Task<CommandRun> CheckAsync(string folder, string revision) =>
        CommandRun.OfAsync("check", "--base", revision, "--content", Path.Join(_site.Root, folder, "content"), "--theme", Theme);

    private Task<CommandRun> DiffAsync(string folder)
    {
        var content = Path.Join(_site.Root, folder, "content");
        return CommandRun.OfAsync("diff", "HEAD", content, "--content", content, "--theme", Theme);
    }
}
