namespace CalAimSite;

/// <summary>Where the repository lies: tests read their cases, and some the sources, from there.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Join([Root, .. parts]);

    /// <returns>A path in this project.</returns>
    public static string TestPath(params ReadOnlySpan<string> parts) => Path.Join([Root, "tests", "CalAimSite.Tests", .. parts]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Join(folder.FullName, "CalAimSite.sln")))
            folder = folder.Parent;

        return folder?.FullName ?? throw new InvalidOperationException("The tests are not run from within the repository.");
    }
}
