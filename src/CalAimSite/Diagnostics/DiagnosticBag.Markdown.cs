namespace CalAimSite.Diagnostics;

/// <content>CAL5…: Markdown.</content>
public sealed partial class DiagnosticBag
{
    public void RefusedLink(SourceSpan link, string target, string? suggestion) => Error(link, "CAL5001",
        $"{Quoted(target)} cannot be linked to.",
        $"Links begin with https://, http:// or mailto:, or name a page of this site from its root: `about.html`.{DidYouMean(suggestion)}");

    public void Image(SourceSpan image) => Error(
        image, "CAL5002", "Images have no place in content.", "Describe it in words, or link to it.");

    public void FootnoteInText(SourceSpan definition, string mark) => Error(definition, "CAL5003",
        $"The footnote `{mark}` is written in the text that refers to it.",
        "Footnotes stand in the edition, under `footnotes`. Pages have none.");

    public void TooLong(SourceSpan place, int most) => Error(
        place, "CAL5004", $"This text is longer than {most} characters.", "Split it into several.");

    public void MarkdownTooDeep(SourceSpan place) => Error(place, "CAL5005",
        "This text nests deeper than Markdown can be read.",
        "Look for brackets, quotation marks or list signs that repeat.");

    public void MoreThanOneParagraph(SourceSpan place) => Error(
        place, "CAL5006", "Only one paragraph has room here.", "Write one paragraph, without headings or lists.");

    public void UndefinedLinkReference(SourceSpan id, string name, string? suggestion) => Error(id, "CAL5007",
        $"No address is given for {Quoted(name)}.",
        "Add it to `links` in the edition, or write the address in parentheses. Brackets that are no link have a `\\` before them."
        + DidYouMean(suggestion));

    public void HtmlInText(SourceSpan place) => Warning(
        place, "CAL5008", "This looks like HTML.", "HTML is not read: readers will see the characters as they stand here.");

    public void UnusedLinkDefinition(SourceSpan definition, string name) => Warning(definition, "CAL5009",
        $"Markdown takes this line for the address of {Quoted(name)}, and no link names it.",
        "Readers will not see the line. Put `\\` before its bracket if they should, or delete it.");

    public void InvisibleEntity(SourceSpan entity) => Error(
        entity, "CAL5010", "This stands for an invisible character.", "Delete it, or write what readers should see.");

    public void NoCharacter(SourceSpan entity) => Error(
        entity, "CAL5020", "This stands for no character.", "Correct its number, or write the character itself.");

    public void TypedBullet(SourceSpan mark, string found) => Warning(mark, "CAL5011",
        $"This {Quoted(found)} makes no list: readers will see one paragraph.",
        $"Begin each item with a dash and a blank: `- item`, or `1. item`. If it is a text, write `\\{found}`.");

    public void HeadingWithoutBlank(SourceSpan signs, string found) => Warning(signs, "CAL5012",
        "A blank is missing here: readers will see the number signs, and no heading.",
        $"Write `{found} Heading`, or `\\{found}` if the sign is a part of the text.");

    // what: What it is in other Markdown: "A table".
    public void UnreadMarkdown(SourceSpan place, string what, string advice) => Warning(place, "CAL5013",
        $"{what} is not read here: readers will see the characters as they stand.", advice);

    public void UnclosedMark(SourceSpan mark, string found) => Warning(mark, "CAL5014",
        $"This {Quoted(found)} has no other half: readers will see it.",
        $"Close it, or write `{string.Concat(found.Select(sign => $"\\{sign}"))}` if it is a part of the text.");

    public void BrokenLink(SourceSpan place, string? suggestion) => Warning(place, "CAL5015",
        "This is no link as it stands: readers will see the brackets and the address.",
        "A link is `[words](address)`, without a blank between the two and without another link in its words. In the address, a blank is `%20` "
        + $"and parentheses are closed.{DidYouMean(suggestion)}");

    public void AddressEndsInPunctuation(SourceSpan link, char last, string suggestion) => Warning(link, "CAL5016",
        $"This address ends in {Quoted($"{last}")}, which belongs to the sentence around it.",
        $"Put it behind the address, or take it off.{DidYouMean(suggestion)}");

    public void EmptyLink(SourceSpan link, string target) => Warning(link, "CAL5017",
        "This link has no words: readers cannot see it.", $"Write what it leads to between the brackets: `[words]({target})`.");

    // what: "A link".
    public void InsideLink(SourceSpan place, string what) => Error(place, "CAL5018",
        $"{what} stands in the words of a link, where there can be no other.", "Put it before or behind that link.");

    public void HeadingSkipsLevel(SourceSpan signs, int level, int expected) => Warning(signs, "CAL5019",
        $"This heading of level {level} stands where one of level {expected} is expected.",
        $"Levels go down one by one, for those who move by headings: write {Quoted(new string('#', expected))}.");
}
