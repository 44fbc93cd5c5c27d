namespace CalAimSite.Cli.Terminal;

/// <summary>ANSI's codes for the few colours that messages have: those of the terminal's own palette, which fit its background.</summary>
internal static class Colors
{
    public const string Red = "\e[1;31m";
    public const string Yellow = "\e[1;33m";
    public const string Bold = "\e[1m";
    public const string Reset = "\e[0m";

    /// <summary>Only on a terminal, and not where NO_COLOR holds anything (https://no-color.org) or TERM says that it cannot.</summary>
    public static bool AreWanted(bool isTerminal, Func<string, string?> variable)
    {
        if (!isTerminal || !string.IsNullOrEmpty(variable("NO_COLOR")))
            return false;

        // A Windows console shows the codes as they are unless it was told not to; terminals that say TERM were.
        var terminal = variable("TERM");
        return string.IsNullOrEmpty(terminal) ? !OperatingSystem.IsWindows() : terminal != "dumb";
    }
}
