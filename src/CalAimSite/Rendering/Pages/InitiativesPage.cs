using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Layout;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.ViewBuilders;
using CalAimSite.Rendering.Views;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Pages;

/// <summary>The list of initiatives, by group.</summary>
internal sealed class InitiativesPage(PageRenderer renderer, Vocabulary vocabulary, InitiativeSummary summaries, InitiativeViewBuilder views)
{
    public IEnumerable<Page> Create(ModelFormatter format)
    {
        var page = new PageContext(Routes.Initiatives, format);
        var head = PageHead.From(
            page.Words, TemplateNames.Initiatives, TranslationKeys.InitiativesTitle, TranslationKeys.InitiativesDescription) with
        {
            Sources = vocabulary.Initiatives.SelectMany(views.SourcesOf),
        };
        yield return renderer.Create(page, head, () => new InitiativesView(head.Title, BuildGroups(page)));
    }

    private ImmutableArray<InitiativeGroupView> BuildGroups(PageContext page)
    {
        var ungrouped = HtmlText.EscapeWithBreaks(page.Words.Text(TranslationKeys.InitiativesUngrouped));
        var groups = vocabulary.Groups
            .Select(group => BuildGroup(page, group.Id, page.Content.ToHtml(group.Name), initiative => initiative.Group == group))
            .Append(BuildGroup(page, "none", ungrouped, initiative => initiative.Group is null));
        return [.. groups.Where(group => group.Initiatives.Count > 0)];
    }

    private InitiativeGroupView BuildGroup(PageContext page, string id, Html name, Func<Initiative, bool> isInGroup) => new(
        Anchors.Group(id),
        name,
        [.. vocabulary.Initiatives.Where(isInGroup).Select(initiative => new InitiativeItemView(
            page.Content.ToHtml(initiative.Name),
            page.Href(Routes.Initiative(initiative.Id)),
            summaries.FormatShort(page.Format, initiative)))]);
}
