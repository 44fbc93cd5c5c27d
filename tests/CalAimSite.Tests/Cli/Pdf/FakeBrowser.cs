namespace CalAimSite.Cli.Pdf;

/// <summary>Scripts that are started as a browser is, in <c>Cli/Pdf/Browsers</c>. They are not written when a test runs: a script that
/// is still open for writing in another thread's new process cannot be started.</summary>
internal static class FakeBrowser
{
    public static string Hangs => At("hangs");

    public static string Fails => At("fails");

    public static string WritesGarbage => At("writes-garbage");

    /// <summary>Its PDF holds the page that it was given.</summary>
    public static string Prints => At("prints");

    public static string NeedsNoSandbox => At("needs-no-sandbox");

    private static string At(string name) =>
        Repository.TestPath("Cli", "Pdf", "Browsers", name + (OperatingSystem.IsWindows() ? ".cmd" : ".sh"));
}
