namespace CalAimSite.BrowserTests.Machine;

/// <summary>Debian's package manager, run as root or through a sudo that asks for no password.</summary>
public sealed class AptGet
{
    // It waits for another apt-get to install something, but not for one that updates the lists.
    private static readonly SemaphoreSlim OneAtATime = new(1);

    private readonly Func<string, IReadOnlyList<string>, Task<CommandResult>> _run;
    private readonly bool _isRoot;

    public AptGet(Func<string, IReadOnlyList<string>, Task<CommandResult>> run, bool isRoot)
    {
        _run = run;
        _isRoot = isRoot;
    }

    /// <summary>This machine's apt-get; null where there is none or where we may not use it.</summary>
    public static async Task<AptGet?> FindAsync()
    {
        if (!File.Exists("/usr/bin/apt-get"))
            return null;

        bool isRoot = Environment.IsPrivilegedProcess;
        bool mayUseIt = isRoot || (File.Exists("/usr/bin/sudo") && (await Command.RunAsync("sudo", ["-n", "true"])).Succeeded);
        return mayUseIt ? new AptGet((program, arguments) => Command.RunAsync(program, arguments), isRoot) : null;
    }

    /// <summary>Installs the packages without asking anything.</summary>
    /// <returns>What went wrong, with the end of apt-get's own output; null when all are installed.</returns>
    public async Task<string?> InstallAsync(params IReadOnlyList<string> packages)
    {
        await OneAtATime.WaitAsync();
        try
        {
            return await UpdateAndInstallAsync(packages);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private async Task<string?> UpdateAndInstallAsync(IReadOnlyList<string> packages)
    {
        // Package lists age, and a fresh machine has none: without an update nothing would be found.
        CommandResult update = await RunAsync("update");
        CommandResult install = await RunAsync(["install", "--yes", "--no-install-recommends", .. packages]);
        return install.Succeeded
            ? null
            : $"""
               apt-get install {string.Join(' ', packages)} ended with exit code {install.ExitCode} (the update: {update.ExitCode}):
               {install.Tail()}
               """;
    }

    private Task<CommandResult> RunAsync(params IReadOnlyList<string> arguments)
    {
        // env carries the variable through sudo, which drops the caller's. A machine that updates itself holds the lock for a while.
        string[] command =
            ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--option", "DPkg::Lock::Timeout=300", "--quiet", .. arguments];
        return _isRoot ? _run(command[0], command[1..]) : _run("sudo", ["-n", .. command]);
    }
}
