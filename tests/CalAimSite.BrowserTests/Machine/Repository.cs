namespace CalAimSite.BrowserTests.Machine;

/// <summary>The checkout that these tests were built from.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CalAimSite.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No CalAimSite.sln above {AppContext.BaseDirectory}: run the tests from a checkout.");
    }
}
