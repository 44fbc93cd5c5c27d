using System.CommandLine;
using System.CommandLine.Parsing;
using CalAimSite.Cli.Editing;
using CalAimSite.Cli.Messages;
using CalAimSite.Diagnostics;
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
            Validators = { argument => CheckPeriod(argument, argument.Tokens, "an edition") },
        };
        var from = new Option<string?>("--from")
        {
            Description = "With which month its columns begin. Without it, with the quarter of its own month.",
            HelpName = "MONTH",
            Validators = { option => CheckPeriod(option, option.Tokens, "--from") },
        };
        var command = new Command(
            "new", "Make the next edition from what of the latest one still lies in its columns, and freeze the latest.") { id, from };
        site.AddFoldersTo(command);
        command.SetAction(result => Run(
            PeriodNamed(result.GetValue(id))!, PeriodNamed(result.GetValue(from)), site.Read(result), environment));
        return command;
    }

    private static int Run(Period asOf, Period? from, GeneratorOptions options, CommandEnvironment environment)
    {
        if (SiteOptions.FindMissing(options) is { } missing)
            return missing.WriteTo(environment.Error);

        var diagnostics = new DiagnosticBag();
        var content = new StateReader(options.Content, diagnostics).ReadCurrent();
        var words = content is null ? null : ThemeFolder.ReadWords(options.Theme, content.Site.Identity.Languages[0], content.Site.Fields, diagnostics);
        if (content is not null && EditionDraftBuilder.Refusal(content.Site, asOf) is { } refusal)
            return new UsageError(refusal, "Nothing was written.").WriteTo(environment.Error);

        if (content is null || words is null || EditionDraftBuilder.Make(content, asOf, from, words, diagnostics) is not { } edition)
        {
            DiagnosticsWriter.Write(diagnostics.ToSorted(), environment.Error);
            environment.Error.WriteLine("Nothing was written.");
            return ExitCode.ContentErrors;
        }

        Write(edition, new ContentWriter(options.Content));
        new EditionNewReport(edition, options.Content, words, environment.Output).Write();
        return ExitCode.Done;
    }

    // If this is interrupted, what is written so far says itself what is missing: the digest is asked for by every command.
    private static void Write(EditionDraft edition, ContentWriter writer)
    {
        if (edition.Sources is { } sources)
            writer.Write(sources);

        writer.WriteFolder($"editions/{edition.Id}", edition.Folder);
        writer.Write(edition.Digests);
    }

    private static void CheckPeriod(SymbolResult result, IEnumerable<Token> tokens, string what)
    {
        foreach (var token in tokens.Where(token => PeriodNamed(token.Value) is null))
            result.AddError($"'{token.Value}' is no month for {what}: it must be like 2023-11.");
    }

    private static Period? PeriodNamed(string? text) => Period.Read(text, out var period) == DateProblem.None ? period : null;
}
