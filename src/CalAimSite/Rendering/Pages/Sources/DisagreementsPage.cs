using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Formatting;
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
            page.Words, TemplateNames.Disagreements, TranslationKeys.DisagreementsTitle, TranslationKeys.DisagreementsDescription);
        yield return renderer.Create(page, head, () => new DisagreementsView(
            head.Title,
            Summary(page),
            [.. disagreements.OrderBy(one => one.Relation).Select(one => views.Build(page, one))]));
    }

    private string Summary(PageContext page) => page.Words.Format(
        TranslationKeys.DisagreementsSummary,
        ("contradictions", page.Words.Count(TranslationKeys.Contradictions, Count(Relation.Contradiction))),
        ("tensions", page.Words.Count(TranslationKeys.Tensions, Count(Relation.Tension))),
        ("wordings", page.Words.Count(TranslationKeys.Wordings, Count(Relation.Wording))));

    private int Count(Relation relation) => disagreements.Count(one => one.Relation == relation);
}
