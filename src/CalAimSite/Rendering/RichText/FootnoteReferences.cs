using System.Text;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Rendering.RichText;

/// <summary>
/// Numbers a page's references to its footnotes, so that each has an id of its own and each footnote leads back to all
/// of them. A page's texts must be written in the order in which they stand on it, the footnotes last.
/// </summary>
internal sealed class FootnoteReferences(Translations words, ContentText content)
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public void Append(StringBuilder html, string mark)
    {
        var number = Count(mark) + 1;
        _counts[mark] = number;
        html.Append("<sup><a class=\"footnote-ref\" href=\"#");
        HtmlText.Append(html, Anchors.Footnote(mark));
        html.Append("\" id=\"");
        HtmlText.Append(html, Anchors.FootnoteReference(mark, number));
        html.Append("\" aria-label=\"");
        HtmlText.Append(html, words.Format(TranslationKeys.FootnoteLabel, ("mark", mark)));
        html.Append('"').Append(content.WordsLangHtml).Append('>').Append(content.ToHtml(mark)).Append("</a></sup>");
    }

    /// <returns>How many references to the footnote were written so far.</returns>
    public int Count(string mark) => _counts.GetValueOrDefault(mark);
}
