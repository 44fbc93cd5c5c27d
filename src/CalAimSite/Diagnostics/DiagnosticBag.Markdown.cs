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
}
