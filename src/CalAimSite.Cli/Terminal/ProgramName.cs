namespace CalAimSite.Cli.Terminal;

/// <summary>How a person who reads a message can type a command of this program.</summary>
internal static class ProgramName
{
    private const string FromSources = "dotnet run --project src/CalAimSite.Cli --";

    /// <param name="process">The path of the running executable: the program itself, or <c>dotnet</c> where that runs it.</param>
    public static string Find(string? process) =>
        Path.GetFileNameWithoutExtension(process) is { Length: > 0 } name and not "dotnet" ? name : FromSources;
}
