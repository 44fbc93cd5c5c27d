using CalAimSite.BrowserTests.Machine;

namespace CalAimSite.BrowserTests.Judges;

/// <summary>Judges in Python.</summary>
internal static class Python
{
    /// <summary>Runs a script that lies beside this file and needs nothing but Python itself.</summary>
    public static async Task<CommandResult> RunAsync(string script, params IEnumerable<string> arguments) => await RunAsync(
        new ProgramSetup(
            "Python 3.10 or newer",
            () => InstalledProgram.FindAsync("python3", new Version(3, 10)),
            await AptGet.FindAsync(),
            ["python3"]),
        script,
        arguments);

    /// <summary>Runs a script that needs a module, of which Debian has a package.</summary>
    public static async Task<CommandResult> RunWithAsync(string module, string script, params IEnumerable<string> arguments) => await RunAsync(
        new ProgramSetup($"Python with {module}", () => FindAsync(module), await AptGet.FindAsync(), ["python3", "python3-" + module]),
        script,
        arguments);

    private static async Task<CommandResult> RunAsync(ProgramSetup setup, string script, IEnumerable<string> arguments) =>
        await Command.RunAsync(await setup.FindOrInstallAsync(), [Path.Combine(AppContext.BaseDirectory, "Judges", script), .. arguments]);

    // Debian's package is for Debian's own Python, which need not be the first on the path.
    private static async Task<string?> FindAsync(string module)
    {
        foreach (string path in InstalledProgram.All("python3"))
        {
            if ((await Command.RunAsync(path, ["-c", "import " + module])).Succeeded)
                return path;
        }

        return null;
    }
}
