using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.RichText;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.ViewBuilders.Changes;
using CalAimSite.Rendering.ViewBuilders.Sources;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.ViewBuilders;

/// <summary>Builds all that there is to say of an initiative.</summary>
internal sealed class InitiativeViewBuilder(
    Edition edition, SiteIndex index, SourceMaterialIndex material, InitiativeDatesBuilder dates, HistoryViewBuilder history,
    SourceMaterialViewBuilder sources, DownloadsBuilder downloads)
{
    public InitiativeView Build(PageContext page, Initiative initiative, string summary)
    {
        // References to footnotes belong to the edition's page and are left out here. An acronym is explained where it first stands, so
        // texts are written in the order of the page.
        var prose = new ProseWriter(page.Route, footnotes: null, new AcronymLinks(material.Acronyms));
        var descriptions = BuildDescriptions(page, prose, initiative);
        ImmutableArray<Passage> summaries = [.. descriptions.IsEmpty ? material.All.SummariesOf(initiative) : []];
        var all = dates.Find(initiative);

        // What is about one date stands in its row.
        var disagreements = material.DisagreementsOf(initiative)
            .ToLookup(one => all.Where(date => date.IsSubjectOf(one)).ToList() is [var only] ? only : null);
        ImmutableArray<DateRowView> rows = [.. all.Select(date => dates.Build(page, date, Build(page, disagreements[date])))];
        return new InitiativeView
        {
            NameHtml = page.Content.ToHtml(initiative.Name),
            Group = initiative.Group?.Name,
            Summary = summary,
            AsOf = page.AsOf(edition),
            Downloads = downloads.Build(page, new Selection(Initiative: initiative)),
            Descriptions = descriptions,
            Summaries = PassageViewBuilder.Build(page, prose, summaries),
            Passages = PassageViewBuilder.Build(page, prose, material.All.PassagesOf(initiative).Except(summaries)),
            Rows = [.. index.LatestRowsOf(initiative).Select(row => BuildRow(page, row, initiative))],
            Aliases = [.. initiative.Aliases.Select(alias => new ComponentView(page.Content.ToHtml(alias)))],
            Links = [.. initiative.Links.Select(link => new InitiativeLinkView(link.Title, link.Url, page.Cite(link.Source)))],
            Next = dates.BuildNext(page, all),
            Moved = [.. rows.Select(row => row.Subject).OfType<SubjectView>().Where(one => one is { Movement: not null, IsDisputed: false })],
            Dates = rows,
            Axis = TimelineGraphic.Axis,
            Lists = sources.Lists(page, initiative),
            Tables = sources.Tables(page, initiative),
            Meetings = sources.Meetings(page, initiative),
            Disagreements = [.. Build(page, disagreements[null])],
            Changes = history.Build(page, initiative),
        };
    }

    /// <returns>The documents that the page is made from, as often as it names them.</returns>
    public IEnumerable<Source> SourcesOf(Initiative initiative) =>
    [
        .. edition.Descriptions.Of(initiative).Select(_ => edition.Source),
        .. index.MilestonesOf(initiative).Select(milestone => milestone.Latest.Edition.Source),
        .. material.SourcesOf(initiative),
    ];

    private ImmutableArray<DescriptionView> BuildDescriptions(PageContext page, ProseWriter prose, Initiative initiative) =>
    [
        .. edition.Descriptions.Of(initiative).Select(description => new DescriptionView(
            page.Content.ToHtml(description.Title), Href: null, prose.Write(description.Text, topHeading: 3))),
    ];

    private InitiativeRowView BuildRow(PageContext page, Row row, Initiative initiative)
    {
        var name = ("row", page.Content.ToHtml(row.Name));
        var others = row.Initiatives.Where(other => other != initiative).Select(other => page.Content.ToHtml(other.Name)).ToList();
        return new InitiativeRowView(
            page.Words.FormatHtml(
                TranslationKeys.InitiativeRowCaption,
                name,
                ("edition", HtmlText.EscapeWithBreaks(page.Format.EditionName(edition)))),
            others.Count == 0
                ? null
                : page.Words.FormatHtml(TranslationKeys.InitiativeSharedRow, name, ("others", page.Words.JoinHtml(others))),
            page.Href(Routes.Calendar, Anchors.Row(row.Slug)),
            [.. row.Components.Select(component => new ComponentView(page.Content.ToHtml(component.Name)))],
            row.Note);
    }

    private IEnumerable<DisagreementView> Build(PageContext page, IEnumerable<Disagreement> disagreements) =>
        disagreements.Select(one => sources.Disagreement(page, one));
}
