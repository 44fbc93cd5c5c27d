namespace CalAimSite.Diagnostics;

/// <content>CAL7…: what the sources say besides the calendar.</content>
public sealed partial class DiagnosticBag
{
    public void ColumnsOrPeriods(SourceSpan table) => Error(
        table, "CAL7001", "A table has either `columns` with names or `periods` as columns.", "Give exactly one of the two.");

    public void LabelsForPeriods(SourceSpan labels, int found, int expected) => Error(
        labels, "CAL7002", $"There {(found == 1 ? "is" : "are")} {Count(found, "label")} for {Count(expected, "period")}.", "Give each period the name that the source prints for it, in the same order.");

    public void CountDiffers(SourceSpan count, int stated, int found) => Warning(count, "CAL7003",
        $"The source counts {stated}, and {found} are listed here.",
        "Look whether one is missing or split. If the source miscounts, say so in a note.");

    public void NeverExpanded(SourceSpan first, IReadOnlyList<string> acronyms) => Note(first, "CAL7004",
        acronyms is [var one]
            ? $"No source says what `{one}` stands for."
            : $"No source says what {acronyms.Count} of the acronyms stand for.",
        (acronyms.Count == 1 ? string.Empty : $"They are {string.Join(", ", acronyms)}. ")
        + "Add an expansion when a source prints one.");

    public void SourcesDisagree(SourceSpan first, int contradictions, int tensions) => Note(first, "CAL7005",
        $"Sources disagree in {Count(contradictions + tensions, "place")}: "
        + $"{Count(contradictions, "contradiction")} and {Count(tensions, "tension")}.",
        "The site shows both sides. Take one away when a later source settles it.");

    public void OneSided(SourceSpan sides) => Error(
        sides, "CAL7006", "A disagreement has at least two sides.", "Quote what each source says.");

    // words: The dates that the quoted words have.
    public void DateUnlikeWords(SourceSpan when, string found, IReadOnlyList<string> words, string? suggestion) => Warning(when, "CAL7007",
        words.Count == 0
            ? $"This is {Quoted(found)}, and the quote has no date."
            : $"This is {Quoted(found)}, and the quoted words say {Quoted(words)}.",
        "Correct the one that is wrong. Where the date stands elsewhere in the source, or was read into it, say so: "
        + $"`dated_by` or `reading`, where the item can have them.{DidYouMean(suggestion)}");

    // text: What the source has in its place; null where that cannot be told.
    public void QuoteNotInSource(SourceSpan quote, string missing, string file, string? text) => Warning(quote, "CAL7008",
        $"The text of the source ({file}) does not have {Quoted(missing)}.",
        $"Quotes are verbatim; where words do not stand together, `pieces` lists them.{(text is null ? string.Empty : $" The source has {Quoted(text)}.")}");

    public void PiecesUnlikeQuote(SourceSpan quote) => Warning(quote, "CAL7009",
        "The `pieces` do not make up this quote.", "They have the same words, as they stand in the source.");

    public void PassageNotInSource(SourceSpan words, string missing, string file, string? text) => Warning(words, "CAL7010",
        $"The text of the source ({file}) does not have {Quoted(missing)}.",
        "A passage has the source's words only; yours go into its `note`. Where something else stands between them, end the line there "
        + $"with a backslash.{(text is null ? string.Empty : $" The source has {Quoted(text)}.")}");

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
