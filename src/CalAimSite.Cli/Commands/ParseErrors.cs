using System.CommandLine;
using System.CommandLine.Parsing;
using CalAimSite.Cli.Terminal;

namespace CalAimSite.Cli.Commands;

/// <summary>What is wrong with a command line, before anything is run.</summary>
internal static class ParseErrors
{
    /// <param name="line">Of commands that do not treat unmatched tokens as errors themselves: what is said of them is said here.</param>
    /// <returns>Each with a suggestion where one is near; none where help was asked for.</returns>
    public static IReadOnlyList<string> Find(ParseResult line) =>
        line.Action is { ClearsParseErrors: true }
            ? []
            : [.. Unmatched(line), .. Misplaced(line), .. line.Errors.Select(error => error.Message).Distinct().Where(_ => !IsCommandMistyped(line))];

    /// <returns>The exit code.</returns>
    public static int Write(IReadOnlyList<string> errors, ParseResult line, MessageWriter writer)
    {
        foreach (var error in errors)
            writer.WriteError(error);

        writer.WriteLine($"  '{NameOf(line.CommandResult)} --help' shows what there is.");
        return ExitCode.WrongUsage;
    }

    private static IEnumerable<string> Unmatched(ParseResult line)
    {
        var (command, name) = (line.CommandResult.Command, NameOf(line.CommandResult));
        var isValue = false;
        foreach (var token in line.UnmatchedTokens)
        {
            if (IsOption(token))
            {
                yield return $"There is no option '{token}' in {name}.{DidYouMean(token, OptionsOf(line))}";
            }
            else if (!isValue)
            {
                yield return command.Subcommands.Count > 0
                    ? $"There is no command '{token}'.{DidYouMean(token, command.Subcommands.Where(one => !one.Hidden).Select(one => one.Name))}"
                    : $"{name} has no use for '{token}'.";
            }

            // What follows a mistyped option is most likely its value, and not another mistake.
            isValue = IsOption(token);
        }
    }

    // Of a command that is nothing without one below it, the library says that this is missing; it was mistyped.
    private static bool IsCommandMistyped(ParseResult line) => line.CommandResult.Command.Action is null && line.UnmatchedTokens.Count > 0;

    // "calaim --output x check": an option of building, before a command that does not have it.
    private static IEnumerable<string> Misplaced(ParseResult line) =>
        line.RootCommandResult == line.CommandResult
            ? []
            : line.RootCommandResult.Children.OfType<OptionResult>()
                .Where(result => !result.Implicit && !line.CommandResult.Command.Options.Contains(result.Option))
                .Select(result => $"There is no option '{result.Option.Name}' in {NameOf(line.CommandResult)}.");

    private static IEnumerable<string> OptionsOf(ParseResult line) =>
        line.CommandResult.Command.Options.Concat(line.RootCommandResult.Command.Options.Where(option => option.Recursive))
            .Select(option => option.Name);

    private static bool IsOption(string token) => token.StartsWith('-');

    private static string DidYouMean(string token, IEnumerable<string> names) =>
        Spelling.Nearest(token, names) is { } name ? $" Did you mean '{name}'?" : string.Empty;

    private static string NameOf(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{NameOf(parent)} {command.Command.Name}" : ((RootCommand)command.Command).HelpName!;
}
