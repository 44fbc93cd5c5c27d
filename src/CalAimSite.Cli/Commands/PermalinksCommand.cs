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
        "Add the addresses of the site's pages to addresses.yaml, of which check lets none vanish. None is taken out that was published.";

    public static Command Create(SiteOptions site, CommandEnvironment environment)
    {
        var revision = new Option<string?>("--base")
        {
            Description = "A revision of git that is published, such as origin/main: what it does not list, and the site has no more, is taken out.",
            HelpName = "REVISION",
        };
        var command = new Command(Name, Description) { revision };
        site.AddFoldersTo(command);
        command.SetAction((result, stop) => RunAsync(site.Read(result), result.GetValue(revision), environment, stop));
        return command;
    }

    /// <summary>The same command by the name that it had before: it is in people's notes and scripts.</summary>
    public static Command CreateOld(SiteOptions site, CommandEnvironment environment)
    {
        var command = new Command(OldName, Description) { Hidden = true };
        site.AddFoldersTo(command);
        command.SetAction((result, stop) =>
        {
            environment.Error.WriteLine($"'{OldName}' is the old name of '{environment.ProgramName} {Name}', which does the same.");
            return RunAsync(site.Read(result), revision: null, environment, stop);
        });
        return command;
    }

    private static async Task<int> RunAsync(GeneratorOptions options, string? revision, CommandEnvironment environment, CancellationToken stop)
    {
        var writer = ContentWriter.Open(options.Content);
        var site = SiteReader.Generate(options, environment);
        var diagnostics = new DiagnosticBag(environment.ProgramName);
        var published = revision is null ? null : await new StateReader(options.Content, diagnostics).ReadAsync(revision, stop);
        if (site.HasErrors || diagnostics.HasErrors
            || new Permalinks(site.Content, site.Files.Select(file => file.Route), published?.Files).Update(diagnostics) is not var (file, added, takenOut, all))
        {
            return SiteReader.Fail([.. site.Diagnostics, .. diagnostics.ToSorted()], environment, "Nothing was written.");
        }

        if (added + takenOut > 0)
            writer.Write(file);
        if (takenOut > 0)
            environment.Output.WriteLine($"Took {Quantity.Format(takenOut, "address", "addresses")} out that was never published.");
        environment.Output.WriteLine(added == 0
            ? $"{writer.PathOf(file.Path)} has all pages of the site: {Quantity.Format(all, "address", "addresses")}."
            : $"Added {Quantity.Format(added, "address", "addresses")} to {writer.PathOf(file.Path)}, which has {all:N0} now.");
        return ExitCode.Done;
    }
}
