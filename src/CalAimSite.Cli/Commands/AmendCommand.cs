using System.CommandLine;
using CalAimSite.Cli.Editing;
using CalAimSite.Cli.Terminal;
using CalAimSite.Content.Files;
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
            Description = "The day on which the change is published, such as 2023-10-15. Without it, the day of the last commit, or the nearest that the edition allows.",
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
        var writer = ContentWriter.Open(content);
        var diagnostics = new DiagnosticBag(environment.ProgramName);
        var states = new StateReader(content, diagnostics);
        var published = await states.ReadAsync(revision, stop);
        var amendments = published is null
            ? null
            : AmendmentWriter.Create(published, ContentFolder.Read(content, diagnostics), revision, diagnostics);
        if (published is null || amendments is null)
            return SiteReader.Fail(diagnostics.ToSorted(), environment, "Nothing was written.");
        if (date is { } given && AmendmentDay.Refusal(published, amendments.Current, given) is { } refusal)
            throw new CommandException(refusal, "Nothing was written. Name a day on which the edition could change, or leave --date out.");
        var day = date is { } asked
            ? new AmendmentDay(asked, "as asked for")
            : AmendmentDay.Create(published, amendments.Current, await states.Repository.DateOfAsync("HEAD", stop));
        var result = amendments.Amend(day.Day);
        if (diagnostics.HasErrors)
            return SiteReader.Fail(diagnostics.ToSorted(), environment, "Nothing was written.");
        Write(result, day, published.Site.LatestEdition, writer, revision, environment.Output);
        return ExitCode.Done;
    }

    private static void Write(AmendingResult result, AmendmentDay day, Edition edition, ContentWriter writer, string revision, MessageWriter output)
    {
        if (!result.Files.IsEmpty)
            writer.Write(result.Files);
        if (result.Emptied is { } emptied)
            writer.Delete(emptied);
        output.WriteLine(
            result.Written.IsEmpty ? $"Nothing to amend: the milestones of {edition.Id} are as they were at {revision}, or amendments say how they changed."
            : result.Emptied is null ? $"Wrote {writer.PathOf(result.Files[0].Path)}:"
            : $"Took {writer.PathOf(result.Emptied)} away: no amendment is left.");
        foreach (var amendment in result.Written)
            output.WriteLine($"  {amendment.Id}: {amendment.What}{(amendment.LacksReason ? "; it needs a reason" : "")}");
        if (result.IsDated)
            output.WriteLine($"Dated {Period.OfDay(day.Day)}: {day.Why}. If it changed on another day, correct that before it is published.");
        if (result.IsFrozenAnew)
            output.WriteLine($"Froze {edition.Id} anew: its digest is in {writer.PathOf(result.Files[^1].Path)}.");
    }

    private static DateOnly? ReadDay(string? text) =>
        Period.Read(text, out var period) == DateProblem.None && period is { Precision: Precision.Day } ? period.First : null;
}
