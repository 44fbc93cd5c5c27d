using System.CommandLine.Parsing;

namespace CalAimSite.Cli.Commands;

/// <summary>Checks the values of options and arguments before anything is run: a <c>day</c> must be <c>like 2023-10-15</c>.</summary>
internal static class ValueCheck
{
    public static Action<SymbolResult> Require(Predicate<string> isValid, string name, string form) => result =>
    {
        foreach (var token in result.Tokens.Where(token => !isValid(token.Value)))
            result.AddError($"'{token.Value}' is no {name}: it must be {form}.");
    };
}
