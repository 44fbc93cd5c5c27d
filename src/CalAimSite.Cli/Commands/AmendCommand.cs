using System.CommandLine;
using System.CommandLine.Parsing;
using CalAimSite.Cli.Editing;
using CalAimSite.Cli.Messages;
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
            Validators = { CheckDate },
        };
        var command = new Command("amend", Description) { revision, date };
        site.AddContentTo(command);
        command.SetAction((result, stop) => RunAsync(
            site.ContentOf(result), result.GetValue(revision)!, DayNamed(result.GetValue(date)), environment, stop));
        return command;
    }

    private static async Task<int> RunAsync(
        string content, string revision, DateOnly? date, CommandEnvironment environment, CancellationToken stop)
    {
        if (SiteOptions.FindMissingContent(content) is { } missing)
            return missing.WriteTo(environment.Error);

        var diagnostics = new DiagnosticBag();
        var states = new StateReader(content, diagnostics);
        var published = await states.ReadAsync(revision, stop);
        if (published.Error is { } error)
            return error.WriteTo(environment.Error);

        var current = states.ReadCurrent();
        if (published.State is not null && current is not null)
        {
            var result = AmendmentWriter.Amend(
                published.State, current, revision, date ?? await states.Repository.DateOfAsync("HEAD", stop), diagnostics);
            if (!diagnostics.HasErrors)
            {
                Write(result, current.Site.LatestEdition, content, revision, environment.Output);
                return ExitCode.Done;
            }
        }

        DiagnosticsWriter.Write(diagnostics.ToSorted(), environment.Error);
        environment.Error.WriteLine("Nothing was written.");
        return ExitCode.ContentErrors;
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
        output.WriteLine($"Added {Count.Of(result.Written.Length, "amendment")} of {date} to {writer.PathOf(file)}:");
        foreach (var amendment in result.Written)
            output.WriteLine($"  {amendment.Id}: {amendment.What}{(amendment.LacksReason ? "; it needs a reason" : string.Empty)}");
    }

    private static void CheckDate(OptionResult option)
    {
        foreach (var token in option.Tokens.Where(token => DayNamed(token.Value) is null))
            option.AddError($"'{token.Value}' is no day: it must be like 2023-10-15.");
    }

    private static DateOnly? DayNamed(string? text) =>
        Period.Read(text, out var period) == DateProblem.None && period is { Precision: Precision.Day } ? period.First : null;
}
