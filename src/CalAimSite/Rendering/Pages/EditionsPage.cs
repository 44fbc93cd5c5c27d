using CalAimSite.Templates;

namespace CalAimSite.Rendering;

/// <summary>The list of editions, the latest first.</summary>
internal static class EditionsPage
{
    public static Page Of(PageFrame frame)
    {
        var title = frame.Words.Text(WordKeys.EditionsTitle);
        return frame.Page(
            Addresses.Editions,
            TemplateNames.Editions,
            title,
            frame.Words.Text(WordKeys.EditionsDescription),
            () => TemplateValue.Object(EditionsView.Shape, MakeView(frame, title)));
    }

    private static EditionsView MakeView(PageFrame frame, string title) => new(
        title,
        [.. frame.Site.Editions.Reverse().Select(edition => new EditionItemView(
            frame.Phrases.EditionName(edition),
            Addresses.Editions.LinkTo(Addresses.Edition(edition.Id)),
            frame.Phrases.Summary(edition),
            edition == frame.Site.LatestEdition))]);
}
