namespace CalAimSite.Cli.Pdf;

/// <summary>Where Chrome, Chromium or Edge usually lie.</summary>
internal static class InstalledBrowser
{
    private static readonly string[] Variables = ["CALAIM_BROWSER", "CHROME_PATH"];

    // Ubuntu's chromium is a snap, which cannot read temporary folders: Chrome is the better find where there are both.
    private static readonly string[] NamesOnPath =
        ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome", "microsoft-edge", "microsoft-edge-stable"];

    private static readonly string[] MacApplications = ["Google Chrome", "Chromium", "Microsoft Edge"];

    private static readonly string[] WindowsPrograms =
        ["Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];

    private static readonly string[] WindowsFolders = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"];

    /// <summary>What <see cref="Find"/> looks for, in lines of a message.</summary>
    public static string LookedFor => $"""
        Looked for, in this order:
        - what the variables {string.Join(" and ", Variables)} name;
        - on the path: {string.Join(", ", NamesOnPath)};
        - where macOS and Windows have {string.Join(", ", MacApplications)}.
        """.ReplaceLineEndings("\n");

    /// <returns>The path of the first browser that exists; null when there is none.</returns>
    /// <exception cref="FileNotFoundException">A variable names a browser that does not exist: a mistake, not an absence.</exception>
    public static string? Find(Func<string, string?> variable, Func<string, bool> exists)
    {
        foreach (var name in Variables)
        {
            if (variable(name) is { Length: > 0 } path)
                return exists(path) ? path : throw new FileNotFoundException($"{name} names a browser that does not exist: {path}", path);
        }
        return Candidates(variable).FirstOrDefault(exists);
    }

    private static IEnumerable<string> Candidates(Func<string, string?> variable)
    {
        var path = (variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in NamesOnPath)
        {
            foreach (var folder in path)
                yield return Path.Join(folder, name);
        }

        foreach (var name in MacApplications)
            yield return $"/Applications/{name}.app/Contents/MacOS/{name}";

        foreach (var folder in WindowsFolders)
        {
            foreach (var program in WindowsPrograms)
            {
                if (variable(folder) is { Length: > 0 } root)
                    yield return Path.Join(root, program);
            }
        }
    }
}
