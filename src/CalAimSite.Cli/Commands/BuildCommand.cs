using System.CommandLine;
using CalAimSite.Cli.Pdf;
using CalAimSite.Cli.Terminal;
using CalAimSite.Publishing;

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
            Description = "Also make calendar.pdf and a PDF of each edition, initiative and actor, printed by an installed Chrome, "
                + "Chromium or Edge; CALAIM_BROWSER may name one.",
        };
        site.AddTo(command);
        command.Options.Add(output);
        command.Options.Add(pdf);
        command.SetAction(result => new BuildCommand(
            site.Read(result) with { HasPdf = result.GetResult(pdf) is { Implicit: false } }, result.GetValue(output)!, environment).Run());
    }

    private string NothingWritten => Directory.Exists(output) ? $"{output} was left as it was." : $"{output} was not made.";

    private int Run()
    {
        var start = environment.Time.GetTimestamp();
        InputFolders.Require(options);
        var folder = new OutputFolder(output, options.Content, options.Theme);

        // What an interrupted build left is put right even if this one cannot go on.
        CommandException.ThrowIf(folder.Check() ?? folder.Recover());
        try
        {
            return Build(folder, start);
        }
        catch (CommandException exception) when (exception.ExitCode == ExitCode.Failure)
        {
            exception.WriteTo(environment.Error);
            environment.Error.WriteLine(NothingWritten);
            return exception.ExitCode;
        }
    }

    private int Build(OutputFolder folder, long start)
    {
        var browser = options.HasPdf ? PrintingBrowser.From(environment.FindBrowser()) : null;
        var site = SiteReader.Generate(options, environment);
        if (site.HasErrors)
            return SiteReader.Fail(site.Diagnostics, environment, NothingWritten);
        DiagnosticsWriter.Write(site.Diagnostics, environment.Error);
        var result = browser is null
            ? folder.Publish(site.Files)
            : folder.Publish((work, browsers) => [.. site.Files, .. PdfPrinter.Print(site, options, browser, work, browsers)]);
        CommandException.ThrowIf(result.Refusal);
        if (result.Leftover is { } leftover)
            environment.Error.WriteLine($"{leftover.Message}\n  {leftover.Advice}");
        Summarize(site, result, environment.Time.GetElapsedTime(start));
        return ExitCode.Done;
    }

    private void Summarize(GeneratedSite site, PublishResult result, TimeSpan time)
    {
        var index = Path.Join(output, "index.html");
        var open = environment.Output.HasColors ? new Uri(Path.GetFullPath(index)).AbsoluteUri : index;
        var changes = $"{result.Written:N0} written, {result.Unchanged:N0} unchanged, {result.Removed:N0} removed";
        environment.Output.WriteLine($"Made {SiteSummary.Format(site)}.");
        environment.Output.WriteLine($"{Quantity.Format(result.Written + result.Unchanged, "file")} in {output}: {changes}, in {Quantity.Seconds(time)}.");
        environment.Output.WriteLine($"Open {open}");
    }
}
