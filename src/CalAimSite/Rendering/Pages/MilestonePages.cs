using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Layout;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.ViewBuilders;

namespace CalAimSite.Rendering.Pages;

/// <summary>A page for each milestone, its permanent address, and a redirect from each id that it had before.</summary>
internal sealed class MilestonePages(
    PageRenderer renderer, Site site, SiteIndex index, SourceMaterialIndex sources, MilestonePageViewBuilder views)
{
    private readonly Dictionary<Occurrence, (ImmutableArray<Occurrence> Row, int Position)> _places = FindPlaces(site);

    public IEnumerable<Page> Create(ModelFormatter format)
    {
        var titles = new MilestoneTitles(site, format);
        return site.Milestones.SelectMany(milestone => milestone.PreviousIds
            .Select(id => CreateRedirect(format, id, milestone))
            .Prepend(Create(format, milestone, titles.Of(milestone))));
    }

    private Page Create(ModelFormatter format, Milestone milestone, string title)
    {
        var (edition, row, occurrence) = milestone.Latest;
        var page = new PageContext(Routes.Milestone(milestone.Id), format);
        var description = page.Words.Format(
            TranslationKeys.MilestoneDescription,
            ("when", format.Date(occurrence.When, occurrence.Qualifier)),
            ("row", row.Name));
        var head = new PageHead(TemplateNames.Milestone, title, description)
        {
            Origin = PageOrigin.Milestone(edition.Id, row.Slug, milestone.Id),
            HasMarkdown = true,
            Breadcrumb = [page.Home(index.CalendarOf(edition)), page.Link(row.Name, index.CalendarOf(edition), Anchors.Row(row.Slug))],
            Pager = _places.TryGetValue(occurrence, out var place)
                ? PagerBuilder.Build(
                    page, TranslationKeys.PagerMilestones, place.Row, place.Position, one => page.Link(one.Text, index.PageOf(one)))
                : null,
            Sources = [edition.Source, .. occurrence.Sources.Select(citation => citation.Source), .. sources.SourcesOf(milestone)],
        };
        return renderer.Create(page, head, () => views.Build(page, milestone));
    }

    private Page CreateRedirect(ModelFormatter format, string previousId, Milestone milestone)
    {
        var (edition, row, occurrence) = milestone.Latest;
        return renderer.CreateRedirect(
            new PageContext(Routes.Milestone(previousId), format),
            occurrence.Text,
            Routes.Milestone(milestone.Id),
            PageOrigin.Milestone(edition.Id, row.Slug, previousId));
    }

    // Once for a row, not once for each of its milestones.
    private static Dictionary<Occurrence, (ImmutableArray<Occurrence> Row, int Position)> FindPlaces(Site site)
    {
        var places = new Dictionary<Occurrence, (ImmutableArray<Occurrence>, int)>();
        foreach (var row in site.Milestones.Select(milestone => milestone.Latest.Row).Distinct())
        {
            ImmutableArray<Occurrence> inOrder = [.. row.Milestones.OrderBy(one => one.Column)];
            for (var i = 0; i < inOrder.Length; i++)
                places[inOrder[i]] = (inOrder, i);
        }

        return places;
    }
}
