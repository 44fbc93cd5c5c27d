namespace CalAimSite.Cli.Terminal;

internal static class ExitCode
{
    public const int Done = 0;
    public const int ContentErrors = 1;
    public const int WrongUsage = 2;

    /// <summary>The machine failed, or this program has a bug.</summary>
    public const int Failure = 3;
}
