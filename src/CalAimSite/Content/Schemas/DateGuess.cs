namespace CalAimSite.Content.Schemas;

/// <summary>What a date in another form was probably meant to be: "October 2023", "10/15/2023", "2023-8", "Aug. – Sept. 2023".</summary>
internal static class DateGuess
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] Undecided = ["tbd", "tba", "to be determined", "to be decided", "to be announced"];
    private static readonly string[] Until = ["/", " - ", "–", "—", " to ", " through ", ".."];

    /// <returns>A date in the form of <see cref="MilestoneDate"/>, or null where there is no safe guess.</returns>
    public static string? OfWhen(string text)
    {
        var trimmed = text.Trim(' ', '\u00a0', '"', '“', '”', '‘', '’', '\'');
        if (Undecided.Contains(trimmed, StringComparer.OrdinalIgnoreCase))
            return MilestoneDate.Tbd.ToString();
        var guess = OfPeriod(trimmed) ?? OfRange(trimmed);
        return guess is not null && MilestoneDate.Read(guess, out _) == DateProblem.None ? guess : null;
    }

    /// <returns>A date in the form of <see cref="Period"/>, or null where there is no safe guess.</returns>
    public static string? OfPeriod(string text)
    {
        var parts = text.Split(
            [' ', '\u00a0', ',', '.', '-', '/', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var guess = parts.Length switch
        {
            1 => parts[0],
            2 => OfTwo(parts[0], parts[1]) ?? OfTwo(parts[1], parts[0]),
            3 => OfThree(parts),
            _ => null,
        };
        return guess is not null && Period.Read(guess, out _) == DateProblem.None ? guess : null;
    }

    private static string? OfRange(string text)
    {
        foreach (var separator in Until)
        {
            if (text.Split(separator) is [var start, var end] && OfPeriod(end) is { } last)
            {
                // "August – September 2023" says the year once, at its end.
                var first = OfPeriod(start) ?? OfPeriod($"{start} {last.AsSpan(0, 4)}");
                return first is null ? null : $"{first}/{last}";
            }
        }

        return null;
    }

    private static string? OfTwo(string year, string part)
    {
        if (!IsYear(year))
            return null;
        if (part is ['q' or 'Q' or 'h' or 'H', >= '0' and <= '9'])
            return $"{year}-{char.ToUpperInvariant(part[0])}{part[1]}";
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
            return number is >= 1 and <= 12 ? number : null;
        var index = text.Length < 3 ? -1 : Array.IndexOf(Months, text[..3].ToLowerInvariant());
        return index < 0 ? null : index + 1;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
