using CalAimSite.BrowserTests.Judges;
using CalAimSite.BrowserTests.Machine;

[assembly: AssemblyFixture(typeof(NodePackages))]

namespace CalAimSite.BrowserTests.Judges;

/// <summary>
/// The judges that come as npm packages, in the versions of <c>package-lock.json</c>: brought the first time that a test asks for them,
/// into the tests' output folder, and again when that file has changed.
/// </summary>
public sealed class NodePackages
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Judges");

    private readonly Lazy<Task<string>> _node = new(FindNodeAsync);
    private readonly Lazy<Task<string>> _java = new(FindJavaAsync);
    private readonly Lazy<Task> _install;

    public NodePackages() => _install = new Lazy<Task>(InstallAsync);

    /// <summary>Runs a script that lies beside <c>package.json</c>.</summary>
    public async Task<CommandResult> RunNodeAsync(string script, params IEnumerable<string> arguments)
    {
        await _install.Value;
        return await Command.RunAsync(await _node.Value, [Path.Combine(Folder, script), .. arguments]);
    }

    /// <summary>Runs a Java program that a package holds.</summary>
    /// <param name="options">Java's own.</param>
    /// <param name="jar">Its path in the folder of packages.</param>
    public async Task<CommandResult> RunJavaAsync(IEnumerable<string> options, string jar, params IEnumerable<string> arguments)
    {
        await _install.Value;
        return await Command.RunAsync(await _java.Value, [.. options, "-jar", Path.Combine(Folder, "node_modules", jar), .. arguments]);
    }

    private static async Task<string> FindNodeAsync()
    {
        ProgramSetup setup = new(
            "Node 18.20 or newer",
            () => InstalledProgram.FindAsync("node", new Version(18, 20)),
            await AptGet.FindAsync(),
            ["nodejs", "npm"]);
        return await setup.FindOrInstallAsync();
    }

    private static async Task<string> FindNpmAsync()
    {
        ProgramSetup setup = new(
            "npm 8 or newer",
            () => InstalledProgram.FindAsync("npm", new Version(8, 0)),
            await AptGet.FindAsync(),
            ["npm"]);
        return await setup.FindOrInstallAsync();
    }

    private static async Task<string> FindJavaAsync()
    {
        ProgramSetup setup = new(
            "Java 17 or newer",
            () => InstalledProgram.FindAsync("java", new Version(17, 0)),
            await AptGet.FindAsync(),
            ["default-jre-headless"]);
        return await setup.FindOrInstallAsync();
    }

    private async Task InstallAsync()
    {
        string wanted = await File.ReadAllTextAsync(Path.Combine(Folder, "package-lock.json"));
        string mark = Path.Combine(Folder, "node_modules", "installed-lock.json");
        if (File.Exists(mark) && await File.ReadAllTextAsync(mark) == wanted)
            return;

        // npm runs on the node of the path.
        await _node.Value;
        CommandResult install = await Command.RunAsync(await FindNpmAsync(), ["ci"], Folder);
        if (!install.Succeeded)
            throw new InvalidOperationException($"npm ci in {Folder} ended with exit code {install.ExitCode}:\n{install.Tail()}");

        await File.WriteAllTextAsync(mark, wanted);
    }
}
