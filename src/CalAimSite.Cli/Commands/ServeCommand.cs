using System.CommandLine;
using CalAimSite.Cli.Preview;
using CalAimSite.Cli.Terminal;

namespace CalAimSite.Cli.Commands;

/// <summary><c>calaim serve</c>: the preview. All that needs the web server is behind <see cref="PreviewSession"/>.</summary>
internal static class ServeCommand
{
    public const string Name = "serve";

    private const string Description =
        "Show the site in a browser on this machine, anew after each change, until Ctrl+C. Nothing is written.";

    public static Command Create(SiteOptions site, CommandEnvironment environment)
    {
        var port = new Option<string>("--port")
        {
            Description = "The port on this machine; 0 takes any that is free.",
            HelpName = "NUMBER",
            DefaultValueFactory = _ => "4173",
            Validators = { ValueCheck.Require(text => ushort.TryParse(text, out _), "port", "a number from 0 to 65535") },
        };
        var command = new Command(Name, Description);
        site.AddTo(command);
        command.Options.Add(port);

        // In the background: System.CommandLine hears Ctrl+C only when it has the task, and making the site comes first.
        command.SetAction((result, stop) => Task.Run(
            () => RunAsync(site.Read(result), ushort.Parse(result.GetValue(port)!), environment, stop), CancellationToken.None));
        return command;
    }

    private static Task<int> RunAsync(GeneratorOptions options, int port, CommandEnvironment environment, CancellationToken stop)
    {
        InputFolders.Require(options);
        environment.Progress.WriteLine($"Reading {options.Content} and {options.Theme}.");
        return PreviewSession.RunAsync(options, port, environment, stop);
    }
}
