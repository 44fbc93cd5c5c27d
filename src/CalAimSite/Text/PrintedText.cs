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
        var line = InvisibleCharacters.Shown(text.Length > Most ? $"{text[..CutAt(text, Most)]}…" : text).Replace("##[", "#＃[", StringComparison.Ordinal);
        var start = line.Length - line.AsSpan().TrimStart().Length;
        return line.AsSpan(start).StartsWith("::", StringComparison.Ordinal) ? $"{line[..start]}：{line[(start + 1)..]}" : line;
    }

    /// <returns>The same for each of its lines.</returns>
    public static string Lines(string text) => string.Join('\n', text.Split('\n').Select(line => Line(line.TrimEnd('\r'))));

    /// <returns>Where to end a text that may have so many UTF-16 units: one before that where a character would be divided.</returns>
    public static int CutAt(ReadOnlySpan<char> text, int most) =>
        most > 0 && most < text.Length && char.IsLowSurrogate(text[most]) ? most - 1 : Math.Min(most, text.Length);

    /// <returns>A folder as the user named it, for messages: with forward slashes, and none at its end.</returns>
    public static string Folder(string folder) => folder.Replace('\\', '/').TrimEnd('/');
}
