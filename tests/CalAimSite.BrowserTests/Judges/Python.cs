using CalAimSite.BrowserTests.Machine;

namespace CalAimSite.BrowserTests.Judges;

/// <summary>Judges in Python, which need nothing but Python itself.</summary>
internal static class Python
{
    /// <summary>Runs a script that lies beside this file.</summary>
    public static async Task<CommandResult> RunAsync(string script, params IEnumerable<string> arguments)
    {
        ProgramSetup setup = new(
            "Python 3.10 or newer",
            () => InstalledProgram.FindAsync("python3", new Version(3, 10)),
            await AptGet.FindAsync(),
            ["python3"]);
        return await Command.RunAsync(
            await setup.FindOrInstallAsync(), [Path.Combine(AppContext.BaseDirectory, "Judges", script), .. arguments]);
    }
}
