using CalAimSite.Text;

namespace CalAimSite.Diagnostics;

/// <content>CAL2…: the form of YAML and of front matter.</content>
public sealed partial class DiagnosticBag
{
    /// <param name="place">Where the parser gave up.</param>
    /// <param name="found">The parser's own words.</param>
    public void InvalidYaml(SourceSpan place, string found)
    {
        var (message, advice) = found switch
        {
            _ when found.Contains("invalid mapping", StringComparison.Ordinal) =>
                ("A second `: ` on this line makes YAML look for another key.", "Put the whole text in quotes: key: \"a text: with a colon\"."),
            _ when found.Contains("expected key", StringComparison.Ordinal) =>
                ("This is not a key with a value.", "Write `key: value`, or indent it below the key that it belongs to."),
            _ when found.Contains("expected '-'", StringComparison.Ordinal) =>
                ("A list ends here, but its indentation does not.", "Begin each item with `- ` in the same column, and what follows the list further left."),
            _ when found.Contains("',' or", StringComparison.Ordinal) =>
                ("A bracket was opened before this and not closed.", "Close it with `]` or `}`, or put a comma between two items."),
            _ when found.Contains("quoted scalar", StringComparison.Ordinal) && found.Contains("end of stream", StringComparison.Ordinal) =>
                ("The quotation mark here is never closed.", "Close it. A quotation mark inside single quotes is written twice."),
            _ when found.Contains("escape character", StringComparison.Ordinal) =>
                ("Between double quotes a backslash has a meaning that this one has not.", "Use single quotes, or write the backslash twice."),
            _ when found.Contains("cannot start any token", StringComparison.Ordinal) =>
                ("YAML does not allow a text to begin with this character.", "Put the text in quotes."),
            _ => ("This is not valid YAML.", $"The parser says: {found}"),
        };
        Error(place, "CAL2001", message, advice);
    }

    public void DuplicateKey(SourceSpan key, SourceSpan first) => Error(
        key, "CAL2002", $"The key `{key.Text}` stands here a second time.", $"Keep one of the two; the first is at {first}.");

    public void Anchor(SourceSpan place, string name) => Error(
        place, "CAL2003", $"`&{name}` is a YAML anchor.", "Anchors are not used here. If the text begins with `&`, put it in quotes.");

    public void Alias(SourceSpan place) => Error(
        place, "CAL2004", $"`{place.Text}` is a YAML alias.", "Aliases are not used here: write the value out. If the text begins with `*`, put it in quotes.");

    public void Tag(SourceSpan place) => Error(
        place, "CAL2005", "A text that begins with `!` is a YAML tag.", "Tags are not used here. If the text begins with `!`, put it in quotes.");

    public void MergeKey(SourceSpan place) => Error(
        place, "CAL2006", "`<<` is a YAML merge key.", "Merge keys are not used here: write the keys out.");

    public void SeveralDocuments(SourceSpan place) => Error(
        place, "CAL2007", "A second YAML document begins here.", "Keep one document in a file: delete the line `---` or `...`.");

    public void TooDeep(SourceSpan place, int most) => Error(
        place, "CAL2008", $"This lies more than {most} levels deep.", "Content needs a handful of levels. Look for brackets that are opened too often.");

    public void KeyIsNoText(SourceSpan place) => Error(
        place, "CAL2009", "A key must be a single text.", "Write `key: value`.");

    public void MissingFrontMatter(SourceSpan place) => Error(
        place, "CAL2010", "This file does not begin with front matter.", "Begin it with a line `---`, then keys with values, then a line `---`, then the text.");

    public void EscapedCharacter(SourceSpan place, char character) => Error(
        place,
        "CAL2012",
        $"An escape in this text stands for an invisible character (U+{(int)character:X4}).",
        "Delete the escape, or use single quotes if the backslash is meant.");

    public void UnclosedFrontMatter(SourceSpan place) => Error(
        place, "CAL2011", "The front matter that begins here never ends.", "End it with a line that holds `---` and nothing else.");
}
