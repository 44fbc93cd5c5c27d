using CalAimSite.BrowserTests.Browsers;
using CalAimSite.BrowserTests.Machine;
using CalAimSite.Cli.Pdf;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Browser))]

namespace CalAimSite.BrowserTests.Browsers;

/// <summary>The one browser that all tests share; each visit has a session of its own, so that tests do not see each other.</summary>
public sealed class Browser : IAsyncLifetime
{
    // A browser of its own accord asks its maker for updates, experiments and lists; a test run asks nobody for anything.
    private static readonly string[] Switches =
    [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
        "--disable-gpu",
        "--no-first-run",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The path of the browser, for judges that start it themselves.</summary>
    public string Executable { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(30_000); // as all else that Playwright waits for; its five seconds are short on a busy machine
        AptGet? apt = await AptGet.FindAsync();
        BrowserSetup setup = new(FindInstalled, apt, () => DownloadOwn(withLibraries: apt is not null));
        Executable = await setup.FindOrInstallAsync();
        _browser = await LaunchAsync(Executable);
    }

    /// <summary>Opens the address and waits until it has loaded; as <see cref="View.Desktop"/> when no view is given.</summary>
    public Task<Visit> VisitAsync(Uri address, View? view = null) => Visit.StartAsync(_browser!, address, view ?? View.Desktop);

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();

        _playwright?.Dispose();
    }

    private async Task<IBrowser> LaunchAsync(string executable)
    {
        try
        {
            // Chromium refuses to run as root with its sandbox.
            return await LaunchAsync(executable, sandbox: !Environment.IsPrivilegedProcess);
        }
        catch (PlaywrightException error) when (error.Message.Contains("No usable sandbox", StringComparison.Ordinal))
        {
            // So do many containers and Ubuntu's defaults. It opens our own pages only, and reaches nothing else.
            return await LaunchAsync(executable, sandbox: false);
        }
    }

    private Task<IBrowser> LaunchAsync(string executable, bool sandbox) => _playwright!.Chromium.LaunchAsync(
        new() { ExecutablePath = executable, Args = Switches, ChromiumSandbox = sandbox });

    private string? FindInstalled() =>
        InstalledBrowser.Find(Environment.GetEnvironmentVariable, File.Exists)
        ?? (File.Exists(_playwright!.Chromium.ExecutablePath) ? _playwright.Chromium.ExecutablePath : null);

    private string? DownloadOwn(bool withLibraries)
    {
        // It gets the libraries by apt-get, too; where that cannot be used they are taken to be there.
        string[] libraries = withLibraries ? ["--with-deps"] : [];
        return Microsoft.Playwright.Program.Main(["install", "chromium", "--no-shell", .. libraries]) == 0 ? FindInstalled() : null;
    }
}
