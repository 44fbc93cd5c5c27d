using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Pages.Changes;
using CalAimSite.Rendering.Pages.Sources;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.Views;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Pages;

/// <summary>A page for each initiative, and a redirect from each id that it had before.</summary>
internal static class InitiativePages
{
    public static IEnumerable<Page> Of(PageFrame frame)
    {
        foreach (var initiative in frame.Site.Vocabulary.Initiatives)
        {
            yield return Make(frame, initiative);
            foreach (var former in initiative.PreviousIds)
                yield return MakeRedirect(frame, former, initiative);
        }
    }

    private static Page Make(PageFrame frame, Initiative initiative)
    {
        var description = frame.Words.Format(
            TranslationKeys.InitiativeDescription, ("name", initiative.Name), ("summary", Summary(frame, initiative)));
        return frame.Page(
            Routes.Initiative(initiative.Id),
            TemplateNames.Initiative,
            initiative.Name,
            description,
            () => MakeView(frame, initiative),
            PageOrigin.Initiative(initiative.Id));
    }

    private static string Summary(PageFrame frame, Initiative initiative)
    {
        var rows = frame.Index.LatestRowsOf(initiative);
        var statements = frame.Phrases.Statements(frame.Evidence.CountStatements(initiative));
        return rows.IsEmpty
            ? frame.Words.Format(TranslationKeys.InitiativesNotListed, ("statements", statements))
            : frame.Words.Format(
                TranslationKeys.InitiativeSummary,
                ("milestones", frame.Phrases.Milestones(rows.Sum(row => row.Milestones.Length))),
                ("edition", frame.Phrases.EditionName(frame.Site.LatestEdition)),
                ("statements", statements));
    }

    private static Page MakeRedirect(PageFrame frame, string formerId, Initiative initiative)
    {
        var from = Routes.Initiative(formerId);
        return frame.Bare(
            from,
            TemplateNames.Redirect,
            initiative.Name,
            () => new RedirectView(initiative.Name, from.LinkTo(Routes.Initiative(initiative.Id))),
            PageOrigin.Initiative(formerId));
    }

    private static InitiativeView MakeView(PageFrame frame, Initiative initiative)
    {
        var page = Routes.Initiative(initiative.Id);
        var edition = frame.Site.LatestEdition;
        return new InitiativeView
        {
            NameHtml = frame.Content.Of(initiative.Name),
            Group = initiative.Group?.Name,
            Summary = Summary(frame, initiative),
            AsOf = frame.Phrases.AsOf(edition),
            AsOfDatetime = MilestoneViews.Datetime(edition.AsOf),
            AsOfLast = MilestoneViews.Iso(edition.AsOf.Last),
            Descriptions = MakeDescriptions(frame, edition, initiative, page),
            Rows = [.. frame.Index.LatestRowsOf(initiative).Select(row => MakeRow(frame, edition, row, initiative, page))],
            Aliases = [.. initiative.Aliases.Select(alias => new ComponentView(frame.Content.Of(alias)))],
            Links = [.. initiative.Links.Select(link =>
                new InitiativeLinkView(link.Title, link.Url, frame.Phrases.Source(link.Source, page)))],
            Sources = [frame.Phrases.Source(edition.Source, page)],
            Subjects = [.. frame.Evidence.SubjectsOf(initiative).Select(new LedgerMaker(frame, page).Make)],
            Lists = [.. frame.Evidence.ListsOf(initiative).Select(new SourceListViews(frame, page).Make)],
            Tables = [.. frame.Evidence.TablesOf(initiative).Select(tables => Links.To(frame, tables, page))],
            Meetings = [.. frame.Evidence.MeetingsOf(initiative).Select(series =>
                new LinkView(frame.Content.Of(series.Name), page.LinkTo(Routes.Meetings, Anchors.Meetings(series.Slug))))],
            Disagreements = [.. frame.Evidence.DisagreementsOf(initiative).Select(new DisagreementViews(frame, page).Make)],
            Changes = new HistoryViews(frame, page).Of(initiative),
            CalendarHref = page.LinkTo(Routes.Calendar),
            InitiativesHref = page.LinkTo(Routes.Initiatives),
        };
    }

    // References to footnotes belong to the edition's page and are left out here.
    private static ImmutableArray<DescriptionView> MakeDescriptions(PageFrame frame, Edition edition, Initiative initiative, Route page)
    {
        var prose = new ProseHtml(page, footnotes: null, frame.AcronymLinks());
        return
        [
            .. edition.Descriptions.Groups
                .SelectMany(group => group.Descriptions)
                .Where(description => description.Initiatives.Contains(initiative))
                .Select(description => new DescriptionView(
                    frame.Content.Of(description.Title), Href: null, prose.Write(description.Text, topHeading: 3))),
        ];
    }

    private static InitiativeRowView MakeRow(PageFrame frame, Edition edition, Row row, Initiative initiative, Route page)
    {
        var milestones = new MilestoneViews(frame, page);
        var others = row.Initiatives.Where(other => other != initiative).Select(other => frame.Content.Of(other.Name).Text).ToList();
        return new InitiativeRowView(
            frame.Words.FormatHtml(
                TranslationKeys.InitiativeRowCaption,
                ("row", frame.Content.Of(row.Name)),
                ("edition", HtmlText.Breakable(frame.Phrases.EditionName(edition)))),
            others.Count == 0
                ? null
                : frame.Words.FormatHtml(
                    TranslationKeys.InitiativeSharedRow,
                    ("row", frame.Content.Of(row.Name)),
                    ("others", new Html(string.Join(HtmlText.Breakable(frame.Words.Text(TranslationKeys.ListSeparator)).Text, others)))),
            page.LinkTo(Routes.Calendar, Anchors.Row(row.Slug)),
            [.. row.Components.Select(component => new ComponentView(frame.Content.Of(component.Name)))],
            row.Note,
            [.. row.Milestones.OrderBy(occurrence => occurrence.Column).Select(occurrence => milestones.Make(edition, row, occurrence))]);
    }
}
