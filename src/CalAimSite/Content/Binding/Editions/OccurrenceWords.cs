using System.Text.RegularExpressions;
using CalAimSite.Content.Schemas;

namespace CalAimSite.Content.Binding.Editions;

/// <summary>Compares what the latest edition prints of its milestones with the dates that are given for them.</summary>
internal static partial class OccurrenceWords
{
    public static void Check(BoundEdition bound, DiagnosticBag diagnostics)
    {
        foreach (var occurrence in bound.Edition.Rows.SelectMany(row => row.Milestones))
        {
            var values = bound.Scope.PlaceOf(occurrence.MilestoneId)!;
            var note = values.Find(MilestoneFields.Note.Key) as string;
            CheckText(occurrence, note, values.SpanOf(MilestoneFields.When.Key), diagnostics);
            if (note is null && !occurrence.When.IsTbd && !occurrence.When.Overlaps(occurrence.Column))
                diagnostics.ColumnUnlikeDate(values.SpanOf(MilestoneFields.Column.Key), occurrence.Column.ToString(), occurrence.When.ToString());
        }
    }

    private static void CheckText(Occurrence occurrence, string? note, SourceSpan place, DiagnosticBag diagnostics)
    {
        var (text, when) = (occurrence.Text, occurrence.When);
        if (when.Start is not { Year: var year })
            return;
        foreach (var date in WrittenDates.In(text, year).Where(date => IsOwn(text, date) && !IsSame(text, date, when)))
        {
            var words = text.Substring(date.Start, date.Length);
            if (note?.Contains(words, StringComparison.Ordinal) != true)
                diagnostics.DateUnlikeText(place, words, when.ToString(), date.Date);
        }
    }

    // A year in parentheses, as in "Report (2022) released", tells which report it is.
    private static bool IsOwn(string text, WrittenDate date) =>
        Dating().IsMatch(text.AsSpan(0, date.Start))
        || (text.AsSpan(0, date.Start) is [.., '('] && text.AsSpan(date.Start + date.Length) is [')', ..] && date.First.Precision != Precision.Year);

    // Either may be the more exact one. Of what begins, the end is not the milestone's.
    private static bool IsSame(string text, WrittenDate date, MilestoneDate when) =>
        MilestoneDate.Of(when.Start!).Overlaps(date.First)
        && (when.IsOpen || Beginning().IsMatch(text.AsSpan(0, date.Start)) || MilestoneDate.Of(when.End ?? when.Start!).Overlaps(date.Last));

    // Read from the date to the left, and no further than they match.
    [GeneratedRegex(@"\b(?:due|targeting|no later than|no sooner than)(?:\s+(?:by|on|in))?\s*\(?\z", RegexOptions.RightToLeft | RegexOptions.CultureInvariant)]
    private static partial Regex Dating();

    [GeneratedRegex(@"\b(?:begin|start|launch|open)\w*\s*\(\z", RegexOptions.RightToLeft | RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();
}
