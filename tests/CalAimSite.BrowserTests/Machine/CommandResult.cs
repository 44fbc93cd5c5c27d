namespace CalAimSite.BrowserTests.Machine;

/// <param name="ExitCode">0 when the program succeeded.</param>
/// <param name="Output">All of standard output, then all of standard error.</param>
public sealed record CommandResult(int ExitCode, string Output)
{
    public bool Succeeded => ExitCode == 0;

    /// <summary>The last lines of the output, which is where a failing program says why.</summary>
    public string Tail(int lines = 20) => string.Join('\n', Output.TrimEnd().Split('\n').TakeLast(lines));
}
