using CalAimSite.Cli.Messages;

namespace CalAimSite.Cli;

/// <summary>What commands know of the world besides files and network.</summary>
/// <param name="Output">Results.</param>
/// <param name="Error">Diagnostics and errors.</param>
/// <param name="Time">Measures how long things took; nothing of it reaches a site.</param>
internal sealed record CommandEnvironment(MessageWriter Output, MessageWriter Error, TimeProvider Time);
