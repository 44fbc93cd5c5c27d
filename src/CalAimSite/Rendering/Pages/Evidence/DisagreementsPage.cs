using CalAimSite.Model;
using CalAimSite.Templates;

namespace CalAimSite.Rendering;

/// <summary>Where sources disagree, all on one page.</summary>
internal static class DisagreementsPage
{
    public static Page Of(PageFrame frame)
    {
        var title = frame.Words.Text(WordKeys.DisagreementsTitle);
        return frame.Page(
            Addresses.Disagreements,
            TemplateNames.Disagreements,
            title,
            frame.Words.Text(WordKeys.DisagreementsDescription),
            () => TemplateValue.Object(DisagreementsView.Shape, MakeView(frame, title)));
    }

    private static DisagreementsView MakeView(PageFrame frame, string title)
    {
        var disagreements = frame.Site.Evidence.Disagreements;
        var views = new DisagreementViews(frame, Addresses.Disagreements);
        var summary = frame.Words.Format(
            WordKeys.DisagreementsSummary,
            ("contradictions", frame.Words.Count(WordKeys.Contradictions, disagreements.Count(one => one.Relation == Relation.Contradiction))),
            ("tensions", frame.Words.Count(WordKeys.Tensions, disagreements.Count(one => one.Relation == Relation.Tension))));
        return new DisagreementsView(title, summary, [.. disagreements.OrderBy(one => one.Relation).Select(views.Make)]);
    }
}
