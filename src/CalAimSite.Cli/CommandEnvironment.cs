using CalAimSite.Cli.Messages;
using CalAimSite.Cli.Pdf;

namespace CalAimSite.Cli;

/// <summary>What commands know of the world besides files and network.</summary>
/// <param name="Output">Results.</param>
/// <param name="Error">Diagnostics and errors.</param>
/// <param name="Time">Measures how long things took; nothing of it reaches a site.</param>
internal sealed record CommandEnvironment(MessageWriter Output, MessageWriter Error, TimeProvider Time)
{
    /// <summary>Looks for a browser to print with: the path of its executable, or null.</summary>
    public Func<string?> FindBrowser { get; init; } = () => InstalledBrowser.Find(Environment.GetEnvironmentVariable, File.Exists);
}
