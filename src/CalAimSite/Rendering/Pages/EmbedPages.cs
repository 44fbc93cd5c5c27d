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
internal sealed class EmbedPages(PageRenderer renderer, Site site, SelectionIndex selections, DueSectionBuilder sections)
{
    public IEnumerable<Page> Create(ModelFormatter format) => site.Identity.Outputs.Has(Output.Embeds)
        ? selections.Embeddable.SelectMany(selection =>
            selection.Paths.Select(path => Create(new PageContext(FeedRoutes.Embed(path), format), selection)))
        : [];

    private Page Create(PageContext page, Selection selection)
    {
        var name = selection.Name!;
        var whole = selection.Initiative is { } initiative ? Routes.Initiative(initiative.Id) : Routes.Actor(selection.Actor!.Id);
        var title = page.Words.Format(TranslationKeys.EmbedTitle, ("name", name));
        var head = new PageHead(TemplateNames.Embed, title, title) { IsListed = false };
        return renderer.CreateFragment(page, head, () => new EmbedView(
            page.Content.ToHtml(name),
            page.AsOf(site.LatestEdition),
            page.Href(whole),
            page.AssetHref(AssetRoutes.EmbedStyle),
            sections.Build(page, "milestones", page.Content.ToHtml(name), note: null, selection.Contains)));
    }
}
