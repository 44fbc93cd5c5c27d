using System.CommandLine;
using CalAimSite.Cli.Editing;
using CalAimSite.Cli.Terminal;
using CalAimSite.Diagnostics;
using CalAimSite.Editing;
using CalAimSite.Editing.Amendments;
using CalAimSite.Editing.Comparison;
using CalAimSite.Editing.Publication;

namespace CalAimSite.Cli.Commands;

/// <summary><c>calaim check</c>: makes the site and throws it away; holds it to what was published.</summary>
internal static class CheckCommand
{
    public static Command Create(SiteOptions site, CommandEnvironment environment)
    {
        var revision = new Option<string?>("--base")
        {
            Description = "A revision of git that is published, such as origin/main: what changed since must have amendments.",
            HelpName = "REVISION",
        };
        var format = new Option<string>("--format")
        {
            Description = "text, or github: annotations for GitHub Actions on standard error, and Markdown for the step's summary.",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => "text",
            Validators = { ValueCheck.Require(text => text is "text" or "github", "format", "text or github") },
        };
        var command = new Command("check", "Say everything that is wrong in content and theme. Nothing is written.");
        site.AddTo(command);
        command.Options.Add(revision);
        command.Options.Add(format);
        command.SetAction((result, stop) => RunAsync(
            site.Read(result), result.GetValue(revision), result.GetValue(format) == "github", environment, stop));
        return command;
    }

    private static async Task<int> RunAsync(
        GeneratorOptions options, string? revision, bool isForGitHub, CommandEnvironment environment, CancellationToken stop)
    {
        var site = SiteReader.Generate(options, environment);
        var diagnostics = new DiagnosticBag(environment.ProgramName);
        var (published, isCompared, gone) = revision is null
            ? (null, true, [])
            : await CompareAsync(site, options.Content, revision, diagnostics, stop);
        if (!site.HasErrors)
            new Permalinks(site.Content, site.Files.Select(file => file.Route), published?.Files).Check(revision, diagnostics, gone);

        var all = DiagnosticMerge.Join(site.Diagnostics, diagnostics.ToSorted(), gone);
        var found = all.Where(diagnostic => diagnostic.Severity > Severity.Note).ToList();
        var hasErrors = found.Exists(diagnostic => diagnostic.Severity == Severity.Error);
        var notCompared = isCompared ? string.Empty : $"Nothing was compared with {revision}.";
        var outcome = hasErrors ? $"{DiagnosticsWriter.Total(found)}. {notCompared}".TrimEnd()
            : $"{(found.Count == 0 ? "All is well" : "No errors")}: {options.Content} and {options.Theme} make {SiteSummary.Format(site)}.";
        if (isForGitHub)
            WriteForGitHub(published is null ? found : [.. new ChangedLines(published.Files, site.Content).First(found)], outcome, environment);
        else
            DiagnosticsWriter.Write(all, environment.Error);
        if (!isCompared && !isForGitHub)
            environment.Error.WriteLine(notCompared);
        if (!hasErrors && !isForGitHub)
            environment.Output.WriteLine(outcome);
        return hasErrors ? ExitCode.ContentErrors : ExitCode.Done;
    }

    private static void WriteForGitHub(IReadOnlyList<Diagnostic> diagnostics, string outcome, CommandEnvironment environment)
    {
        foreach (var diagnostic in diagnostics)
            environment.Error.Text.Write($"{GitHubReport.Annotation(diagnostic)}\n");
        environment.Output.Text.Write(GitHubReport.Summary(diagnostics, outcome));
    }

    // Apart, so that git is needed, and what reads its answers is loaded, only where it is asked.
    private static async Task<(ContentState? Published, bool IsCompared, IReadOnlyCollection<string> Gone)> CompareAsync(
        GeneratedSite site, string content, string revision, DiagnosticBag diagnostics, CancellationToken stop)
    {
        var published = await new StateReader(content, diagnostics).ReadAsync(revision, stop);

        // What is wrong now is said already, and what does not keep the rules can be compared all the same.
        if (published is null || ContentState.Bind(site.Content, new DiagnosticBag(), published: published) is not { } now)
            return (published, false, []);
        new PublishedClaims(published.Files, site.Content, revision, diagnostics).Check();
        return (published, true, new PublishedContent(published, now, revision, diagnostics).Check(site.Diagnostics));
    }
}
