using System.CommandLine;
using CalAimSite.Cli.Terminal;

namespace CalAimSite.Cli.Commands;

/// <summary><c>calaim edition</c>: what there is to do with editions as a whole.</summary>
internal static class EditionCommand
{
    public static Command Create(SiteOptions site, CommandEnvironment environment) =>
        new("edition", "Make the next edition, or freeze one that another has followed.")
        {
            EditionNewCommand.Create(site, environment),
            EditionFreezeCommand.Create(site, environment),
        };
}
