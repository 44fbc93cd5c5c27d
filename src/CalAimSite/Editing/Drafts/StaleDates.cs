using CalAimSite.Changes;
using CalAimSite.Rendering.Languages;

namespace CalAimSite.Editing.Drafts;

/// <summary>A date in a text that was carried over, with some words before it. Lines count from 1.</summary>
public sealed record StaleDate(string File, int Line, string Words);

/// <summary>Finds dates of the former window in texts, written as a source may write them: "the fourth quarter of 2023".</summary>
internal sealed class StaleDates(Window window, Translations words)
{
    // As much as tells which sentence it is.
    private const int Before = 40;

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    /// <summary>The title is not looked at: it names the new date.</summary>
    public IEnumerable<StaleDate> In(EditedFile file)
    {
        var source = new SourceText(file.Path, file.Text);
        for (var number = 1; number <= source.LineCount; number++)
        {
            var line = source.Line(number).ToString();
            if (!line.StartsWith("title:", StringComparison.Ordinal) && LastIn(line) is { } found)
                yield return new StaleDate(file.Path, number, found);
        }
    }

    private string? LastIn(string line)
    {
        for (var at = line.Length - 4; at >= 0; at--)
        {
            if (IsYear(line, at) && PeriodAt(line, at) is { } period && window.First <= period.Last && period.First <= window.Last)
            {
                var start = Math.Max(0, at - Before);
                start = start == 0 ? 0 : line.IndexOf(' ', start) + 1;
                return line[start..(at + 4)].Trim();
            }
        }

        return null;
    }

    // Not a part of a number, an id or a date that the program writes.
    private static bool IsYear(string line, int at) =>
        line.AsSpan(at, 2) is "19" or "20" && char.IsAsciiDigit(line[at + 2]) && char.IsAsciiDigit(line[at + 3])
        && (at == 0 || (!char.IsLetterOrDigit(line[at - 1]) && line[at - 1] is not ('-' or '/' or '.')))
        && (at + 4 == line.Length || (!char.IsLetterOrDigit(line[at + 4]) && line[at + 4] is not ('-' or '/')));

    private Period? PeriodAt(string line, int at)
    {
        var year = int.Parse(line.AsSpan(at, 4), provider: null);
        var before = line[..at].Split([' ', ',', '('], StringSplitOptions.RemoveEmptyEntries);
        var last = before.Length > 0 ? before[^1] : string.Empty;
        if (last is ['Q', >= '1' and <= '4'])
            return Period.OfQuarter(year, last[1] - '0');
        if (before is [.., var ordinal, "quarter", "of"] && Array.IndexOf(Ordinals, ordinal.ToLowerInvariant()) is var quarter and >= 0)
            return Period.OfQuarter(year, quarter + 1);
        var name = last.Length <= 2 && last.Length > 0 && last.All(char.IsAsciiDigit) && before.Length > 1 ? before[^2] : last;
        return MonthNamed(name) is var month and > 0 ? Period.OfMonth(year, month) : Period.OfYear(year);
    }

    private int MonthNamed(string name)
    {
        var start = name.TrimEnd('.');
        return start.Length < 3 ? 0
            : 1 + words.List(TranslationKeys.Months).ToList().FindIndex(month => month.StartsWith(start, StringComparison.OrdinalIgnoreCase));
    }
}
