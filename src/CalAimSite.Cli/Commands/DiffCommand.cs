using System.CommandLine;
using CalAimSite.Changes;
using CalAimSite.Cli.Editing;
using CalAimSite.Cli.Terminal;
using CalAimSite.Diagnostics;
using CalAimSite.Editing.Comparison;
using CalAimSite.Editing.Reports;
using CalAimSite.Rendering.Themes;

namespace CalAimSite.Cli.Commands;

/// <summary><c>calaim diff</c>: what changed between two editions, or two states of one.</summary>
internal static class DiffCommand
{
    private const string Name =
        "An edition (2023-08), a content folder, or a revision of git (main, HEAD~2; main:2023-08). Of a folder or a revision it is the "
        + "latest edition, unless another is named.";

    public static Command Create(SiteOptions site, CommandEnvironment environment)
    {
        var old = new Argument<string>("OLD") { Description = Name };
        var @new = new Argument<string>("NEW") { Description = "The same for the newer one." };
        var format = new Option<string>("--format")
        {
            Description = "markdown, json or html.",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => "markdown",
            Validators = { ValueCheck.Require(text => ReadFormat(text) is not null, "format", "markdown, json or html") },
        };
        var command = new Command("diff", "Say what changed from one edition, or state of it, to another.") { old, @new, format };
        site.AddFoldersTo(command);
        command.SetAction((result, stop) => RunAsync(
            (result.GetValue(old)!, result.GetValue(@new)!), ReadFormat(result.GetValue(format)!)!.Value, site.Read(result), environment, stop));
        return command;
    }

    private static async Task<int> RunAsync(
        (string Old, string New) names, ReportFormat format, GeneratorOptions options, CommandEnvironment environment, CancellationToken stop)
    {
        InputFolders.RequireTheme(options.Theme);
        var diagnostics = new DiagnosticBag(environment.ProgramName);
        var finder = new EditionFinder(options.Content, diagnostics);
        var (old, @new) = (await finder.FindAsync(names.Old, stop), await finder.FindAsync(names.New, stop));
        var words = @new is { State.Site: var site }
            ? ThemeFolder.ReadWords(options.Theme, site.Identity.Languages[0], site.Fields, diagnostics)
            : null;
        if (old is null || @new is null || words is null)
            return SiteReader.Fail(diagnostics.ToSorted(), environment, "Nothing was compared.");
        var changes = EditionDiff.Between(old.Edition, @new.Edition, @new.State.Site.IdHistory);
        var amended = format == ReportFormat.Json ? [] : FindAmended(old, @new, changes);
        var others = ContentComparison.Between(old.State.Files, @new.State.Files, changes, amended);
        await environment.Output.Text.WriteAsync(ChangesReport.Write(changes, amended, others, names.Old, names.New, words, format));
        return ExitCode.Done;
    }

    // The older edition may have been amended when the newer one was begun already.
    private static ImmutableArray<MilestoneChange> FindAmended(FoundEdition old, FoundEdition @new, ChangeSet changes) =>
        @new.State.Site.Editions.FirstOrDefault(edition => edition.Id == old.Edition.Id && edition != @new.Edition) is { } amended
            ? [.. EditionDiff.Between(old.Edition, amended, @new.State.Site.IdHistory).Milestones
                .Where(change => changes.Milestones.All(told => told.Id != change.Id))]
            : [];

    private static ReportFormat? ReadFormat(string text) => text switch
    {
        "markdown" => ReportFormat.Markdown,
        "json" => ReportFormat.Json,
        "html" => ReportFormat.Html,
        _ => null,
    };
}
