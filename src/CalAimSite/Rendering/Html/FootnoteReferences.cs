using System.Text;
using CalAimSite.Templates;

namespace CalAimSite.Rendering;

/// <summary>
/// Numbers a page's references to its footnotes, so that each has an id of its own and each footnote leads back to all
/// of them. A page's texts must be written in the order in which they stand on it, the footnotes last.
/// </summary>
/// <param name="label">What a reference is called where its number alone would say too little, with <c>{mark}</c> in it.</param>
internal sealed class FootnoteReferences(string label)
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
        HtmlText.Append(html, label.Replace("{mark}", mark, StringComparison.Ordinal));
        html.Append("\">");
        HtmlText.Append(html, mark);
        html.Append("</a></sup>");
    }

    public Html Write(string mark)
    {
        var html = new StringBuilder();
        Append(html, mark);
        return new Html(html.ToString());
    }

    /// <returns>How many references to the footnote were written so far.</returns>
    public int Count(string mark) => _counts.GetValueOrDefault(mark);
}
