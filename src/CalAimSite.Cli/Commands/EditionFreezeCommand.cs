using System.CommandLine;
using CalAimSite.Cli.Editing;
using CalAimSite.Cli.Terminal;
using CalAimSite.Content.Files;
using CalAimSite.Diagnostics;
using CalAimSite.Editing.Publication;

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
        command.SetAction(result => Run(result.GetValue(id)!, site.ReadContent(result), environment));
        return command;
    }

    private static int Run(string id, string content, CommandEnvironment environment)
    {
        var writer = ContentWriter.Open(content);
        var diagnostics = new DiagnosticBag(environment.ProgramName);
        var files = ContentFolder.Read(content, diagnostics);
        string[] editions = [.. FrozenEditions.Names(files)];
        if (!editions.Contains(id))
            throw new CommandException($"There is no edition '{id}'.", $"The editions are: {string.Join(", ", editions)}.");
        if (id == editions[^1])
        {
            throw new CommandException(
                $"{id} is the latest edition.",
                $"It may still be amended. `{environment.ProgramName} edition new` freezes it when the next one is made.");
        }

        if (FrozenEditions.Freeze(files, id, diagnostics) is not { } file)
            return SiteReader.Fail(diagnostics.ToSorted(), environment, "Nothing was written.");
        writer.Write(file);
        environment.Output.WriteLine($"Froze {id}: its digest is in {writer.PathOf(file.Path)}.");
        return ExitCode.Done;
    }
}
