using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.ViewBuilders.Sources;

/// <summary>Builds disagreements, both sides quoted.</summary>
internal sealed class DisagreementViewBuilder(Site site, SourceMaterialIndex sources)
{
    public DisagreementView Build(PageContext page, Disagreement disagreement) => new()
    {
        Anchor = Anchors.Disagreement(disagreement.Id),
        Href = page.Href(Routes.Disagreements, Anchors.Disagreement(disagreement.Id)),
        Relation = page.Words.Text(RelationWords.Name(disagreement.Relation)),
        RelationMeaning = page.Words.Text(RelationWords.Meaning(disagreement.Relation, disagreement.Sides.Length)),
        What = disagreement.What,
        Sides = [.. disagreement.Sides.Select(side => BuildSide(page, side))],
        About = [.. About(page, disagreement)],
        Note = disagreement.Note,
    };

    public static SideView BuildSide(PageContext page, DatedCitation side) => new(
        page.Cite(side.Citation.Source),
        side.Citation.QuoteParts,
        side.Citation.Where,
        side.When is { } when ? page.Format.Date(when) : null);

    private IEnumerable<LinkView> About(PageContext page, Disagreement disagreement)
    {
        foreach (var id in disagreement.MilestoneIds)
            yield return page.Link(site.MilestoneById[id]);

        foreach (var id in disagreement.SubjectIds)
            yield return page.Link(sources.Subject(id));

        foreach (var initiative in disagreement.Initiatives)
            yield return page.Link(initiative);

        foreach (var acronym in disagreement.Acronyms)
            yield return page.Link(acronym, Routes.Glossary, Anchors.Acronym(acronym));
    }
}
