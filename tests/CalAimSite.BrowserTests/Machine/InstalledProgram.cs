using System.ComponentModel;
using System.Text.RegularExpressions;

namespace CalAimSite.BrowserTests.Machine;

/// <summary>Looks for a program on the path that is new enough.</summary>
public static partial class InstalledProgram
{
    private static readonly string[] Endings = OperatingSystem.IsWindows() ? [".exe", ".cmd"] : [""];

    /// <param name="name">Without <c>.exe</c>.</param>
    /// <param name="oldest">The oldest version that will do, held against what the program answers to <c>--version</c>.</param>
    /// <returns>Its path; null when there is none or when the first one is older.</returns>
    public static async Task<string?> FindAsync(string name, Version oldest)
    {
        string? path = All(name).FirstOrDefault();
        return path is not null && IsNewEnough(await AskAsync(path), oldest) ? path : null;
    }

    /// <returns>The paths of all that the path leads to, the first first.</returns>
    public static IEnumerable<string> All(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => Endings.Select(ending => Path.Combine(folder, name + ending)))
        .Where(File.Exists);

    /// <summary>Whether the first version in what a program prints is at least the oldest that will do.</summary>
    public static bool IsNewEnough(CommandResult answer, Version oldest) =>
        answer.Succeeded
        && FirstVersion().Match(answer.Output) is { Success: true } found
        && Version.Parse(found.Value.Contains('.', StringComparison.Ordinal) ? found.Value : found.Value + ".0") >= oldest;

    private static async Task<CommandResult> AskAsync(string path)
    {
        try
        {
            return await Command.RunAsync(path, ["--version"]);
        }
        catch (Win32Exception error)
        {
            return new CommandResult(1, error.Message);
        }
    }

    [GeneratedRegex(@"\d+(\.\d+){0,2}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FirstVersion();
}
