using CalAimSite.Text;

namespace CalAimSite.Cli.Terminal;

/// <summary>
/// Where messages go. Lines end with LF on every system, as in the files that they are compared with. Whatever they name or quote, a
/// message changes nothing in a terminal and is no command to GitHub.
/// </summary>
/// <param name="Text">For reports that see to that themselves.</param>
/// <param name="HasColors">Whether they may have colours.</param>
internal sealed record MessageWriter(TextWriter Text, bool HasColors)
{
    private const string BugRequest =
        "This is a bug in calaim, not a mistake of yours. Please report it with the text above and the content that led to it.";

    public void WriteLine(string line) => Text.Write($"{PrintedText.Lines(line)}\n");

    public void WriteError(string message) =>
        Text.Write($"{(HasColors ? $"{Colors.Red}error{Colors.Reset}" : "error")}: {PrintedText.Lines(message)}\n");

    /// <summary>In one piece: requests to a preview may fail at the same time.</summary>
    public void WriteBug(Exception exception) => WriteLine($"{exception}\n{BugRequest}");
}
