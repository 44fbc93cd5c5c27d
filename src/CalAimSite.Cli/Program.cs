using System.Text;
using CalAimSite.Cli;
using CalAimSite.Cli.Pdf;
using CalAimSite.Cli.Terminal;

if (OperatingSystem.IsWindows())
    Console.OutputEncoding = Encoding.UTF8;

var output = new MessageWriter(Console.Out, Colors.AreWanted(!Console.IsOutputRedirected, Environment.GetEnvironmentVariable));
var error = new MessageWriter(Console.Error, Colors.AreWanted(!Console.IsErrorRedirected, Environment.GetEnvironmentVariable));
return await CommandLine.RunAsync(args, new CommandEnvironment(output, error, Progress: error, TimeProvider.System)
{
    ProgramName = ProgramName.Find(Environment.ProcessPath),
    FindBrowser = () => InstalledBrowser.Find(Environment.GetEnvironmentVariable, File.Exists),
});
