using System.CommandLine;
using CalAimSite.Cli.Messages;
using CalAimSite.Cli.Pdf;
using CalAimSite.Output;

namespace CalAimSite.Cli.Commands;

/// <summary><c>calaim build</c>: makes the site and publishes it to a folder, whole or not at all.</summary>
internal sealed class BuildCommand(GeneratorOptions options, string output, CommandEnvironment environment)
{
    public static Command Create(SiteOptions site, CommandEnvironment environment)
    {
        var command = new Command("build", "Make the site and write it to a folder. If anything is wrong, the folder stays as it was.");
        Configure(command, site, environment);
        return command;
    }

    public static void Configure(Command command, SiteOptions site, CommandEnvironment environment)
    {
        var output = new Option<string>("--output")
        {
            Description = "The folder to write to. Only an empty folder, or one that calaim made, is replaced.",
            HelpName = "FOLDER",
            DefaultValueFactory = _ => "_site",
        };
        // A text without a value: see SiteOptions.
        var pdf = new Option<string>("--pdf")
        {
            Arity = ArgumentArity.Zero,
            Description = "Also make calendar.pdf and a PDF of each edition, printed by an installed Chrome, Chromium or Edge; "
                + "CALAIM_BROWSER may name one.",
        };
        site.AddTo(command);
        command.Options.Add(output);
        command.Options.Add(pdf);
        command.SetAction(result => new BuildCommand(
            site.Read(result) with { HasPdf = result.GetResult(pdf) is { Implicit: false } }, result.GetValue(output)!, environment).Run());
    }

    /// <returns>The exit code.</returns>
    public int Run()
    {
        var start = environment.Time.GetTimestamp();
        var folder = new SiteFolder(output, options.Content, options.Theme);
        if ((SiteOptions.FindMissing(options) ?? FindRefusal(folder)) is { } error)
            return error.WriteTo(environment.Error);

        try
        {
            return Build(folder, start);
        }
        catch (BrowserException exception)
        {
            return Report(exception);
        }
    }

    private int Build(SiteFolder folder, long start)
    {
        var browser = options.HasPdf ? PrintingBrowser.At(environment.FindBrowser()) : null;
        var site = SiteGenerator.Generate(options);
        DiagnosticsWriter.Write(site.Diagnostics, environment.Error);
        if (site.HasErrors)
        {
            SayThatNothingWasWritten();
            return ExitCode.ContentErrors;
        }

        ImmutableArray<OutputFile> files = [.. site.Files.Select(file => new OutputFile(file.Route.Path, file.Bytes))];
        if (browser is not null)
            files = files.AddRange(PdfFiles.Make(site, SiteGenerator.BaseUrl(options, site.Site!), browser));

        var result = folder.Publish(files);
        if (result.Refusal is { } refusal)
            return UsageError.Of(refusal).WriteTo(environment.Error);

        Summarize(site, files.Length, result, environment.Time.GetElapsedTime(start));
        return ExitCode.Done;
    }

    // What an interrupted build left is put right even if this one cannot go on.
    private static UsageError? FindRefusal(SiteFolder folder) =>
        (folder.Check() ?? folder.Recover()) is { } refusal ? UsageError.Of(refusal) : null;

    private int Report(BrowserException exception)
    {
        environment.Error.WriteLine($"{environment.Error.Colored(Colors.Red, "error")}: {exception.Message}");
        foreach (var line in exception.Advice.Split('\n'))
            environment.Error.WriteLine($"  {line}");

        SayThatNothingWasWritten();
        return ExitCode.Failure;
    }

    private void SayThatNothingWasWritten() =>
        environment.Error.WriteLine(Directory.Exists(output) ? $"{output} was left as it was." : $"{output} was not made.");

    private void Summarize(GeneratedSite site, int files, PublishResult result, TimeSpan time)
    {
        var index = Path.Join(output, "index.html");
        var open = environment.Output.HasColors ? new Uri(Path.GetFullPath(index)).AbsoluteUri : index;
        environment.Output.WriteLine($"Made {SiteSummary.Of(site)}.");
        var changes = $"{result.Written:N0} written, {result.Unchanged:N0} unchanged, {result.Removed:N0} removed";
        environment.Output.WriteLine($"{Count.Of(files, "file")} in {output}: {changes}, in {Count.Seconds(time)}.");
        environment.Output.WriteLine($"Open {open}");
    }
}
