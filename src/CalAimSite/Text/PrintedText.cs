namespace CalAimSite.Text;

/// <summary>
/// Texts that others wrote, as a terminal or a log may show them: without invisible characters, of a bounded length, and never a command
/// to GitHub's runner, which looks for <c>::</c> where a line begins and for <c>##[</c> anywhere
/// (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs).
/// </summary>
public static class PrintedText
{
    // A message names what it is about long before that.
    private const int Most = 2_000;

    /// <returns>One line. Up to where it is cut it is as long as the text, so that places in it stay.</returns>
    public static string Line(ReadOnlySpan<char> text)
    {
        var line = InvisibleCharacters.Shown(text.Length > Most ? $"{text[..Most]}…" : text).Replace("##[", "#＃[", StringComparison.Ordinal);
        var start = line.Length - line.AsSpan().TrimStart().Length;
        return line.AsSpan(start).StartsWith("::", StringComparison.Ordinal) ? $"{line[..start]}：{line[(start + 1)..]}" : line;
    }

    /// <returns>The same for each of its lines.</returns>
    public static string Lines(string text) => string.Join('\n', text.Split('\n').Select(line => Line(line.TrimEnd('\r'))));
}
