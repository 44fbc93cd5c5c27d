using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;
using CalAimSite.Content.Files;

namespace CalAimSite.Cli.Git;

/// <summary>Reads what git keeps of a folder. It is git itself that is asked, so its own settings hold.</summary>
/// <param name="folder">A folder in a working tree.</param>
internal sealed class GitRepository(string folder)
{
    /// <returns>The commit that a name stands for; null where there is none, or no repository.</returns>
    public async Task<string?> FindCommitAsync(string revision, CancellationToken stop)
    {
        var run = await RunAsync(["rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision}^{{commit}}"], stop);
        return run.ExitCode == 0 ? run.Text.Trim() : null;
    }

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
            : throw new IOException($"git show failed: {run.Error.Trim()}");
    }

    /// <returns>The files of the folder as they were at a commit, by their paths from it.</returns>
    /// <exception cref="IOException">git failed.</exception>
    public async Task<IReadOnlyList<ContentFile>> ReadAsync(string commit, CancellationToken stop)
    {
        var run = await RunAsync(["archive", "--format=tar", commit], stop);
        if (run.ExitCode != 0)
            throw new IOException($"git archive failed: {run.Error.Trim()}");
        var files = new List<ContentFile>();
        await using var tar = new TarReader(new MemoryStream(run.Output));
        while (await tar.GetNextEntryAsync(copyData: true, stop) is { } entry)
        {
            if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile)
            {
                var bytes = new byte[entry.Length];
                if (entry.DataStream is { } data)
                    await data.ReadExactlyAsync(bytes, stop);
                files.Add(new ContentFile(entry.Name, bytes.Length, () => bytes));
            }
        }
        return files;
    }

    private async Task<GitRun> RunAsync(string[] arguments, CancellationToken stop)
    {
        var start = new ProcessStartInfo("git", ["-C", folder, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };

        // Nothing is changed, so nothing need be locked or asked.
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        using var process = Start(start);
        process.StandardInput.Close();
        using var output = new MemoryStream();
        var error = process.StandardError.ReadToEndAsync(stop);
        await process.StandardOutput.BaseStream.CopyToAsync(output, stop);
        await process.WaitForExitAsync(stop);
        return new GitRun(process.ExitCode, output.ToArray(), await error);
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new IOException("git could not be started: install it, or put it on the path.", exception);
        }
    }

    private sealed record GitRun(int ExitCode, byte[] Output, string Error)
    {
        public string Text => System.Text.Encoding.UTF8.GetString(Output);
    }
}
