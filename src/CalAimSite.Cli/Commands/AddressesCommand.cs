using System.CommandLine;
using CalAimSite.Cli.Editing;
using CalAimSite.Cli.Messages;
using CalAimSite.Diagnostics;
using CalAimSite.Editing;

namespace CalAimSite.Cli.Commands;

/// <summary><c>calaim addresses</c>: adds the site's pages to the list of what was published.</summary>
internal static class AddressesCommand
{
    public static Command Create(SiteOptions site, CommandEnvironment environment)
    {
        var command = new Command(
            "addresses", "Add the addresses of the site's pages to addresses.yaml, of which check lets none vanish. None is taken out.");
        site.AddFoldersTo(command);
        command.SetAction(result => Run(site.Read(result), environment));
        return command;
    }

    private static int Run(GeneratorOptions options, CommandEnvironment environment)
    {
        if (SiteOptions.FindMissing(options) is { } missing)
            return missing.WriteTo(environment.Error);

        var site = SiteGenerator.Generate(options);
        var diagnostics = new DiagnosticBag();
        if (site.HasErrors
            || Permalinks.Add(site.Content, [.. site.Files.Select(file => file.Route)], diagnostics) is not var (file, added, all))
        {
            DiagnosticsWriter.Write([.. site.Diagnostics, .. diagnostics.ToSorted()], environment.Error);
            return ExitCode.ContentErrors;
        }

        var writer = new ContentWriter(options.Content);
        if (added > 0)
            writer.Write(file);

        environment.Output.WriteLine(added == 0
            ? $"{writer.PathOf(file)} has all pages of the site: {Count.Of(all, "address", "addresses")}."
            : $"Added {Count.Of(added, "address", "addresses")} to {writer.PathOf(file)}, which has {all:N0} now.");
        return ExitCode.Done;
    }
}
