namespace CalAimSite.BrowserTests.Browsers;

/// <summary>Where Chrome, Chromium or Edge usually lie.</summary>
public static class InstalledBrowser
{
    private static readonly string[] Variables = ["CALAIM_BROWSER", "CHROME_PATH"];

    private static readonly string[] NamesOnPath =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable"];

    private static readonly string[] MacApplications = ["Google Chrome", "Chromium", "Microsoft Edge"];

    private static readonly string[] WindowsPrograms =
        ["Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];

    private static readonly string[] WindowsFolders = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"];

    /// <summary>The first browser that exists; null when there is none.</summary>
    /// <exception cref="FileNotFoundException">A variable names a browser that does not exist: a mistake, not an absence.</exception>
    public static string? Find(Func<string, string?> variable, Func<string, bool> exists)
    {
        foreach (string name in Variables)
        {
            if (variable(name) is { Length: > 0 } path)
            {
                return exists(path) ? path : throw new FileNotFoundException($"{name} names a browser that does not exist: {path}", path);
            }
        }

        return Candidates(variable).FirstOrDefault(exists);
    }

    private static IEnumerable<string> Candidates(Func<string, string?> variable)
    {
        foreach (string folder in (variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (string name in NamesOnPath)
            {
                yield return Path.Combine(folder, name);
            }
        }

        foreach (string name in MacApplications)
        {
            yield return $"/Applications/{name}.app/Contents/MacOS/{name}";
        }

        foreach (string folder in WindowsFolders)
        {
            foreach (string program in WindowsPrograms)
            {
                if (variable(folder) is { Length: > 0 } path)
                {
                    yield return Path.Combine(path, program);
                }
            }
        }
    }
}
