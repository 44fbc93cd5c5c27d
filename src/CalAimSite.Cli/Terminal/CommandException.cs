using CalAimSite.Publishing;

namespace CalAimSite.Cli.Terminal;

/// <summary>Ends a command: the person who typed it can put something right, or a program that it needs has failed.</summary>
/// <remarks>The message is one sentence; the advice may have several lines.</remarks>
#pragma warning disable CA1032, CA1064 // Without advice there is nothing to say, and none leaves the program.
internal sealed class CommandException(string message, string advice, int exitCode = ExitCode.WrongUsage) : Exception(message)
#pragma warning restore CA1032, CA1064
{
    public string Advice { get; } = advice;
    public int ExitCode { get; } = exitCode;

    public static void ThrowIf(PublishRefusal? refusal)
    {
        if (refusal is not null)
            throw new CommandException(refusal.Message, refusal.Advice);
    }

    /// <returns>The exit code.</returns>
    public int WriteTo(MessageWriter writer)
    {
        writer.WriteError(Message);
        foreach (var line in Advice.Split('\n'))
            writer.WriteLine($"  {line}");
        return ExitCode;
    }
}
