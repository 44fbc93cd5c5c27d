using System.Text;
using CalAimSite.Cli;
using CalAimSite.Cli.Messages;

if (OperatingSystem.IsWindows())
    Console.OutputEncoding = Encoding.UTF8;

return await Application.RunAsync(
    args,
    new CommandEnvironment(
        new MessageWriter(Console.Out, Colors.AreWanted(!Console.IsOutputRedirected, Environment.GetEnvironmentVariable)),
        new MessageWriter(Console.Error, Colors.AreWanted(!Console.IsErrorRedirected, Environment.GetEnvironmentVariable)),
        TimeProvider.System));
