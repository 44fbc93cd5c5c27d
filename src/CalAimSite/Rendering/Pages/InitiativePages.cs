using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Layout;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.ViewBuilders;

namespace CalAimSite.Rendering.Pages;

/// <summary>A page for each initiative, and a redirect from each id that it had before.</summary>
internal sealed class InitiativePages(PageRenderer renderer, Vocabulary vocabulary, InitiativeSummary summaries, InitiativeViewBuilder views)
{
    public IEnumerable<Page> Create(ModelFormatter format) =>
        vocabulary.Initiatives.SelectMany(initiative => initiative.PreviousIds
            .Select(id => CreateRedirect(format, id, initiative))
            .Prepend(Create(format, initiative)));

    private Page Create(ModelFormatter format, Initiative initiative)
    {
        var page = new PageContext(Routes.Initiative(initiative.Id), format);
        var summary = summaries.Format(format, initiative);
        var description = page.Words.Format(
            TranslationKeys.InitiativeDescription, ("name", initiative.Name), ("summary", summary));
        var head = new PageHead(TemplateNames.Initiative, initiative.Name, description)
        {
            Origin = PageOrigin.Initiative(initiative.Id),
            Selection = new Selection(Initiative: initiative),
            HasMarkdown = true,
            HasPdf = true,
            Breadcrumb = [page.Home(), page.LinkWords(TranslationKeys.NavInitiatives, Routes.Initiatives)],
            Sources = views.SourcesOf(initiative),
        };
        return renderer.Create(page, head, () => views.Build(page, initiative, summary));
    }

    private Page CreateRedirect(ModelFormatter format, string previousId, Initiative initiative) => renderer.CreateRedirect(
        new PageContext(Routes.Initiative(previousId), format),
        initiative.Name,
        Routes.Initiative(initiative.Id),
        PageOrigin.Initiative(previousId));
}
