using CalAimSite.Model;

namespace CalAimSite.Content.Shapes;

/// <summary>What a date in another form was probably meant to be: "October 2023", "10/15/2023", "2023-8".</summary>
internal static class DateGuess
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <returns>A date in the right form, or null where there is no safe guess.</returns>
    public static string? Guess(string text)
    {
        var parts = text.Split([' ', ',', '.', '-', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var guess = parts.Length switch
        {
            2 => OfTwo(parts[0], parts[1]) ?? OfTwo(parts[1], parts[0]),
            3 => OfThree(parts),
            _ => null,
        };
        return guess is not null && Period.Read(guess, out _) == DateProblem.None ? guess : null;
    }

    private static string? OfTwo(string year, string part)
    {
        if (!IsYear(year))
        {
            return null;
        }

        if (part.Length == 2 && part[0] is 'q' or 'Q' or 'h' or 'H' && char.IsAsciiDigit(part[1]))
        {
            return $"{year}-{char.ToUpperInvariant(part[0])}{part[1]}";
        }

        return MonthOf(part) is { } month ? $"{year}-{month:00}" : null;
    }

    private static string? OfThree(string[] parts) => parts switch
    {
        [var year, var month, var day] when IsYear(year) => Day(year, month, day),

        // American order, which is how this content's sources write: month, day, year.
        [var month, var day, var year] when IsYear(year) => Day(year, month, day),
        _ => null,
    };

    private static string? Day(string year, string month, string day) =>
        MonthOf(month) is { } m && Number(day.TrimEnd('s', 't', 'n', 'd', 'r', 'h')) is { } d ? $"{year}-{m:00}-{d:00}" : null;

    private static bool IsYear(string text) => text.Length == 4 && Number(text) is > 1900;

    private static int? MonthOf(string text)
    {
        if (Number(text) is { } number)
        {
            return number is >= 1 and <= 12 ? number : null;
        }

        var index = text.Length < 3 ? -1 : Array.IndexOf(Months, text[..3].ToLowerInvariant());
        return index < 0 ? null : index + 1;
    }

    private static int? Number(string text) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, provider: null, out var value) ? value : null;
}
