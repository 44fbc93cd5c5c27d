using System.CommandLine;
using CalAimSite.Cli.Editing;
using CalAimSite.Cli.Terminal;
using CalAimSite.Diagnostics;
using CalAimSite.Editing;
using CalAimSite.Editing.Drafts;
using CalAimSite.Rendering.Themes;

namespace CalAimSite.Cli.Commands;

/// <summary><c>calaim edition new</c>: makes the next edition from the latest one.</summary>
internal static class EditionNewCommand
{
    public static Command Create(SiteOptions site, CommandEnvironment environment)
    {
        var id = new Argument<string>("EDITION")
        {
            Description = "Its month, such as 2023-11: the name of its folder, later than all others.",
            Validators = { ValueCheck.Require(text => ReadPeriod(text) is not null, "month for an edition", "like 2023-11") },
        };
        var from = new Option<string?>("--from")
        {
            Description = "With which month its columns begin. Without it, with the quarter of its own month.",
            HelpName = "MONTH",
            Validators = { ValueCheck.Require(text => ReadPeriod(text) is not null, "month for --from", "like 2023-11") },
        };
        var command = new Command(
            "new", "Make the next edition from what of the latest one still lies in its columns, and freeze the latest.") { id, from };
        site.AddFoldersTo(command);
        command.SetAction(result => Run(
            ReadPeriod(result.GetValue(id))!, ReadPeriod(result.GetValue(from)), site.Read(result), environment));
        return command;
    }

    private static int Run(Period asOf, Period? from, GeneratorOptions options, CommandEnvironment environment)
    {
        var writer = ContentWriter.Open(options.Content);
        InputFolders.RequireTheme(options.Theme);
        var diagnostics = new DiagnosticBag(environment.ProgramName);
        var content = new StateReader(options.Content, diagnostics).ReadCurrent();
        var words = content is null ? null : ThemeFolder.ReadWords(options.Theme, content.Site.Identity.Languages[0], content.Site.Fields, diagnostics);
        if (content is not null && EditionDraftBuilder.Refusal(content.Site, asOf, from) is { } refusal)
            throw new CommandException(refusal, "Nothing was written.");
        if (content is null || words is null || EditionDraftBuilder.Build(content, asOf, from, words, diagnostics) is not { } edition)
            return SiteReader.Fail(diagnostics.ToSorted(), environment, "Nothing was written.");
        writer.Write(FilesOf(edition));
        new EditionNewReport(edition, options.Content, words, environment.Output).Write();
        return ExitCode.Done;
    }

    // If this is interrupted, what is written so far says itself what is missing: the digest is asked for by every command.
    private static IEnumerable<EditedFile> FilesOf(EditionDraft edition) =>
        [.. edition.Sources is { } sources ? [sources] : Array.Empty<EditedFile>(), .. edition.Folder, edition.Digests];

    private static Period? ReadPeriod(string? text) => Period.Read(text, out var period) == DateProblem.None ? period : null;
}
