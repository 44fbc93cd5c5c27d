namespace CalAimSite.BrowserTests.Machine;

/// <summary>Brings a program that the tests run to a machine that has none, so that a fresh checkout needs nothing but the SDK.</summary>
/// <param name="Need">The program and its oldest version, as a person would say it: <c>Java 17 or newer</c>.</param>
/// <param name="Find">The path of an installed one, or null.</param>
/// <param name="Apt">Debian's package manager, or null where it cannot be used.</param>
/// <param name="DebianPackages">What brings it there.</param>
public sealed record ProgramSetup(string Need, Func<Task<string?>> Find, AptGet? Apt, IReadOnlyList<string> DebianPackages)
{
    /// <returns>The path of the program.</returns>
    /// <exception cref="InvalidOperationException">There is none and none could be brought; the message says what to install.</exception>
    public async Task<string> FindOrInstallAsync()
    {
        if (await Find() is { } installed)
            return installed;

        string? problem = Apt is null ? "apt-get is not here, or needs a password" : await Apt.InstallAsync(DebianPackages);
        return await Find() ?? throw new InvalidOperationException(
            $"""
             The browser tests need {Need}, found none on the path, and could not install it.
             Install it (Debian: apt-get install {string.Join(' ', DebianPackages)}).
             Tried Debian's packages: {problem ?? "installed, but what the path leads to is still missing or too old"}
             """);
    }
}
