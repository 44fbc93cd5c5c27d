using CalAimSite.Cli.Messages;

namespace CalAimSite.Cli;

/// <summary>What a command did, run in this process with a clock that stands still.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static Task<CommandRun> OfAsync(params string[] arguments) => OfAsync(hasColors: false, arguments);

    public static Task<CommandRun> OfAsync(bool hasColors, params string[] arguments) => OfAsync(hasColors, () => null, arguments);

    /// <param name="browser">The browser that there is to print with, if any.</param>
    /// <param name="arguments">Of the command.</param>
    public static Task<CommandRun> WithBrowserAsync(string? browser, params string[] arguments) =>
        OfAsync(hasColors: false, () => browser, arguments);

    private static async Task<CommandRun> OfAsync(bool hasColors, Func<string?> findBrowser, string[] arguments)
    {
        await using StringWriter output = new(), error = new();
        var environment = new CommandEnvironment(
            new MessageWriter(output, hasColors), new MessageWriter(error, hasColors), new StillTime())
        {
            FindBrowser = findBrowser,
        };
        var exitCode = await Application.RunAsync(arguments, environment, TestContext.Current.CancellationToken);
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }

    private sealed class StillTime : TimeProvider
    {
        public override long GetTimestamp() => 0;
    }
}
