using CalAimSite.Templates;

namespace CalAimSite.Rendering;

/// <summary>What a server shows at an address where nothing is. Its own address is not known, so its links are not relative.</summary>
internal static class NotFoundPage
{
    public static Page Of(PageFrame frame)
    {
        var title = frame.Words.Text(WordKeys.NotFoundTitle);
        return frame.Page(
            Addresses.NotFound,
            TemplateNames.NotFound,
            title,
            frame.Words.Text(WordKeys.NotFoundDescription),
            () => TemplateValue.Object(
                NotFoundView.Shape,
                new NotFoundView(title, frame.Navigation(frame.LinksOf(Addresses.NotFound), current: null))),
            isListed: false);
    }
}
