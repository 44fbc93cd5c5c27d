namespace CalAimSite.Diagnostics;

/// <content>CAL2…: the form of YAML and of front matter.</content>
public sealed partial class DiagnosticBag
{
    // found: The parser's own words.
    public void InvalidYaml(SourceSpan place, string found) => Error(
        place, "CAL2001", "This is not valid YAML.", $"The parser says: {found}");

    // more: How many keys after it repeat as well.
    public void DuplicateKey(SourceSpan key, SourceSpan first, int more) => Error(key, "CAL2002",
        $"The key {Quoted(key.Text.ToString())} stands here a second time{(more == 0 ? string.Empty : $", and {more} more after it")}.",
        more == 0
            ? $"Keep one of the two; the first is at {first}."
            : $"If a new item begins here, write `- ` before it; the first is at {first}.");

    public void Anchor(SourceSpan place, string name) => Error(
        place, "CAL2003", $"`&{name}` is a YAML anchor.", "Anchors are not used here. If the text begins with `&`, put it in quotes.");

    public void Alias(SourceSpan place) => Error(place, "CAL2004",
        $"{Quoted(place.Text.ToString())} is a YAML alias.",
        "Aliases are not used here: write the value out. If the text begins with `*`, put it in quotes.");

    public void Tag(SourceSpan place) => Error(place, "CAL2005",
        "A text that begins with `!` is a YAML tag.",
        "Tags are not used here. If the text begins with `!`, put it in quotes.");

    public void MergeKey(SourceSpan place) => Error(
        place, "CAL2006", "`<<` is a YAML merge key.", "Merge keys are not used here: write the keys out.");

    public void SeveralDocuments(SourceSpan place) => Error(
        place, "CAL2007", "A second YAML document begins here.", "Keep one document in a file: delete the line `---` or `...`.");

    public void TooDeep(SourceSpan place, int most) => Error(place, "CAL2008",
        $"This lies more than {most} levels deep.",
        "Content needs a handful of levels. Look for brackets that are opened too often.");

    public void KeyIsNoText(SourceSpan place) => Error(
        place, "CAL2009", "A key must be a single text.", "Write `key: value`.");

    public void MissingFrontMatter(SourceSpan place) => Error(place, "CAL2010",
        "This file does not begin with front matter.",
        "Begin it with a line `---`, then keys with values, then a line `---`, then the text.");

    public void UnclosedFrontMatter(SourceSpan place) => Error(
        place, "CAL2011", "The front matter that begins here never ends.", "End it with a line that holds `---` and nothing else.");

    public void EscapedCharacter(SourceSpan place, int character) => Error(place, "CAL2012",
        $"An escape in this text stands for an invisible character (U+{character:X4}).",
        "Delete the escape, or use single quotes if the backslash is meant.");

    // isError: Whether YAML cannot be read because of it.
    public void CommentInText(SourceSpan comment, string? suggestion, bool isError = false) => Add(
        comment, "CAL2013", isError ? Severity.Error : Severity.Warning,
        "YAML takes this for a comment: readers will not see it.",
        $"Put the whole text in quotes if it belongs to the text. If it is a comment, put it on a line of its own.{DidYouMean(suggestion)}");

    public void ColonInText(SourceSpan text) => Error(text, "CAL2014",
        "A `: ` in this text makes YAML look for another key.",
        "Put the whole text in quotes: key: \"a text: with a colon\".");

    public void WrongIndentation(SourceSpan line) => Error(line, "CAL2015",
        "The indentation of this line does not fit the lines above it.",
        "The keys of one thing begin in the same column, and so do the dashes of one list. A text that goes on is indented below its key.");

    public void MissingBlank(SourceSpan sign) => Error(
        sign, "CAL2016", $"A blank is missing after this `{sign.Text}`.", "Write `key: value` and `- item`, with an ordinary blank.");

    public void NotAKey(SourceSpan line) => Error(line, "CAL2017",
        "This is not a key with a value.",
        "Write `key: value`. If it goes on with the text above, indent it further than that text's key.");

    public void UnclosedBracket(SourceSpan bracket) => Error(bracket, "CAL2018",
        "YAML finds no end of what this bracket opens.",
        "Close it with `]` or `}`, and put commas between the items. If the bracket belongs to a text, put the text in quotes.");

    public void UnclosedQuote(SourceSpan quote) => Error(
        quote, "CAL2019", "The quotation mark here is never closed.", "Close it. A quotation mark inside single quotes is written twice.");

    public void MustBeQuoted(SourceSpan text, char first) => Error(text, "CAL2020",
        $"YAML does not take a text that begins with `{first}` and goes on like this.",
        "Put the whole text in quotes: single ones if it holds double ones, double ones if it holds single ones.");

    public void UnknownEscape(SourceSpan escape) => Error(escape, "CAL2021",
        "Between double quotes a backslash has a meaning, and this one has none.",
        "Use single quotes, or write the backslash twice.");

    public void MissingColon(SourceSpan key) => Error(key, "CAL2022",
        $"A colon is missing after {Quoted(key.Text.ToString())}.",
        "Write `key: value`, or `key:` with the value below it.");

    public void ListWithoutKey(SourceSpan item) => Error(
        item, "CAL2023", "A list begins here, but no key for it.", "Write the key with its colon on the line above: `milestones:`.");

    public void TypedBulletInYaml(SourceSpan sign) => Error(sign, "CAL2024",
        $"{Quoted(sign.Text.ToString())} does not begin an item of a list.", "Write the dash of the keyboard and a blank: `- item`.");

    public void UnopenedBracket(SourceSpan bracket) => Error(bracket, "CAL2025",
        $"Nothing opens what this {Quoted(bracket.Text.ToString())} closes.", "Write its counterpart before the first key or item, or take it off.");
}
