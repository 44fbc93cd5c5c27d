using System.CommandLine;
using CalAimSite.Cli.Editing;
using CalAimSite.Cli.Terminal;
using CalAimSite.Diagnostics;
using CalAimSite.Editing;
using CalAimSite.Editing.Amendments;
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
        var command = new Command("check", "Say everything that is wrong in content and theme. Nothing is written.");
        site.AddTo(command);
        command.Options.Add(revision);
        command.SetAction((result, stop) => RunAsync(site.Read(result), result.GetValue(revision), environment, stop));
        return command;
    }

    private static async Task<int> RunAsync(
        GeneratorOptions options, string? revision, CommandEnvironment environment, CancellationToken stop)
    {
        var site = SiteReader.Generate(options, environment);
        var diagnostics = new DiagnosticBag(environment.ProgramName);
        var gone = revision is null ? [] : await CompareAsync(site, options.Content, revision, diagnostics, stop);
        if (!site.HasErrors)
            Permalinks.Check(site.Content, [.. site.Files.Select(file => file.Route)], diagnostics, gone);

        // What refers to them is no other mistake.
        var all = site.Diagnostics.Where(one => gone.Count == 0 || one.Code != DiagnosticBag.MilestoneGone).Concat(diagnostics.ToSorted()).OrderBy(diagnostic => diagnostic.Span).ToList();
        if (all.Exists(diagnostic => diagnostic.Severity == Severity.Error))
            return SiteReader.Fail(all, environment);
        DiagnosticsWriter.Write(all, environment.Error);
        var found = all.TrueForAll(diagnostic => diagnostic.Severity == Severity.Note) ? "All is well" : "No errors";
        environment.Output.WriteLine($"{found}: {options.Content} and {options.Theme} make {SiteSummary.Format(site)}.");
        return ExitCode.Done;
    }

    // Apart, so that git is needed, and what reads its answers is loaded, only where it is asked.
    private static async Task<IReadOnlyCollection<string>> CompareAsync(
        GeneratedSite site, string content, string revision, DiagnosticBag diagnostics, CancellationToken stop)
    {
        var published = await new StateReader(content, diagnostics).ReadAsync(revision, stop);

        // What is wrong now is said already, and what does not keep the rules can be compared all the same.
        return published is not null && ContentState.Bind(site.Content, new DiagnosticBag(), published: published) is { } now
            ? new PublishedContent(published, now, revision, diagnostics).Check()
            : [];
    }
}
