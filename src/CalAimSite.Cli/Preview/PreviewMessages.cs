using CalAimSite.Cli.Terminal;

namespace CalAimSite.Cli.Preview;

/// <summary>What the preview says on the console.</summary>
internal sealed class PreviewMessages(CommandEnvironment environment)
{
    private string _lastDiagnostics = "";

    public void First(PreviewBuild build, TimeSpan time)
    {
        WriteDiagnostics(build);
        WriteLine(build.Site is null
            ? "The site cannot be made yet; pages show what is wrong."
            : $"Made {SiteSummary.Format(build.Generated!)} ({Quantity.Milliseconds(time)}).");
    }

    public void Serving(string address, GeneratorOptions options) =>
        WriteLine($"Serving {address} and watching {options.Content} and {options.Theme}. Ctrl+C stops.");

    public void Rebuilt(IReadOnlyCollection<string> changed, PreviewBuild build, PreviewState before, PreviewState after, TimeSpan time)
    {
        WriteDiagnostics(build);
        WriteLine($"{Names(changed)}: {Outcome(build, before, after)} ({Quantity.Milliseconds(time)})");
    }

    public void Stopped() => WriteLine("Stopped.");

    // Not the files by which an editor saves, and which are gone again.
    private static string Names(IReadOnlyCollection<string> changed)
    {
        var paths = changed.Where(Path.Exists).ToList();
        return paths switch
        {
            [] => changed.First(),
            [var only] => only,
            [var first, ..] => $"{first} and {paths.Count - 1:N0} more",
        };
    }

    private static string Outcome(PreviewBuild build, PreviewState before, PreviewState after)
    {
        if (build.Site is not { } site)
            return before.Site is null ? "still not a site" : "pages stay as they were, with what is wrong";
        if (before.Site is not { } last)
            return $"{Quantity.Format(site.FileCount, "file")} made";
        var changes = before == after ? 0 : site.CountChanges(last);
        var outcome = changes == 0 ? "nothing in the site differs" : $"{changes:N0} of {Quantity.Format(site.FileCount, "file")} differ";
        return before.Problems.IsEmpty ? outcome : $"mended; {outcome}";
    }

    private void WriteDiagnostics(PreviewBuild build)
    {
        using var text = new StringWriter();
        var writer = environment.Error with { Text = text };
        DiagnosticsWriter.Write(build.Diagnostics, writer);
        if (build.Generated is null)
        {
            foreach (var problem in build.Problems)
                new CommandException(problem.Message, problem.Advice).WriteTo(writer);
        }

        // What did not change need not be read again.
        var diagnostics = text.ToString();
        if (diagnostics != _lastDiagnostics)
        {
            environment.Error.Text.Write(diagnostics);
            _lastDiagnostics = diagnostics;
        }
    }

    private void WriteLine(string line) => environment.Output.WriteLine(line);
}
