using System.Globalization;
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

        // Of what stands for all commits but one, the id has a sign before it.
        if (run.ExitCode == 0)
            return run.Text.All(char.IsAsciiHexDigit) ? run.Text : null;

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
    /// <exception cref="CommandException">git does not know.</exception>
    public async Task<bool> HasFolderAsync(string commit, CancellationToken stop)
    {
        var run = await RunAsync(["rev-parse", "--verify", "--quiet", $"{commit}:./"], stop);
        return run.ExitCode == 0 || (LacksObjects(run) ? throw Partial() : false);
    }

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
        var list = await RunAsync(["ls-tree", "-r", "-l", "-z", commit], stop);
        if (list.ExitCode != 0)
            throw Failed("git ls-tree failed", list);

        // MODE TYPE ID SIZE, a tab, and the path. Sizes stand below each other.
        var entries = list.Text.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(entry => entry.Split('\t', 2)).ToList();
        if (entries.Find(entry => entry[0].StartsWith(Submodule, StringComparison.Ordinal)) is { } submodule)
            throw new CommandException($"'{submodule[1]}' in '{folder}' is a submodule: its files are not in this repository.", "Keep the content in one repository.");
        var files = entries.Where(entry => entry[0].StartsWith("100", StringComparison.Ordinal))
            .Select(entry => (Path: entry[1], Object: entry[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            .Select(file => (file.Path, Id: file.Object[2], Length: long.Parse(file.Object[3], CultureInfo.InvariantCulture)))
            .ToLookup(file => ContentFolder.IsRead(file.Path, file.Length));
        var run = await GitProcess.RunAsync(folder, ["cat-file", "--batch"], string.Concat(files[true].Select(file => $"{file.Id}\n")), stop);
        var links = entries.Where(entry => entry[0].StartsWith(SymbolicLink, StringComparison.Ordinal))
            .Select(entry => new ContentFile(entry[1], 0, () => []) { Kind = FileKind.SymbolicLink });
        return run.ExitCode == 0
            ? [.. Split(run.Output, files[true]), .. files[false].Select(file => new ContentFile(file.Path, file.Length, () => [])), .. links]
            : throw Failed("git cat-file failed", run);
    }

    // Of each object a line that ends in its size, its bytes, and a line feed.
    private static IEnumerable<ContentFile> Split(byte[] output, IEnumerable<(string Path, string Id, long Length)> files)
    {
        var at = 0;
        foreach (var (path, _, length) in files)
        {
            var start = Array.IndexOf(output, (byte)'\n', at) + 1;
            var end = start + (int)length;
            yield return new ContentFile(path, length, () => output[start..end]);
            at = end + 1;
        }
    }

    private static bool LacksObjects(GitResult run) => run.Error.Contains("promisor remote", StringComparison.Ordinal);

    private CommandException Partial() => new(
        $"This clone is a partial one, and lacks files of '{folder}' as they were.", "'git fetch --refetch --no-filter' brings everything.", ExitCode.Failure);

    private CommandException Failed(string what, GitResult run) => LacksObjects(run)
        ? Partial()
        : new($"{what} of '{folder}'.", run.Error.Trim().Length > 0 ? run.Error.Trim().Replace("\n\n", "\n", StringComparison.Ordinal) : "It does not say why.", ExitCode.Failure);

    private Task<GitResult> RunAsync(string[] arguments, CancellationToken stop) => GitProcess.RunAsync(folder, arguments, input: string.Empty, stop);
}
