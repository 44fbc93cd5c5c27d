namespace CalAimSite.Cli.Terminal;

/// <summary>What commands know of the world besides files and network.</summary>
/// <param name="Output">Results.</param>
/// <param name="Error">Diagnostics and errors.</param>
/// <param name="Progress">What is being done now.</param>
/// <param name="Time">Measures how long things took; nothing of it reaches a site.</param>
internal sealed record CommandEnvironment(MessageWriter Output, MessageWriter Error, MessageWriter Progress, TimeProvider Time)
{
    /// <summary>What a person types before a command's name.</summary>
    public string ProgramName { get; init; } = "calaim";

    /// <summary>Looks for a browser to print with: the path of its executable, or null.</summary>
    public required Func<string?> FindBrowser { get; init; }
}
