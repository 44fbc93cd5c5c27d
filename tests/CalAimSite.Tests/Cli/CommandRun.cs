using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using CalAimSite.Cli.Terminal;

namespace CalAimSite.Cli;

/// <summary>What a command did, run in this process with a clock that stands still.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>What was said to be under way.</summary>
    public string Progress { get; private init; } = "";

    public static Task<CommandRun> OfAsync(params string[] arguments) => RunAsync(arguments);

    public static Task<CommandRun> OfAsync(bool hasColors, params string[] arguments) => RunAsync(arguments, hasColors);

    /// <param name="browser">The browser that there is to print with, if any.</param>
    /// <param name="arguments">Of the command.</param>
    public static Task<CommandRun> WithBrowserAsync(string? browser, params string[] arguments) => RunAsync(arguments, browser: browser);

    /// <param name="name">What the program is started by.</param>
    /// <param name="arguments">Of the command.</param>
    public static Task<CommandRun> ByNameAsync(string name, params string[] arguments) => RunAsync(arguments, name: name);

    /// <summary>Runs the executable as a person would who stands in a folder.</summary>
    /// <param name="folder">That folder.</param>
    /// <param name="arguments">Of the command.</param>
    /// <param name="variables">What is set besides in the environment.</param>
    public static async Task<CommandRun> AsProcessAsync(string folder, string[] arguments, params (string Name, string Value)[] variables)
    {
        using var process = Start(folder, arguments, variables);
        var output = process.StandardOutput.ReadToEndAsync(Stop);
        var error = process.StandardError.ReadToEndAsync(Stop);
        await process.WaitForExitAsync(Stop);
        return new CommandRun(process.ExitCode, await output, await error);
    }

    /// <summary>The same, with a signal of Unix as soon as the command says that it has begun.</summary>
    /// <param name="signal">As the program <c>kill</c> calls it.</param>
    /// <param name="folder">Where it is started.</param>
    /// <param name="arguments">Of the command.</param>
    public static async Task<CommandRun> InterruptedAsync(string signal, string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        var output = process.StandardOutput.ReadToEndAsync(Stop);
        var begun = await process.StandardError.ReadLineAsync(Stop);
        using (var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync(Stop);
        var error = await process.StandardError.ReadToEndAsync(Stop);
        await process.WaitForExitAsync(Stop);
        return new CommandRun(process.ExitCode, await output, $"{begun}\n{error}");
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static Process Start(string folder, string[] arguments, params (string Name, string Value)[] variables)
    {
        var dotnet = Path.Join(RuntimeEnvironment.GetRuntimeDirectory(), "../../../dotnet");
        var start = new ProcessStartInfo(dotnet, [Path.Join(AppContext.BaseDirectory, "calaim.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in variables)
            start.Environment[name] = value;

        return Process.Start(start)!;
    }

    private static async Task<CommandRun> RunAsync(string[] arguments, bool hasColors = false, string? browser = null, string name = "calaim")
    {
        await using StringWriter output = new(), error = new(), progress = new();
        var environment = new CommandEnvironment(
            new MessageWriter(output, hasColors), new MessageWriter(error, hasColors), new MessageWriter(progress, hasColors), new StillTime())
        {
            FindBrowser = () => browser,
            ProgramName = name,
        };
        var exitCode = await CommandLine.RunAsync(arguments, environment, Stop);
        return new CommandRun(exitCode, output.ToString(), error.ToString()) { Progress = progress.ToString() };
    }

    private sealed class StillTime : TimeProvider
    {
        public override long GetTimestamp() => 0;
    }
}
