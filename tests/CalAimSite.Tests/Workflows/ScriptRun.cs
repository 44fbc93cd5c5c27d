using System.Diagnostics;

namespace CalAimSite.Workflows;

/// <summary>What a script of <c>.ci</c> did.</summary>
internal sealed record ScriptRun(int ExitCode, string Output, string Error)
{
    // Of Windows' own bash nobody knows whether there is a Linux behind it.
    private static string Bash => OperatingSystem.IsWindows() ? @"C:\Program Files\Git\bin\bash.exe" : "bash";

    /// <summary>The arguments by which the program runs that the tests belong to.</summary>
    public static string Calaim => $"exec dotnet '{Path.Join(AppContext.BaseDirectory, "calaim.dll").Replace('\\', '/')}' \"$@\"";

    /// <summary>Writes a program that lies in the place of another one.</summary>
    public static void WriteProgram(string path, string text)
    {
        File.WriteAllText(path, $"#!/usr/bin/env bash\n{text.ReplaceLineEndings("\n")}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public static async Task<ScriptRun> OfAsync(string script, string[] arguments, params (string Name, string? Value)[] variables)
    {
        var start = new ProcessStartInfo(Bash, [script.Replace('\\', '/'), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in variables)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        var stop = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(stop);
        var error = process.StandardError.ReadToEndAsync(stop);
        await process.WaitForExitAsync(stop);
        return new ScriptRun(process.ExitCode, await output, await error);
    }
}
