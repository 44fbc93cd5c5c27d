using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.Views.Sources;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Pages.Sources;

/// <summary>Where sources disagree, all on one page.</summary>
internal static class DisagreementsPage
{
    public static Page Of(PageFrame frame)
    {
        var title = frame.Words.Text(TranslationKeys.DisagreementsTitle);
        return frame.Page(
            Routes.Disagreements,
            TemplateNames.Disagreements,
            title,
            frame.Words.Text(TranslationKeys.DisagreementsDescription),
            () => MakeView(frame, title));
    }

    private static DisagreementsView MakeView(PageFrame frame, string title)
    {
        var disagreements = frame.Site.SourceMaterial.Disagreements;
        var views = new DisagreementViews(frame, Routes.Disagreements);
        var summary = frame.Words.Format(
            TranslationKeys.DisagreementsSummary,
            ("contradictions", frame.Words.Count(TranslationKeys.Contradictions, disagreements.Count(one => one.Relation == Relation.Contradiction))),
            ("tensions", frame.Words.Count(TranslationKeys.Tensions, disagreements.Count(one => one.Relation == Relation.Tension))));
        return new DisagreementsView(title, summary, [.. disagreements.OrderBy(one => one.Relation).Select(views.Make)]);
    }
}
