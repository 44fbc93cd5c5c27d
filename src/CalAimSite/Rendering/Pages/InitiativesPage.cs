using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.Views;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Pages;

/// <summary>The list of initiatives, by group.</summary>
internal static class InitiativesPage
{
    public static Page Of(PageFrame frame)
    {
        var title = frame.Words.Text(TranslationKeys.InitiativesTitle);
        return frame.Page(
            Routes.Initiatives,
            TemplateNames.Initiatives,
            title,
            frame.Words.Text(TranslationKeys.InitiativesDescription),
            () => MakeView(frame, title));
    }

    private static InitiativesView MakeView(PageFrame frame, string title)
    {
        var vocabulary = frame.Site.Vocabulary;
        var groups = vocabulary.Groups
            .Select(group => MakeGroup(frame, group.Id, frame.Content.Of(group.Name), vocabulary.Initiatives.Where(one => one.Group == group)))
            .Append(MakeGroup(
                frame,
                "none",
                HtmlText.Breakable(frame.Words.Text(TranslationKeys.InitiativesUngrouped)),
                vocabulary.Initiatives.Where(one => one.Group is null)));
        return new InitiativesView(title, [.. groups.Where(group => group.Initiatives.Count > 0)]);
    }

    private static InitiativeGroupView MakeGroup(PageFrame frame, string id, Html name, IEnumerable<Initiative> initiatives) => new(
        Anchors.Group(id),
        name,
        [.. initiatives.Select(initiative => new InitiativeItemView(
            frame.Content.Of(initiative.Name),
            Routes.Initiatives.LinkTo(Routes.Initiative(initiative.Id)),
            Count(frame, initiative)))]);

    private static string Count(PageFrame frame, Initiative initiative)
    {
        var rows = frame.Index.LatestRowsOf(initiative);
        return rows.IsEmpty
            ? frame.Words.Format(TranslationKeys.InitiativesNotListed, ("statements", frame.Phrases.Statements(frame.Evidence.CountStatements(initiative))))
            : frame.Phrases.Milestones(rows.Sum(row => row.Milestones.Length));
    }
}
