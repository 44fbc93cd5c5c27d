using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Layout;
using CalAimSite.Rendering.RichText;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.Pages;

/// <summary>The pages that are written rather than made from data.</summary>
internal sealed class TextPages(PageRenderer renderer, Site site, SourceMaterialIndex sources)
{
    public IEnumerable<Page> Create(ModelFormatter format) => site.Pages.Select(text => Create(text, format));

    private Page Create(ContentPage text, ModelFormatter format)
    {
        var page = new PageContext(Routes.Page(text.Slug), format);
        var head = new PageHead(TemplateNames.Text, text.Title, Description(text)) { Origin = PageOrigin.Text(text.Slug), Sources = [] };
        return renderer.Create(page, head, () => new TextPageView(
            text.Title,
            Sections(page, text),
            new ProseWriter(page.Route, footnotes: null, new AcronymLinks(sources.Acronyms)) { HasSections = true }
                .Write(text.Text, topHeading: 2)));
    }

    private static ImmutableArray<LinkView> Sections(PageContext page, ContentPage text)
    {
        var headings = text.Text.Blocks.OfType<Heading>().ToLookup(heading => heading.Level);
        return
        [
            .. (headings.MinBy(level => level.Key) ?? Enumerable.Empty<Heading>())
                .DistinctBy(Anchors.Section)
                .Select(heading => page.Link(new Phrase(heading.Content).ToPlainText(), page.Route, Anchors.Section(heading))),
        ];
    }

    private static string Description(ContentPage page) =>
        page.Text.Blocks.OfType<Paragraph>().FirstOrDefault() is { } first ? new Phrase(first.Content).ToPlainText() : page.Title;
}
