using System.CommandLine;
using CalAimSite.Cli.Editing;
using CalAimSite.Cli.Terminal;
using CalAimSite.Diagnostics;
using CalAimSite.Editing.Amendments;

namespace CalAimSite.Cli.Commands;

/// <summary><c>calaim amend</c>: writes the amendments that the changes since a revision need.</summary>
internal static class AmendCommand
{
    private const string Description =
        "Write the amendments that the changes of the latest edition since a revision need. The reasons are left to you.";

    public static Command Create(SiteOptions site, CommandEnvironment environment)
    {
        var revision = new Option<string>("--base")
        {
            Description = "The revision of git that is published, such as origin/main.",
            HelpName = "REVISION",
            Required = true,
        };
        var date = new Option<string?>("--date")
        {
            Description = "The day on which the change is published, such as 2023-10-15. Without it, the day of the last commit.",
            HelpName = "DAY",
            Validators = { ValueCheck.Require(text => ReadDay(text) is not null, "day", "like 2023-10-15") },
        };
        var command = new Command("amend", Description) { revision, date };
        site.AddContentTo(command);
        command.SetAction((result, stop) => RunAsync(
            site.ReadContent(result), result.GetValue(revision)!, ReadDay(result.GetValue(date)), environment, stop));
        return command;
    }

    private static async Task<int> RunAsync(
        string content, string revision, DateOnly? date, CommandEnvironment environment, CancellationToken stop)
    {
        InputFolders.RequireContent(content);
        var diagnostics = new DiagnosticBag(environment.ProgramName);
        var states = new StateReader(content, diagnostics);
        var published = await states.ReadAsync(revision, stop);
        var current = states.ReadCurrent();
        if (published is not null && current is not null)
        {
            date ??= await states.Repository.DateOfAsync("HEAD", stop);
            var result = AmendmentWriter.Amend(published, current, revision, date.Value, diagnostics);
            if (!diagnostics.HasErrors)
            {
                Write(result, current.Site.LatestEdition, content, revision, environment.Output);
                return ExitCode.Done;
            }
        }
        return SiteReader.Fail(diagnostics.ToSorted(), environment, "Nothing was written.");
    }

    private static void Write(AmendingResult result, Edition edition, string content, string revision, MessageWriter output)
    {
        if (result.File is not { } file)
        {
            output.WriteLine($"Nothing to amend: the milestones of {edition.Id} are as they were at {revision}, or amendments say how they changed.");
            return;
        }

        var writer = new ContentWriter(content);
        writer.Write(file);
        var date = Period.OfDay(result.Date);
        output.WriteLine($"Added {Quantity.Format(result.Written.Length, "amendment")} of {date} to {writer.PathOf(file)}:");
        foreach (var amendment in result.Written)
            output.WriteLine($"  {amendment.Id}: {amendment.What}{(amendment.LacksReason ? "; it needs a reason" : "")}");
    }

    private static DateOnly? ReadDay(string? text) =>
        Period.Read(text, out var period) == DateProblem.None && period is { Precision: Precision.Day } ? period.First : null;
}
