using CalAimSite.Templates;

namespace CalAimSite.Rendering;

/// <summary>The pages that are written rather than made from data.</summary>
internal static class TextPages
{
    /// <summary>The page that every page's notice leads to, where the content has it.</summary>
    public static readonly Address About = Addresses.Page("about");

    public static IEnumerable<Page> Of(PageFrame frame)
    {
        foreach (var page in frame.Site.Pages)
        {
            var address = Addresses.Page(page.Slug);
            yield return frame.Page(
                address,
                TemplateNames.Text,
                page.Title,
                frame.Words.Format(WordKeys.PageTitle, ("page", page.Title), ("site", frame.Site.Identity.Title)),
                () => TemplateValue.Object(
                    TextPageView.Shape,
                    new TextPageView(page.Title, new ProseHtml(address, footnotes: null).Write(page.Text, topHeading: 2))));
        }
    }
}
