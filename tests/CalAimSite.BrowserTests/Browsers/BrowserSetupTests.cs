using CalAimSite.BrowserTests.Machine;
using CalAimSite.Cli.Pdf;

namespace CalAimSite.BrowserTests.Browsers;

public sealed class BrowserSetupTests
{
    [Theory]
    [InlineData("CALAIM_BROWSER")]
    [InlineData("CHROME_PATH")]
    public void A_browser_that_a_variable_names_comes_first(string variable)
    {
        string? found = InstalledBrowser.Find(Only(variable, "/opt/own/chrome"), _ => true);

        Assert.Equal("/opt/own/chrome", found);
    }

    [Fact]
    public void A_variable_that_names_no_browser_is_a_mistake_and_said_so()
    {
        FileNotFoundException error = Assert.Throws<FileNotFoundException>(
            () => InstalledBrowser.Find(name => name is "CALAIM_BROWSER" ? "/nowhere/chrome" : null, _ => false));

        Assert.Contains("CALAIM_BROWSER names a browser that does not exist: /nowhere/chrome", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PATH", "chromium")]
    [InlineData("PATH", "google-chrome")]
    [InlineData("ProgramFiles", "Google/Chrome/Application/chrome.exe")]
    [InlineData("ProgramFiles(x86)", "Microsoft/Edge/Application/msedge.exe")]
    public void Usual_names_are_looked_for_in_the_usual_folders(string variable, string browser)
    {
        string path = Path.Combine("/somewhere", browser);

        Assert.Equal(path, InstalledBrowser.Find(Only(variable, "/somewhere"), path.Equals));
    }

    [Fact]
    public void Applications_of_a_Mac_are_looked_for() =>
        Assert.EndsWith("MacOS/Google Chrome", InstalledBrowser.Find(_ => null, _ => true), StringComparison.Ordinal);

    [Fact]
    public void Nothing_found_is_no_error() => Assert.Null(InstalledBrowser.Find(_ => null, _ => false));

    [Fact]
    public async Task A_browser_that_is_there_is_used_and_nothing_is_installed()
    {
        Commands commands = new();
        BrowserSetup setup = new(() => "/usr/bin/chromium", commands.AsRoot, () => throw new InvalidOperationException("downloaded"));

        Assert.Equal("/usr/bin/chromium", await setup.FindOrInstallAsync());
        Assert.Empty(commands.Lines);
    }

    [Fact]
    public async Task On_Debian_root_gets_a_missing_browser_with_fonts_by_apt_get()
    {
        Commands commands = new();
        BrowserSetup setup = new(() => commands.Installed ? "/usr/bin/chromium" : null, commands.AsRoot, () => null);

        Assert.Equal("/usr/bin/chromium", await setup.FindOrInstallAsync());
        Assert.Equal(
            [
                "env DEBIAN_FRONTEND=noninteractive apt-get --option DPkg::Lock::Timeout=300 --quiet update",
                "env DEBIAN_FRONTEND=noninteractive apt-get --option DPkg::Lock::Timeout=300 --quiet "
                    + "install --yes --no-install-recommends chromium chromium-sandbox fonts-liberation",
            ],
            commands.Lines);
    }

    [Fact]
    public async Task Anyone_else_gets_it_through_a_sudo_that_asks_nothing()
    {
        Commands commands = new();

        Assert.Null(await commands.ThroughSudo.InstallAsync("chromium"));
        Assert.All(commands.Lines, line => Assert.StartsWith("sudo -n env ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_Debian_has_no_such_package_Playwrights_own_is_downloaded()
    {
        BrowserSetup setup = new(() => null, new Commands { Fails = true }.AsRoot, () => "/home/reader/.cache/chrome");

        Assert.Equal("/home/reader/.cache/chrome", await setup.FindOrInstallAsync());
    }

    [Fact]
    public async Task When_all_fails_the_message_says_what_to_install_and_how_apt_get_ended()
    {
        BrowserSetup setup = new(() => null, new Commands { Fails = true }.AsRoot, () => null);

        string message = (await Assert.ThrowsAsync<InvalidOperationException>(setup.FindOrInstallAsync)).Message;

        Assert.Contains("apt-get install chromium chromium-sandbox fonts-liberation", message, StringComparison.Ordinal);
        Assert.Contains("CALAIM_BROWSER", message, StringComparison.Ordinal);
        Assert.Contains("ended with exit code 100", message, StringComparison.Ordinal);
        Assert.Contains("E: Unable to locate package chromium", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_apt_get_the_message_says_so()
    {
        BrowserSetup setup = new(() => null, Apt: null, () => null);

        string message = (await Assert.ThrowsAsync<InvalidOperationException>(setup.FindOrInstallAsync)).Message;

        Assert.Contains("apt-get is not here, or needs a password", message, StringComparison.Ordinal);
    }

    private static Func<string, string?> Only(string variable, string value) =>
        name => name.Equals(variable, StringComparison.Ordinal) ? value : null;

    /// <summary>Writes down the commands instead of running them.</summary>
    private sealed class Commands
    {
        public List<string> Lines { get; } = [];

        public bool Fails { get; init; }

        public bool Installed => Lines.Exists(line => line.Contains("install --yes", StringComparison.Ordinal));

        public AptGet AsRoot => new(RunAsync, isRoot: true);

        public AptGet ThroughSudo => new(RunAsync, isRoot: false);

        private Task<CommandResult> RunAsync(string program, IReadOnlyList<string> arguments)
        {
            Lines.Add(string.Join(' ', [program, .. arguments]));
            return Task.FromResult(Fails ? new CommandResult(100, "E: Unable to locate package chromium") : new CommandResult(0, ""));
        }
    }
}
