namespace CalAimSite.Cli.Terminal;

/// <summary>What commands know of the world besides files and network. The time is for measuring; it reaches no site.</summary>
internal sealed record CommandEnvironment(MessageWriter Output, MessageWriter Error, MessageWriter Progress, TimeProvider Time)
{
    /// <summary>What a person types before a command's name.</summary>
    public string ProgramName { get; init; } = "calaim";

    /// <summary>Looks for a browser to print with: the path of its executable, or null.</summary>
    public required Func<string?> FindBrowser { get; init; }
}
