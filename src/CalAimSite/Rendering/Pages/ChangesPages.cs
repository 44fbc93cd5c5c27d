using CalAimSite.Changes;
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

/// <summary>What changed: in each edition since the one before it, and between any two.</summary>
internal sealed class ChangesPages(PageRenderer renderer, Site site, ChangeIndex changes, ChangeViewBuilder views)
{
    public IEnumerable<Page> Create(ModelFormatter format)
    {
        foreach (var edition in site.Editions.Where(edition => changes.Of(edition).HasPage))
            yield return Create(format, edition);

        foreach (var @new in site.Editions)
        {
            foreach (var old in site.Editions.TakeWhile(edition => edition != @new))
                yield return Create(format, old, @new);
        }
    }

    private Page Create(ModelFormatter format, Edition edition)
    {
        var page = new PageContext(Routes.Changes(edition.Id), format);
        var title = page.Words.Format(TranslationKeys.ChangesTitle, ("edition", format.EditionName(edition)));

        // The amendments are the one file of content that is about changes; the rest is computed.
        var origin = edition.Amendments.IsEmpty ? null : PageOrigin.Amendments(edition.Id);
        return Create(page, title, edition, origin, () =>
        [
            .. BuildSection(page, changes.Of(edition).SincePrinted, Anchors.Amended, page.Words.Text(TranslationKeys.ChangesSincePrinted)),
            .. BuildSection(page, changes.Of(edition).PrintedSinceBefore, Anchors.Changes, views.Heading(page, edition)),
        ]);
    }

    private Page Create(ModelFormatter format, Edition old, Edition @new)
    {
        var page = new PageContext(Routes.Changes(old.Id, @new.Id), format);
        var title = page.Words.Format(
            TranslationKeys.ChangesBetweenTitle, ("old", format.EditionName(old)), ("new", format.EditionName(@new)));
        return Create(page, title, @new, origin: null, () => BuildSection(
            page, changes.Of(@new).Since(changes.Of(old)), Anchors.Changes, page.Words.Text(TranslationKeys.ChangesHeading)));
    }

    private Page Create(PageContext page, string title, Edition edition, PageOrigin? origin, Func<ImmutableArray<ChangeSetView>> sections)
    {
        var description = page.Words.Format(TranslationKeys.ChangesDescription, ("title", title));
        var head = new PageHead(TemplateNames.Changes, title, description)
        {
            Origin = origin,
            Edition = edition,
            Breadcrumb =
            [
                page.Home(),
                page.LinkWords(TranslationKeys.NavEditions, Routes.Editions),
                page.LinkWords(page.Format.EditionName(edition), Routes.Edition(edition.Id)),
            ],
        };
        return renderer.Create(page, head, () => new ChangesPageView(
            title,
            page.AsOf(edition),
            sections()));
    }

    private ImmutableArray<ChangeSetView> BuildSection(PageContext page, ChangeSet? set, string anchor, string heading) =>
        set is null ? [] : [views.Build(page, set, anchor, heading)];
}
