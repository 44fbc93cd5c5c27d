using CalAimSite.Output;

namespace CalAimSite.Cli.Messages;

/// <summary>Something that the person who typed the command can put right.</summary>
/// <param name="Message">What is wrong: one sentence.</param>
/// <param name="Advice">What to do.</param>
internal sealed record UsageError(string Message, string Advice)
{
    public static UsageError Of(PublishRefusal refusal) => new(refusal.Message, refusal.Advice);

    /// <returns>The exit code.</returns>
    public int WriteTo(MessageWriter stream)
    {
        stream.WriteLine($"{stream.Colored(Colors.Red, "error")}: {Message}");
        stream.WriteLine($"  {Advice}");
        return ExitCode.WrongUsage;
    }
}
