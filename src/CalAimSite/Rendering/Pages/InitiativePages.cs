using System.Collections.Immutable;
using CalAimSite.Model;
using CalAimSite.Templates;

namespace CalAimSite.Rendering;

/// <summary>A page for each initiative, and a redirect from each id that it had before.</summary>
internal static class InitiativePages
{
    public static IEnumerable<Page> Of(PageFrame frame)
    {
        foreach (var initiative in frame.Site.Vocabulary.Initiatives)
        {
            yield return Make(frame, initiative);
            foreach (var former in initiative.FormerIds)
                yield return MakeRedirect(frame, former, initiative);
        }
    }

    private static Page Make(PageFrame frame, Initiative initiative)
    {
        var description = frame.Words.Format(
            WordKeys.InitiativeDescription, ("name", initiative.Name), ("summary", Summary(frame, initiative)));
        return frame.Page(
            Addresses.Initiative(initiative.Id),
            TemplateNames.Initiative,
            initiative.Name,
            description,
            () => TemplateValue.Object(InitiativeView.Shape, MakeView(frame, initiative)),
            PageOrigin.Initiative(initiative.Id));
    }

    private static string Summary(PageFrame frame, Initiative initiative)
    {
        var rows = frame.Index.LatestRowsOf(initiative);
        var statements = frame.Phrases.Statements(frame.Evidence.CountStatements(initiative));
        return rows.IsEmpty
            ? frame.Words.Format(WordKeys.InitiativesNotListed, ("statements", statements))
            : frame.Words.Format(
                WordKeys.InitiativeSummary,
                ("milestones", frame.Phrases.Milestones(rows.Sum(row => row.Milestones.Length))),
                ("edition", frame.Phrases.EditionName(frame.Site.LatestEdition)),
                ("statements", statements));
    }

    private static Page MakeRedirect(PageFrame frame, string formerId, Initiative initiative)
    {
        var from = Addresses.Initiative(formerId);
        return frame.Bare(
            from,
            TemplateNames.Redirect,
            initiative.Name,
            () => TemplateValue.Object(
                RedirectView.Shape, new RedirectView(initiative.Name, from.LinkTo(Addresses.Initiative(initiative.Id)))),
            PageOrigin.Initiative(formerId));
    }

    private static InitiativeView MakeView(PageFrame frame, Initiative initiative)
    {
        var page = Addresses.Initiative(initiative.Id);
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
                new LinkView(frame.Content.Of(series.Name), page.LinkTo(Addresses.Meetings, Anchors.Meetings(series.Slug))))],
            Disagreements = [.. frame.Evidence.DisagreementsOf(initiative).Select(new DisagreementViews(frame, page).Make)],
            Changes = new HistoryViews(frame, page).Of(initiative),
            CalendarHref = page.LinkTo(Addresses.Calendar),
            InitiativesHref = page.LinkTo(Addresses.Initiatives),
        };
    }

    // References to footnotes belong to the edition's page and are left out here.
    private static ImmutableArray<DescriptionView> MakeDescriptions(PageFrame frame, Edition edition, Initiative initiative, Address page)
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

    private static InitiativeRowView MakeRow(PageFrame frame, Edition edition, Row row, Initiative initiative, Address page)
    {
        var milestones = new MilestoneViews(frame, page);
        var others = row.Initiatives.Where(other => other != initiative).Select(other => frame.Content.Of(other.Name).Text).ToList();
        return new InitiativeRowView(
            frame.Words.FormatHtml(
                WordKeys.InitiativeRowCaption,
                ("row", frame.Content.Of(row.Name)),
                ("edition", HtmlText.Breakable(frame.Phrases.EditionName(edition)))),
            others.Count == 0
                ? null
                : frame.Words.FormatHtml(
                    WordKeys.InitiativeSharedRow,
                    ("row", frame.Content.Of(row.Name)),
                    ("others", new Html(string.Join(HtmlText.Breakable(frame.Words.Text(WordKeys.ListSeparator)).Text, others)))),
            page.LinkTo(Addresses.Calendar, Anchors.Row(row.Slug)),
            [.. row.Components.Select(component => new ComponentView(frame.Content.Of(component.Name)))],
            row.Note,
            [.. row.Milestones.OrderBy(occurrence => occurrence.Column).Select(occurrence => milestones.Make(edition, row, occurrence))]);
    }
}
