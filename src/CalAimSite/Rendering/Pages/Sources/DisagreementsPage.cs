using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Layout;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.ViewBuilders.Sources;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.Pages.Sources;

/// <summary>Where sources disagree, all on one page.</summary>
internal sealed class DisagreementsPage(PageRenderer renderer, ImmutableArray<Disagreement> disagreements, DisagreementViewBuilder views)
{
    public IEnumerable<Page> Create(ModelFormatter format)
    {
        if (disagreements.IsEmpty)
            yield break;
        var page = new PageContext(Routes.Disagreements, format);
        var head = PageHead.From(
            page.Words, TemplateNames.Disagreements, TranslationKeys.DisagreementsTitle, TranslationKeys.DisagreementsDescription) with
        {
            Sources = disagreements.SelectMany(CitedSources.From),
        };
        yield return renderer.Create(page, head, () => new DisagreementsView(
            head.Title,
            Summary(page),
            [.. disagreements.GroupBy(one => one.Relation).OrderBy(group => group.Key).Select(group => new DisagreementGroupView(
                Anchors.Relation(group.Key), Count(page, group.Key), [.. group.Select(one => views.Build(page, one))]))]));
    }

    private string Summary(PageContext page) => page.Words.Format(
        TranslationKeys.DisagreementsSummary,
        ("contradictions", Count(page, Relation.Contradiction)),
        ("tensions", Count(page, Relation.Tension)),
        ("wordings", Count(page, Relation.Wording)));

    private string Count(PageContext page, Relation relation) =>
        page.Words.Count(RelationWords.Count(relation), disagreements.Count(one => one.Relation == relation));
}
