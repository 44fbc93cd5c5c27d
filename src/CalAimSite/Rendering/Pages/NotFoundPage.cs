using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.Views;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Pages;

/// <summary>What a server shows at an address where nothing is. Its own address is not known, so its links are not relative.</summary>
internal static class NotFoundPage
{
    public static Page Of(PageFrame frame)
    {
        var title = frame.Words.Text(TranslationKeys.NotFoundTitle);
        return frame.Page(
            Routes.NotFound,
            TemplateNames.NotFound,
            title,
            frame.Words.Text(TranslationKeys.NotFoundDescription),
            () => new NotFoundView(title, frame.Navigation(frame.LinksOf(Routes.NotFound), current: null)),
            isListed: false);
    }
}
