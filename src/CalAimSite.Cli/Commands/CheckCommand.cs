using System.CommandLine;
using CalAimSite.Cli.Messages;

namespace CalAimSite.Cli.Commands;

/// <summary><c>calaim check</c>: makes the site and throws it away.</summary>
internal static class CheckCommand
{
    public static Command Create(SiteOptions site, CommandEnvironment environment)
    {
        var command = new Command("check", "Say everything that is wrong in content and theme. Nothing is written.");
        site.AddTo(command);
        command.SetAction(result => Run(site.Read(result), environment));
        return command;
    }

    private static int Run(GeneratorOptions options, CommandEnvironment environment)
    {
        if (SiteOptions.FindMissing(options) is { } error)
        {
            return error.WriteTo(environment.Error);
        }

        var site = SiteGenerator.Generate(options);
        DiagnosticsWriter.Write(site.Diagnostics, environment.Error);
        if (site.HasErrors)
        {
            return ExitCode.ContentErrors;
        }

        var found = site.Diagnostics.Count == 0 ? "All is well" : "No errors";
        environment.Output.WriteLine($"{found}: {options.Content} and {options.Theme} make {SiteSummary.Of(site)}.");
        return ExitCode.Done;
    }
}
