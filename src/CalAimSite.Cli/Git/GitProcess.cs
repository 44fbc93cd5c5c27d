using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace CalAimSite.Cli.Git;

internal sealed record GitResult(int ExitCode, byte[] Output, string Error)
{
    public string Text => Encoding.UTF8.GetString(Output).Trim();
}

/// <summary>Runs git so that neither what surrounds this program nor the repository's own settings decide what is read or run.</summary>
internal static class GitProcess
{
    // What the user's own settings are, and where git and repositories lie. Anything else that is set for a hook, such as GIT_DIR,
    // would make git read another repository, or take the folder for the root of one.
    private static readonly string[] Kept = ["GIT_CONFIG", "GIT_CEILING_DIRECTORIES", "GIT_DISCOVERY_ACROSS_FILESYSTEM", "GIT_EXEC_PATH"];

    private static readonly (string Name, string Value)[] Set =
    [
        // Nothing is changed, so nothing need be locked or asked.
        ("GIT_OPTIONAL_LOCKS", "0"), ("GIT_TERMINAL_PROMPT", "0"),

        // A partial clone would fetch what it lacks, by whatever program its settings name. Older versions know only the second.
        ("GIT_NO_LAZY_FETCH", "1"), ("GIT_ALLOW_PROTOCOL", "none"),

        // Its messages are looked at.
        ("LC_ALL", "C"), ("LANGUAGE", ""),
    ];

    /// <param name="folder">A folder in a working tree.</param>
    /// <param name="arguments">Of a command that reads objects as they are: one that would apply filters runs what settings name.</param>
    /// <param name="input">What it reads.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <exception cref="IOException">There is no git.</exception>
    public static async Task<GitResult> RunAsync(string folder, IEnumerable<string> arguments, string input, CancellationToken stop)
    {
        var start = new ProcessStartInfo
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.FileName = Find(start.Environment["PATH"] ?? string.Empty);
        foreach (var argument in (IEnumerable<string>)["--no-pager", "-c", "safe.bareRepository=explicit", "-C", folder, .. arguments])
            start.ArgumentList.Add(argument);
        foreach (var name in start.Environment.Keys.Where(IsDropped).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in Set)
            start.Environment[name] = value;
        using var process = Start(start);
        using var output = new MemoryStream();
        var error = process.StandardError.ReadToEndAsync(stop);
        var written = WriteAsync(process.StandardInput, input, stop);
        await process.StandardOutput.BaseStream.CopyToAsync(output, stop);
        await written;
        await process.WaitForExitAsync(stop);
        return new GitResult(process.ExitCode, output.ToArray(), await error);
    }

    private static bool IsDropped(string name) =>
        name.StartsWith("GIT_", StringComparison.OrdinalIgnoreCase) && !Array.Exists(Kept, kept => name.StartsWith(kept, StringComparison.OrdinalIgnoreCase));

    // .NET would look in the current folder first, and that holds what others wrote.
    private static string Find(string path) =>
        path.Split(Path.PathSeparator)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Join(folder, OperatingSystem.IsWindows() ? "git.exe" : "git"))
            .FirstOrDefault(File.Exists)
        ?? throw new IOException("git could not be started: install it, or put it on the path.");

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new IOException($"git could not be started: {exception.Message}", exception);
        }
    }

    private static async Task WriteAsync(StreamWriter writer, string input, CancellationToken stop)
    {
        try
        {
            await writer.WriteAsync(input.AsMemory(), stop);
            writer.Close();
        }
        catch (IOException)
        {
            // It has ended before it read everything: its exit code says why.
        }
    }
}
