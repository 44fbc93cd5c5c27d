using System.CommandLine.Parsing;

namespace CalAimSite.Cli.Commands;

/// <summary>Checks the values of options and arguments before anything is run.</summary>
internal static class ValueCheck
{
    /// <param name="isValid">Whether a value can be taken.</param>
    /// <param name="name">What it is no example of, such as <c>day</c>.</param>
    /// <param name="form">What it must be, such as <c>like 2023-10-15</c>.</param>
    public static Action<SymbolResult> Require(Predicate<string> isValid, string name, string form) => result =>
    {
        foreach (var token in result.Tokens.Where(token => !isValid(token.Value)))
            result.AddError($"'{token.Value}' is no {name}: it must be {form}.");
    };
}
