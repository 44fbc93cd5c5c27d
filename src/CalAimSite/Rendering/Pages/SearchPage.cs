using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Layout;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.Pages;

/// <summary>Where all results of a search stand, and without scripts the ways to find things.</summary>
internal sealed class SearchPage(PageRenderer renderer, NavigationBuilder navigation)
{
    public IEnumerable<Page> Create(ModelFormatter format)
    {
        var page = new PageContext(Routes.Search, format);
        var head = PageHead.From(format.Words, TemplateNames.Search, TranslationKeys.SearchTitle, TranslationKeys.SearchDescription) with
        {
            IsListed = false,
            Sources = [],
            Breadcrumb = [page.Home()],
        };
        yield return renderer.Create(
            page, head, () => new SearchView(head.Title, navigation.BuildAll(page)));
    }
}
