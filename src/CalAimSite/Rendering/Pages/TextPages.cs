using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.Views;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Pages;

/// <summary>The pages that are written rather than made from data.</summary>
internal static class TextPages
{
    /// <summary>The page that every page's notice leads to, where the content has it.</summary>
    public static readonly Route About = Routes.Page("about");

    public static IEnumerable<Page> Of(PageFrame frame)
    {
        foreach (var page in frame.Site.Pages)
        {
            var address = Routes.Page(page.Slug);
            yield return frame.Page(
                address,
                TemplateNames.Text,
                page.Title,
                Description(page),
                () => new TextPageView(page.Title, new ProseHtml(address, footnotes: null, frame.AcronymLinks()).Write(page.Text, topHeading: 2)),
                PageOrigin.Text(page.Slug));
        }
    }

    private static string Description(ContentPage page) =>
        page.Text.Blocks.OfType<Paragraph>().FirstOrDefault() is { } first ? new Phrase(first.Content).ToPlainText() : page.Title;
}
