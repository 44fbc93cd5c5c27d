using System.CommandLine;
using CalAimSite.Cli.Editing;
using CalAimSite.Cli.Terminal;
using CalAimSite.Diagnostics;
using CalAimSite.Editing.Publication;

namespace CalAimSite.Cli.Commands;

/// <summary><c>calaim permalinks</c>: adds the site's pages to the list of what was published.</summary>
internal static class PermalinksCommand
{
    private const string Name = "permalinks";
    private const string OldName = "addresses";

    private const string Description =
        "Add the addresses of the site's pages to addresses.yaml, of which check lets none vanish. None is taken out.";

    public static Command Create(SiteOptions site, CommandEnvironment environment)
    {
        var command = new Command(Name, Description);
        site.AddFoldersTo(command);
        command.SetAction(result => Run(site.Read(result), environment));
        return command;
    }

    /// <summary>The same command by the name that it had before: it is in people's notes and scripts.</summary>
    public static Command CreateOld(SiteOptions site, CommandEnvironment environment)
    {
        var command = new Command(OldName, Description) { Hidden = true };
        site.AddFoldersTo(command);
        command.SetAction(result =>
        {
            environment.Error.WriteLine($"'{OldName}' is the old name of '{environment.ProgramName} {Name}', which does the same.");
            return Run(site.Read(result), environment);
        });
        return command;
    }

    private static int Run(GeneratorOptions options, CommandEnvironment environment)
    {
        var site = SiteReader.Generate(options, environment);
        var diagnostics = new DiagnosticBag(environment.ProgramName);
        if (site.HasErrors
            || Permalinks.Add(site.Content, [.. site.Files.Select(file => file.Route)], diagnostics) is not var (file, added, all))
        {
            return SiteReader.Fail([.. site.Diagnostics, .. diagnostics.ToSorted()], environment);
        }

        var writer = new ContentWriter(options.Content);
        if (added > 0)
            writer.Write(file);
        environment.Output.WriteLine(added == 0
            ? $"{writer.PathOf(file.Path)} has all pages of the site: {Quantity.Format(all, "address", "addresses")}."
            : $"Added {Quantity.Format(added, "address", "addresses")} to {writer.PathOf(file.Path)}, which has {all:N0} now.");
        return ExitCode.Done;
    }
}
