namespace CalAimSite.Cli.Terminal;

/// <summary>Where messages go. Lines end with LF on every system, as in the files that they are compared with.</summary>
internal sealed record MessageWriter(TextWriter Text, bool HasColors)
{
    private const string BugRequest =
        "This is a bug in calaim, not a mistake of yours. Please report it with the text above and the content that led to it.";

    public void WriteLine(string line) => Text.Write($"{line}\n");
    public void WriteError(string message) => WriteLine($"{(HasColors ? $"{Colors.Red}error{Colors.Reset}" : "error")}: {message}");

    /// <summary>In one piece: requests to a preview may fail at the same time.</summary>
    public void WriteBug(Exception exception) => Text.Write($"{exception}\n{BugRequest}\n");
}
