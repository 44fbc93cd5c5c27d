using System.Text;
using CalAimSite.Cli.Terminal;
using CalAimSite.Content.Files;

namespace CalAimSite.Cli.Git;

/// <summary>
/// Reads what git keeps of a folder, as it was committed: no attributes, filters or line ends of a checkout are applied to it.
/// </summary>
/// <param name="folder">A folder in a working tree.</param>
internal sealed class GitRepository(string folder)
{
    private const string Submodule = "160000";
    private const string SymbolicLink = "120000";

    /// <returns>The commit that a name stands for; null where there is none, or no repository.</returns>
    /// <exception cref="CommandException">git refuses to read the repository.</exception>
    public async Task<string?> FindCommitAsync(string revision, CancellationToken stop)
    {
        var run = await RunAsync(["rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision}^{{commit}}"], stop);
        if (run.ExitCode == 0)
            return run.Text;

        // Also where the name is right, git may not look: what it says then says what to do.
        var look = await RunAsync(["rev-parse", "--is-inside-work-tree"], stop);
        if (look.ExitCode != 0 && !look.Error.Contains("not a git repository", StringComparison.Ordinal))
            throw Failed("git does not read the repository", look);
        return null;
    }

    /// <returns>What a person can do where a revision is not there.</returns>
    public async Task<string> AdviseAsync(CancellationToken stop) =>
        await RunAsync(["rev-parse", "--is-shallow-repository"], stop) is { ExitCode: 0, Text: "true" }
            ? "This clone has only the last commits: 'git fetch --unshallow' brings all of them."
            : "Name a commit, branch or tag that is here; 'git fetch' brings those of the remote repository.";

    /// <returns>Whether the folder was there at a commit.</returns>
    public async Task<bool> HasFolderAsync(string commit, CancellationToken stop) =>
        (await RunAsync(["rev-parse", "--verify", "--quiet", $"{commit}:./"], stop)).ExitCode == 0;

    /// <returns>The day of a commit where its committer was.</returns>
    /// <exception cref="IOException">git failed.</exception>
    public async Task<DateOnly> DateOfAsync(string commit, CancellationToken stop)
    {
        var run = await RunAsync(["show", "--no-patch", "--no-show-signature", "--format=%cI", commit], stop);
        return run.ExitCode == 0 && Period.Read(run.Text.AsSpan(0, Math.Min(10, run.Text.Length)), out var day) == DateProblem.None
            ? day!.First
            : throw Failed("git show failed", run);
    }

    /// <returns>The files of the folder as they were at a commit, by their paths from it.</returns>
    /// <exception cref="CommandException">git failed, or does not have the files.</exception>
    public async Task<IReadOnlyList<ContentFile>> ReadAsync(string commit, CancellationToken stop)
    {
        var list = await RunAsync(["ls-tree", "-r", "-z", commit], stop);
        if (list.ExitCode != 0)
            throw Failed("git ls-tree failed", list);

        // MODE TYPE ID, a tab, and the path.
        var entries = list.Text.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(entry => entry.Split('\t', 2)).ToList();
        if (entries.Find(entry => entry[0].StartsWith(Submodule, StringComparison.Ordinal)) is { } submodule)
            throw new CommandException($"'{submodule[1]}' in '{folder}' is a submodule: its files are not in this repository.", "Keep the content in one repository.");
        var files = entries.Where(entry => entry[0].StartsWith("100", StringComparison.Ordinal)).ToList();
        var run = await GitProcess.RunAsync(folder, ["cat-file", "--batch"], string.Concat(files.Select(entry => $"{entry[0].Split(' ')[2]}\n")), stop);
        var links = entries.Where(entry => entry[0].StartsWith(SymbolicLink, StringComparison.Ordinal))
            .Select(entry => new ContentFile(entry[1], 0, () => []) { Kind = FileKind.SymbolicLink });
        return run.ExitCode == 0 ? [.. Split(run.Output, files.Select(entry => entry[1])), .. links]
            : throw (run.Error.Contains("promisor remote", StringComparison.Ordinal) ? Partial() : Failed("git cat-file failed", run));
    }

    // Of each object a line that ends in its size, its bytes, and a line feed.
    private IEnumerable<ContentFile> Split(byte[] output, IEnumerable<string> paths)
    {
        var at = 0;
        foreach (var path in paths)
        {
            var end = Array.IndexOf(output, (byte)'\n', at);
            if (!int.TryParse(Encoding.ASCII.GetString(output, at, end - at).Split(' ')[^1], out var size))
                throw Partial();
            var start = end + 1;
            yield return new ContentFile(path, size, () => output[start..(start + size)]);
            at = start + size + 1;
        }
    }

    private CommandException Partial() => new(
        $"This clone is a partial one, and lacks files of '{folder}' as they were.", "'git fetch --refetch --no-filter' brings everything.", ExitCode.Failure);

    private CommandException Failed(string what, GitResult run) =>
        new($"{what} of '{folder}'.", run.Error.Trim().Length > 0 ? run.Error.Trim().Replace("\n\n", "\n", StringComparison.Ordinal) : "It does not say why.", ExitCode.Failure);

    private Task<GitResult> RunAsync(string[] arguments, CancellationToken stop) => GitProcess.RunAsync(folder, arguments, input: string.Empty, stop);
}
