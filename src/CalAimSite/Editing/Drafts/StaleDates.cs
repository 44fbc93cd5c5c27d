using CalAimSite.Changes;
using CalAimSite.Content.Schemas;

namespace CalAimSite.Editing.Drafts;

/// <summary>A date in a text that was carried over, with some words before it. Lines count from 1.</summary>
public sealed record StaleDate(string File, int Line, string Words);

/// <summary>Finds dates of the former window in texts, written as a source may write them: "the fourth quarter of 2023".</summary>
internal sealed class StaleDates(Window window)
{
    // As much as tells which sentence it is.
    private const int Before = 40;

    private const int NoYear = 0;

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

    // A date without a year is of any.
    private string? LastIn(string line)
    {
        if (WrittenDates.In(line, NoYear).LastOrDefault(date => window.First <= date.Last.Last && date.First.First <= window.Last) is not { } found)
            return null;
        var end = found.Start + found.Length;
        var start = Math.Max(0, end - "2023".Length - Before);
        start = start == 0 ? 0 : line.IndexOf(' ', start) + 1;
        return line[start..end].Trim();
    }
}
