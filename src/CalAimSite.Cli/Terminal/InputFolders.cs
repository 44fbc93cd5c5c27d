namespace CalAimSite.Cli.Terminal;

/// <summary>Folders that were named, or meant, on the command line must be there.</summary>
internal static class InputFolders
{
    /// <exception cref="CommandException">One of them is not there.</exception>
    public static void Require(GeneratorOptions options)
    {
        RequireContent(options.Content);
        RequireTheme(options.Theme);
    }

    public static void RequireContent(string folder) => Require(folder, "content");
    public static void RequireTheme(string folder) => Require(folder, "theme");

    private static void Require(string folder, string kind)
    {
        if (!Directory.Exists(folder))
        {
            throw new CommandException(
                $"There is no {kind} folder '{folder}'.", $"Run calaim in the folder that holds it, or name it with --{kind}.");
        }
    }
}
