using System.CommandLine;
using CalAimSite.Cli.Editing;
using CalAimSite.Cli.Messages;
using CalAimSite.Content.Files;
using CalAimSite.Diagnostics;
using CalAimSite.Editing;

namespace CalAimSite.Cli.Commands;

/// <summary><c>calaim edition freeze</c>: keeps the digest of an edition that another one has followed.</summary>
internal static class EditionFreezeCommand
{
    public static Command Create(SiteOptions site, CommandEnvironment environment)
    {
        var id = new Argument<string>("EDITION") { Description = "An edition before the latest, such as 2023-08." };
        var command = new Command(
            "freeze", "Take an edition as it is now for what was printed. From then on, a change of it is an error.") { id };
        site.AddContentTo(command);
        command.SetAction(result => Run(result.GetValue(id)!, site.ContentOf(result), environment));
        return command;
    }

    private static int Run(string id, string content, CommandEnvironment environment)
    {
        if (SiteOptions.FindMissingContent(content) is { } missing)
            return missing.WriteTo(environment.Error);

        var diagnostics = new DiagnosticBag();
        var files = ContentFolder.Read(content, diagnostics);
        if (FindRefusal(id, [.. FrozenEditions.Names(files)]) is { } refusal)
            return refusal.WriteTo(environment.Error);

        if (FrozenEditions.Freeze(files, id) is not { } file)
        {
            DiagnosticsWriter.Write(diagnostics.ToSorted(), environment.Error);
            return ExitCode.ContentErrors;
        }

        var writer = new ContentWriter(content);
        writer.Write(file);
        environment.Output.WriteLine($"Froze {id}: its digest is in {writer.PathOf(file)}.");
        return ExitCode.Done;
    }

    private static UsageError? FindRefusal(string id, string[] editions) =>
        !editions.Contains(id) ? new UsageError($"There is no edition '{id}'.", $"The editions are: {string.Join(", ", editions)}.")
        : id == editions[^1] ? new UsageError(
            $"{id} is the latest edition.", "It may still be amended. `calaim edition new` freezes it when the next one is made.")
        : null;
}
