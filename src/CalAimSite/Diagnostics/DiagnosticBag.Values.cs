namespace CalAimSite.Diagnostics;

/// <content>CAL3…: keys and values, each looked at by itself.</content>
public sealed partial class DiagnosticBag
{
    // what: What it stands in, with its article: "a milestone".
    // free: The keys that could stand there and do not yet.
    public void UnknownKey(SourceSpan key, string name, string what, IReadOnlyCollection<string> free, string? suggestion) => Error(
        key,
        "CAL3001",
        $"{Capital(what)} has no key {Quoted(name)}.",
        (free.Count == 0 ? "It has all its keys already." : $"Keys that it could still have: {Quoted(free)}.") + DidYouMean(suggestion));

    // what: What lacks the keys, with its article: "a milestone".
    // missing: The keys, each with what is expected as its value.
    public void MissingKeys(SourceSpan mapping, string what, IReadOnlyList<(string Name, string Expected)> missing) => Error(
        mapping,
        "CAL3002",
        missing is [var (name, _)]
            ? $"The key `{name}` is missing in {what}."
            : $"{missing.Count} keys are missing in {what}: {Quoted(missing.Select(key => key.Name))}.",
        $"Add {string.Join("; ", missing.Select(key => $"`{key.Name}:` with {key.Expected}"))}.");

    public void WrongShape(SourceSpan value, string found, string expected) => Error(
        value, "CAL3003", $"Found {found}.", $"Expected {expected}.");

    /// <summary>Where one text is expected and YAML saw a list or keys: mostly a bracket or a colon that wants quotes.</summary>
    public void NotOneText(SourceSpan value, string found, string expected) => Error(
        value, "CAL3016", $"Found {found}.", $"Expected {expected}. If it is meant to be one text, put it in quotes.");

    public void EmptyValue(SourceSpan value, string expected)
    {
        var (line, column) = value.Source.PositionOf(value.Start);
        var isComment = value.Source.Line(line)[(column - 1)..].TrimStart() is ['#', ..];
        Error(
            value,
            "CAL3004",
            "There is no value here.",
            $"Expected {expected}. "
            + (isComment
                ? "What follows `#` is a comment: put the text in quotes if it begins with `#`."
                : "Give it one, or leave the key out where it may be absent."));
    }

    public void NotAList(SourceSpan value, string expected, string items) => Error(value, "CAL3017",
        "Found a single text.",
        $"Expected {expected}. Also one item is a list: {Quoted($"[{items}]")}.");

    public void WrongValue(SourceSpan value, string found, string expected, string? suggestion) => Error(
        value, "CAL3005", $"{Quoted(found)} is no value that this key can have.", $"Expected {expected}.{DidYouMean(suggestion)}");

    public void NotAnId(SourceSpan value, string found, int most, string? suggestion) => Error(value, "CAL3006",
        $"{Quoted(found)} is not an id.",
        PortableName.IsDevice(found) ? "Ids are names of files, and Windows keeps this one for a device. Choose another."
        : found.Length > most ? $"Ids are names of files, and have at most {most} characters."
        : $"Ids are addresses: lower-case letters, digits and single hyphens, such as `phm-policy-guide`.{DidYouMean(suggestion)}");

    public void NotAnAddress(SourceSpan value, string found) => Error(
        value, "CAL3007", $"{Quoted(found)} is not an address of the web.", "Expected an address that begins with https:// or http://.");

    public void NotADate(SourceSpan value, string found, string expected, string? suggestion) => Error(
        value, "CAL3008", $"{Quoted(found)} is not a date as dates are written here.", $"Expected {expected}.{DidYouMean(suggestion)}");

    public void ImpossibleDate(SourceSpan value, string found) => Error(value, "CAL3009",
        $"The calendar has no {Quoted(found)}.",
        "Months run from 01 to 12, days from 01 to the month's last, quarters from Q1 to Q4, half-years from H1 to H2, years from 0001 to 9990.");

    public void ReversedRange(SourceSpan value, string found) => Error(
        value, "CAL3010", $"The range {Quoted(found)} ends before it begins.", "Write the earlier date first: 2023-08/2023-09.");

    public void RangeOfOnePeriod(SourceSpan value, string found) => Error(value, "CAL3011",
        $"The range {Quoted(found)} goes from a period to the same period.",
        "Write the period alone, or `A/..` for a range without an end.");

    public void NestedRange(SourceSpan value, string found) => Error(value, "CAL3015",
        $"Of the range {Quoted(found)} one end lies within the other.",
        "Write both ends equally exact: 2023-10/2023-12, not 2023-10/2023.");

    public void UnknownFormat(SourceSpan value, string found, string known) => Error(value, "CAL3012",
        $"{Quoted(found)} is a layout of content that this program does not know.",
        $"This program reads format {known}. A newer program may read this content.");

    public void SymbolInText(SourceSpan symbol, string found, string kind, bool isAtEnd) => Warning(
        symbol, "CAL3013", $"The text {(isAtEnd ? "ends" : "begins")} with the legend symbol `{found}`.", $"Take it off, and say `kind: {kind}` instead.");

    public void DateInId(SourceSpan value, string id) => Warning(value, "CAL3014",
        $"The id {Quoted(id)} holds a date.",
        "Ids are permanent and dates move. Choose an id that stays true when the date changes.");

    public void QuoteInText(SourceSpan mark, string? suggestion) => Warning(mark, "CAL3018",
        $"This {Quoted(mark.Text.ToString())} is a part of the text: readers will see it.",
        $"Take it off. If it belongs there, put the whole text in straight quotes: '…'.{DidYouMean(suggestion)}");

    public void MarkupInText(SourceSpan markup, string found) => Warning(markup, "CAL3019",
        $"{Quoted(found)} has no meaning in this text: readers will see it.",
        "Take it off. Neither Markdown nor HTML is read here.");

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
