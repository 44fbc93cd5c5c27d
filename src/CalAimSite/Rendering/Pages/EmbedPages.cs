using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Layout;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.ViewBuilders;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.Pages;

/// <summary>What other sites show within their pages: the dates of an initiative or of an actor, and nothing else.</summary>
internal sealed class EmbedPages(PageRenderer renderer, Site site, SiteIndex index, DueSectionBuilder sections)
{
    public IEnumerable<Page> Create(ModelFormatter format) => !site.Identity.Outputs.Has(Output.Embeds) ? [] :
    [
        .. site.Vocabulary.Initiatives.SelectMany(initiative => Create(
            format, new Selection(Initiative: initiative), initiative.Name, Routes.Initiative(initiative.Id))),
        .. index.Actors.SelectMany(actor => Create(format, new Selection(Actor: actor), actor.Name, Routes.Actor(actor.Id))),
    ];

    private IEnumerable<Page> Create(ModelFormatter format, Selection selection, string name, Route whole) =>
        selection.Paths.Select(path => Create(new PageContext(FeedRoutes.Embed(path), format), selection, name, whole));

    private Page Create(PageContext page, Selection selection, string name, Route whole)
    {
        var title = page.Words.Format(TranslationKeys.EmbedTitle, ("name", name));
        var head = new PageHead(TemplateNames.Embed, title, title) { IsListed = false };
        return renderer.CreateFragment(page, head, () => new EmbedView(
            page.Content.ToHtml(name),
            page.AsOf(site.LatestEdition),
            page.Href(whole),
            page.AssetHref(Routes.Asset("embed.css")),
            sections.Build(page, "milestones", page.Content.ToHtml(name), note: null, selection.Contains)));
    }
}
