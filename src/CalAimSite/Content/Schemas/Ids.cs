using System.Text;

namespace CalAimSite.Content.Schemas;

/// <summary>Ids are parts of addresses: lower-case letters, digits and single hyphens.</summary>
internal static class Ids
{
    /// <summary>How many characters an id may have. Two of them, with an ending, are one name of a file, which has 255 at most.</summary>
    public const int Longest = 100;

    // A sentence is not meant as an id.
    private const int LongestGuess = 60;

    public static bool IsId(string text) =>
        text.Length <= Longest
        && text.Split('-').All(part => part.Length > 0 && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)))
        && !PortableName.IsDevice(text);

    /// <returns>What a text names that was written in the place of a list: "document, other"; the text where it is one.</returns>
    public static string[] Parts(string text) =>
        text.Split([",", ";", "/", "&", "+", " and "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <returns>The id that a text was probably meant to be, or null where there is none.</returns>
    public static string? Guess(string text)
    {
        var guess = new StringBuilder(text.Length);
        foreach (var c in text.ToLowerInvariant())
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
                guess.Append(c);
            else if (guess.Length > 0 && guess[^1] != '-')
                guess.Append('-');
        }

        var id = guess.ToString().TrimEnd('-');
        return id.Length is > 0 and <= LongestGuess && IsId(id) ? id : null;
    }
}
