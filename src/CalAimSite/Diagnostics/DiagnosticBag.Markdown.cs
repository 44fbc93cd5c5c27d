using CalAimSite.Text;

namespace CalAimSite.Diagnostics;

/// <content>CAL5…: Markdown.</content>
public sealed partial class DiagnosticBag
{
    public void RefusedLink(SourceSpan link, string target) => Error(
        link, "CAL5001", $"`{target}` cannot be linked to.", "Links begin with https://, http:// or mailto:, or name a page of this site from its root, such as `about.html`.");

    public void Image(SourceSpan image) => Error(
        image, "CAL5002", "Images have no place in content.", "Describe it in words, or link to it.");

    public void UnsupportedMarkdown(SourceSpan place, string what) => Error(
        place, "CAL5003", $"Content has no use for {what}.", "Use paragraphs, headings, lists, quotations, emphasis and links.");

    public void TooLong(SourceSpan place, int most) => Error(
        place, "CAL5004", $"This text is longer than {most} characters.", "Split it into several.");

    public void MarkdownTooDeep(SourceSpan place) => Error(
        place, "CAL5005", "This text nests deeper than Markdown can be read.", "Look for brackets, quotation marks or list signs that repeat.");

    public void MoreThanOneParagraph(SourceSpan place) => Error(
        place, "CAL5006", "Only one paragraph has room here.", "Write one paragraph, without headings or lists.");

    public void UndefinedLinkReference(SourceSpan link, string id) => Error(
        link, "CAL5007", $"No address is given for `{id}`.", "Add it to `links` in the edition, write the address in parentheses, or take the brackets away.");

    public void HtmlInText(SourceSpan place) => Warning(
        place, "CAL5008", "This looks like HTML.", "HTML is not read: readers will see the characters as they stand here.");
}
