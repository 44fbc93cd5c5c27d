using CalAimSite.BrowserTests.Machine;

namespace CalAimSite.BrowserTests.Browsers;

/// <summary>Brings a browser to a machine that has none, so that a fresh checkout needs nothing but the SDK.</summary>
/// <param name="Find">The path of an installed browser, or null.</param>
/// <param name="Apt">Debian's package manager, or null where it cannot be used.</param>
/// <param name="Download">Downloads Playwright's own Chromium; its path, or null when that failed.</param>
public sealed record BrowserSetup(Func<string?> Find, AptGet? Apt, Func<string?> Download)
{
    // Without the sandbox package only root can start it; without fonts text has no width.
    private static readonly string[] DebianPackages = ["chromium", "chromium-sandbox", "fonts-liberation"];

    /// <returns>The path of a browser.</returns>
    /// <exception cref="InvalidOperationException">There is none and none could be brought; the message says what to install.</exception>
    public async Task<string> FindOrInstallAsync()
    {
        if (Find() is { } installed)
            return installed;

        // Ubuntu has Chromium as a snap only, which cannot read /tmp: there apt-get finds no such package, and the download follows.
        string? problem = Apt is null ? "apt-get is not here, or needs a password" : await Apt.InstallAsync(DebianPackages);
        return Find() ?? Download() ?? throw new InvalidOperationException(
            $"""
             The browser tests need Chrome, Chromium or Edge, found none, and could not install one.
             Install one (Debian: apt-get install {string.Join(' ', DebianPackages)}), or set CALAIM_BROWSER to the path of its executable.
             Tried Debian's package: {problem ?? "installed, but no browser was found after it"}
             Tried Playwright's own download: failed, see its output above
             """);
    }
}
