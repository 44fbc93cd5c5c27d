using System.Text;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Routing;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.RichText;

/// <summary>Writes prose as HTML for one page. Without footnotes their marks are left out; without acronyms none is explained.</summary>
internal sealed class ProseWriter(Route page, FootnoteReferences? footnotes, AcronymLinks? acronyms)
{
    private readonly HashSet<string> _sections = new(StringComparer.Ordinal);

    // A link cannot hold another one.
    private bool _isInLink;

    /// <summary>Whether headings are places to lead to, <see cref="Anchors.Section"/>.</summary>
    public bool HasSections { get; init; }

    /// <summary>The text's highest headings get the level of the top heading, 1 to 6.</summary>
    public Html Write(Prose prose, int topHeading)
    {
        var html = new StringBuilder();
        var highest = prose.Blocks.OfType<Heading>().Select(heading => heading.Level).DefaultIfEmpty(1).Min();
        Append(html, prose.Blocks, topHeading - highest);
        return new Html(html.ToString());
    }

    public Html Write(Phrase phrase)
    {
        var html = new StringBuilder();
        Append(html, phrase.Content);
        return new Html(html.ToString());
    }

    /// <summary>Only the phrases' references to footnotes, for a place where their words stand already.</summary>
    /// <returns>The references, or null where there are none.</returns>
    public Html? WriteFootnotesOf(params ReadOnlySpan<Phrase> phrases)
    {
        var html = new StringBuilder();
        foreach (var phrase in phrases)
            AppendFootnotesOf(html, phrase.Content);
        return html.Length == 0 ? null : new Html(html.ToString());
    }

    private void AppendFootnotesOf(StringBuilder html, ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case FootnoteReference: Append(html, inline); break;
                case Emphasis emphasis: AppendFootnotesOf(html, emphasis.Content); break;
                case Link link: AppendFootnotesOf(html, link.Content); break;
                default: break;
            }
        }
    }

    private void Append(StringBuilder html, ImmutableArray<Block> blocks, int shift)
    {
        foreach (var block in blocks)
            Append(html, block, shift);
    }

    private void Append(StringBuilder html, Block block, int shift)
    {
        switch (block)
        {
            case Paragraph paragraph: AppendElement(html, "p", paragraph.Content); break;
            case Heading heading: AppendHeading(html, heading, $"h{Math.Clamp(heading.Level + shift, 1, 6)}"); break;
            case ListBlock list: AppendList(html, list, shift); break;
            case Quotation quotation:
                html.Append("<blockquote>\n");
                Append(html, quotation.Content, shift);
                html.Append("</blockquote>\n");
                break;
            case CodeBlock code:
                html.Append("<pre><code>");
                HtmlText.Append(html, code.Text);
                html.Append("</code></pre>\n");
                break;
            case Rule: html.Append("<hr>\n"); break;
            default: throw new ArgumentException($"There is no HTML for {block.GetType().Name}.", nameof(block));
        }
    }

    // Of headings with the same words the first is the place that links lead to.
    private void AppendHeading(StringBuilder html, Heading heading, string name)
    {
        var anchor = Anchors.Section(heading);
        AppendElement(html, name, heading.Content, HasSections && _sections.Add(anchor) ? $" id=\"{anchor}\"" : null);
    }

    private void AppendElement(StringBuilder html, string name, ImmutableArray<Inline> content, string? attributes = null)
    {
        html.Append('<').Append(name).Append(attributes).Append('>');
        Append(html, content);
        html.Append("</").Append(name).Append(">\n");
    }

    private void AppendList(StringBuilder html, ListBlock list, int shift)
    {
        html.Append(list.Start switch
        {
            null => "<ul>\n",
            1 => "<ol>\n",
            { } start => $"<ol start=\"{start.ToString(CultureInfo.InvariantCulture)}\">\n",
        });
        foreach (var item in list.Items)
        {
            html.Append("<li>");
            AppendItem(html, item, list.IsTight, shift);
            html.Append("</li>\n");
        }

        html.Append(list.Start is null ? "</ul>\n" : "</ol>\n");
    }

    private void AppendItem(StringBuilder html, ImmutableArray<Block> item, bool isTight, int shift)
    {
        foreach (var block in item)
        {
            if (isTight && block is Paragraph paragraph)
            {
                Append(html, paragraph.Content);
            }
            else
            {
                html.Append('\n');
                Append(html, block, shift);
            }
        }
    }

    private void Append(StringBuilder html, ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
            Append(html, inline);
    }

    private void Append(StringBuilder html, Inline inline)
    {
        switch (inline)
        {
            case TextRun run: AppendText(html, run.Text); break;
            case CodeRun code:
                html.Append("<code>");
                HtmlText.Append(html, code.Text);
                html.Append("</code>");
                break;
            case Emphasis emphasis:
                html.Append(emphasis.IsStrong ? "<strong>" : "<em>");
                Append(html, emphasis.Content);
                html.Append(emphasis.IsStrong ? "</strong>" : "</em>");
                break;
            case Link link:
                html.Append("<a href=\"");
                HtmlText.Append(html, SiteLink.Resolve(link.Target, page));
                html.Append("\">");
                _isInLink = true;
                Append(html, link.Content);
                _isInLink = false;
                html.Append("</a>");
                break;
            case LineBreak: html.Append("<br>\n"); break;
            case FootnoteReference reference: footnotes?.Append(html, reference.Mark); break;
            default: throw new ArgumentException($"There is no HTML for {inline.GetType().Name}.", nameof(inline));
        }
    }

    private void AppendText(StringBuilder html, string text)
    {
        if (acronyms is null || _isInLink)
            HtmlText.AppendWithBreaks(html, text);
        else
            acronyms.Append(html, text);
    }
}
