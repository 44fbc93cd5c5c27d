namespace CalAimSite.Cli.Messages;

/// <summary>Where messages go. Lines end with LF on every system, as in the files that they are compared with.</summary>
/// <param name="Text">Takes the text.</param>
/// <param name="HasColors">Whether it is shown on a terminal that knows ANSI's colours.</param>
internal sealed record MessageWriter(TextWriter Text, bool HasColors)
{
    public void WriteLine(string line)
    {
        Text.Write(line);
        Text.Write('\n');
    }

    internal string Colored(string color, string text) => HasColors ? $"{color}{text}{Colors.Reset}" : text;
}
