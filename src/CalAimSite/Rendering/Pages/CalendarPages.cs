using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Layout;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.ViewBuilders;

namespace CalAimSite.Rendering.Pages;

/// <summary>The calendar: the latest edition at the site's first address, and every edition at its permanent one.</summary>
internal sealed class CalendarPages(PageRenderer renderer, Site site, CalendarViewBuilder editions)
{
    public IEnumerable<Page> Create(ModelFormatter format)
    {
        var latest = new PageContext(Routes.Calendar, format);
        yield return Create(latest, site.LatestEdition, site.Identity.Title);
        foreach (var edition in site.Editions)
        {
            var page = new PageContext(Routes.Edition(edition.Id), format);
            yield return Create(page, edition, edition.Title);
        }
    }

    private Page Create(PageContext page, Edition edition, string title)
    {
        var description = page.Words.Format(
            TranslationKeys.CalendarDescription,
            ("title", edition.Title),
            ("period", page.Format.Window(edition)),
            ("milestones", page.Format.Milestones(edition.MilestoneCount)),
            ("rows", page.Format.Rows(edition.Rows.Length)));
        var head = new PageHead(TemplateNames.Calendar, HeadTitle(page, edition, title), description)
        {
            Origin = PageOrigin.Edition(edition.Id),
            Edition = edition,
            HasMarkdown = page.Route == Routes.Calendar,
            HasPdf = true,
            Breadcrumb = page.Route == Routes.Calendar
                ? []
                : [page.Home(), page.LinkWords(TranslationKeys.NavEditions, Routes.Editions)],
            Pager = page.Route == Routes.Calendar
                ? null
                : PagerBuilder.Build(
                    page,
                    TranslationKeys.PagerEditions,
                    site.Editions,
                    site.Editions.IndexOf(edition),
                    one => page.LinkWords(page.Format.EditionName(one), Routes.Edition(one.Id))),
            Selection = edition == site.LatestEdition ? Selection.All : null,
        };
        return renderer.Create(page, head, () => editions.Build(page, edition, title));
    }

    // Editions may have the title of another one, or of the site.
    private string HeadTitle(PageContext page, Edition edition, string title) =>
        page.Route == Routes.Calendar || !site.Editions.Any(other => other != edition && other.Title == title) && title != site.Identity.Title
            ? title
            : page.Words.Format(TranslationKeys.TitleOfSeveral, ("title", title), ("which", page.Format.EditionName(edition)));
}
