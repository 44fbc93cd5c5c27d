using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Pages.Changes;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.Views;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Pages;

/// <summary>The list of editions, the latest first.</summary>
internal static class EditionsPage
{
    public static Page Of(PageFrame frame)
    {
        var title = frame.Words.Text(TranslationKeys.EditionsTitle);
        return frame.Page(
            Routes.Editions,
            TemplateNames.Editions,
            title,
            frame.Words.Text(TranslationKeys.EditionsDescription),
            () => MakeView(frame, title));
    }

    private static EditionsView MakeView(PageFrame frame, string title) => new(
        title,
        [.. frame.Site.Editions.Reverse().Select(edition => new EditionItemView(
            frame.Phrases.EditionName(edition),
            Routes.Editions.LinkTo(Routes.Edition(edition.Id)),
            frame.Phrases.Summary(edition),
            edition == frame.Site.LatestEdition,
            frame.Changes.HasPage(edition)
                ? new LinkView(
                    HtmlText.Breakable(ChangesPages.HeadingOf(frame, edition)),
                    Routes.Editions.LinkTo(Routes.Changes(edition.Id)))
                : null,
            MakeComparisons(frame, edition)))]);

    // With one edition before there is nothing to choose: the page of changes tells it.
    private static ImmutableArray<LinkView> MakeComparisons(PageFrame frame, Edition edition)
    {
        var before = frame.Site.Editions.TakeWhile(other => other != edition).Reverse().ToImmutableArray();
        return before.Length < 2 ? [] :
        [
            .. before.Select(old => new LinkView(
                HtmlText.Breakable(frame.Phrases.Say(old.AsOf)), Routes.Editions.LinkTo(Routes.Changes(old.Id, edition.Id)))),
        ];
    }
}
