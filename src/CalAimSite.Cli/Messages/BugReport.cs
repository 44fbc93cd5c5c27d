namespace CalAimSite.Cli.Messages;

internal static class BugReport
{
    private const string Request =
        "This is a bug in calaim, not a mistake of yours. Please report it with the text above and the content that led to it.";

    /// <summary>In one piece: requests may fail at the same time.</summary>
    public static void Write(Exception exception, MessageWriter writer) => writer.Text.Write($"{exception}\n{Request}\n");
}
