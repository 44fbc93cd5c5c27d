using CalAimSite.Cli.Terminal;
using CalAimSite.Diagnostics;

namespace CalAimSite.Cli.Commands;

/// <summary>What commands do alike with content and theme.</summary>
internal static class SiteReader
{
    /// <summary>Makes a site, and says so first: nothing else may be heard for a moment.</summary>
    /// <exception cref="CommandException">A folder is missing.</exception>
    public static GeneratedSite Generate(GeneratorOptions options, CommandEnvironment environment)
    {
        InputFolders.Require(options);
        environment.Progress.WriteLine($"Reading {options.Content} and {options.Theme}.");
        return SiteGenerator.Generate(options);
    }

    /// <summary>Says what is wrong in the content, and last what that means for the command.</summary>
    /// <returns>The exit code.</returns>
    public static int Fail(IReadOnlyList<Diagnostic> diagnostics, CommandEnvironment environment, string? outcome = null)
    {
        DiagnosticsWriter.Write(diagnostics, environment.Error);
        if (outcome is not null)
            environment.Error.WriteLine(outcome);
        return ExitCode.ContentErrors;
    }
}
