using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Views;
using CalAimSite.Rendering.Views.Sources;

namespace CalAimSite.Rendering.Pages.Sources;

/// <summary>Makes disagreements for one page, both sides quoted.</summary>
internal sealed class DisagreementViews(PageFrame frame, Route page)
{
    public DisagreementView Make(Disagreement disagreement)
    {
        var isContradiction = disagreement.Relation == Relation.Contradiction;
        return new DisagreementView
        {
            Anchor = Anchors.Disagreement(disagreement.Id),
            Href = page.LinkTo(Routes.Disagreements, Anchors.Disagreement(disagreement.Id)),
            Relation = frame.Words.Text(isContradiction ? TranslationKeys.Contradiction : TranslationKeys.Tension),
            RelationMeaning = frame.Words.Text(isContradiction ? TranslationKeys.ContradictionMeaning : TranslationKeys.TensionMeaning),
            What = disagreement.What,
            Sides = [.. disagreement.Sides.Select(Side)],
            About = [.. About(disagreement)],
            Note = disagreement.Note,
        };
    }

    public SideView Side(DatedCitation side) => new(
        frame.Phrases.Source(side.Citation.Source, page),
        side.Citation.Quote!,
        side.Citation.Where,
        side.When is { } when ? frame.Phrases.Say(when) : null);

    private IEnumerable<LinkView> About(Disagreement disagreement)
    {
        foreach (var id in disagreement.MilestoneIds)
            yield return Links.To(frame, frame.Site.MilestoneById[id], page);

        foreach (var id in disagreement.SubjectIds)
            yield return Links.To(frame, frame.Evidence.Subject(id), page);

        foreach (var initiative in disagreement.Initiatives)
            yield return Links.To(frame, initiative, page);

        foreach (var acronym in disagreement.Acronyms)
            yield return new LinkView(frame.Content.Of(acronym), page.LinkTo(Routes.Glossary, Anchors.Acronym(acronym)));
    }
}
