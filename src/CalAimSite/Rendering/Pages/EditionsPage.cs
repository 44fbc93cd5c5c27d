using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Layout;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.ViewBuilders.Changes;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.Pages;

/// <summary>The list of editions, the latest first.</summary>
internal sealed class EditionsPage(PageRenderer renderer, Site site, ChangeIndex changes, ChangeViewBuilder changeViews)
{
    public IEnumerable<Page> Create(ModelFormatter format)
    {
        var page = new PageContext(Routes.Editions, format);
        var head = PageHead.From(page.Words, TemplateNames.Editions, TranslationKeys.EditionsTitle, TranslationKeys.EditionsDescription);
        yield return renderer.Create(page, head, () => new EditionsView(head.Title, [.. site.Editions.Select((_, i) => BuildItem(page, i)).Reverse()]));
    }

    private EditionItemView BuildItem(PageContext page, int index)
    {
        var edition = site.Editions[index];
        return new EditionItemView(
            page.Format.EditionName(edition),
            page.Href(Routes.Edition(edition.Id)),
            page.Format.Summary(edition),
            edition == site.LatestEdition,
            changes.Of(edition).HasPage
                ? page.LinkWords(changeViews.Heading(page, edition), Routes.Changes(edition.Id))
                : null,
            BuildComparisons(page, edition, site.Editions[..index]));
    }

    // With one edition before there is nothing to choose: the page of changes tells it.
    private static ImmutableArray<LinkView> BuildComparisons(PageContext page, Edition edition, ImmutableArray<Edition> before) =>
        before.Length < 2 || !page.Format.Destinations.Has(Routes.Changes(before[0].Id, edition.Id))
            ? []
            : [.. before.Reverse().Select(old => page.LinkWords(page.Format.Date(old.AsOf), Routes.Changes(old.Id, edition.Id)))];
}
