namespace CalAimSite.Rendering;

/// <summary>The repository that the tests were built in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <param name="path">From the root, with forward slashes.</param>
    public static string Path(string path) => System.IO.Path.Join(Root, path);

    private static string FindRoot(string folder)
    {
        while (!File.Exists(System.IO.Path.Join(folder, "CalAimSite.sln")))
        {
            folder = System.IO.Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        }

        return folder;
    }
}
