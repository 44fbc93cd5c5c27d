using System.CommandLine;
using CalAimSite.Cli.Commands;
using CalAimSite.Cli.Terminal;

namespace CalAimSite.Cli;

/// <summary>The program, given its arguments and its surroundings.</summary>
internal static class CommandLine
{
    private static readonly ParserConfiguration Parsing = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };
    private static readonly TimeSpan PatienceWithServe = TimeSpan.FromSeconds(2);

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments, CommandEnvironment environment, CancellationToken stop = default)
    {
        try
        {
            var command = CalaimCommand.Create(environment).Parse(arguments, Parsing);
            if (ParseErrors.Find(command) is { Count: > 0 } errors)
                return ParseErrors.Write(errors, command, environment.Error);
            var invocation = new InvocationConfiguration
            {
                Output = environment.Output.Text,
                Error = environment.Error.Text,
                EnableDefaultExceptionHandler = false,

                // All others end at once: what they write is whole or not there, wherever they end.
                ProcessTerminationTimeout = command.CommandResult.Command.Name == ServeCommand.Name ? PatienceWithServe : null,
            };
            return await command.InvokeAsync(invocation, stop);
        }
        catch (CommandException exception)
        {
            return exception.WriteTo(environment.Error);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            environment.Error.WriteError(exception.Message);
            return ExitCode.Failure;
        }
#pragma warning disable CA1031 // Everything else is a bug of ours, and this is the last place to say so in words.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            environment.Error.WriteBug(exception);
            return ExitCode.Failure;
        }
    }
}
