using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Layout;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.Pages;

/// <summary>What a server shows at an address where nothing is. Its own address is not known, so its links are not relative.</summary>
internal sealed class NotFoundPage(PageRenderer renderer, NavigationBuilder navigation, string? baseUrl)
{
    public Page Create(ModelFormatter format)
    {
        var listed = PageHead.From(
            format.Words, TemplateNames.NotFound, TranslationKeys.NotFoundTitle, TranslationKeys.NotFoundDescription);
        var head = listed with { IsListed = false, Sources = [] };
        var page = new PageContext(Routes.NotFound, format) { RootPath = baseUrl is null ? "/" : new Uri(baseUrl).AbsolutePath };
        return renderer.Create(
            page, head, () => new NotFoundView(head.Title, navigation.BuildAll(page)));
    }
}
