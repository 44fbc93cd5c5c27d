using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Pages.Changes;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.Views;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Pages;

/// <summary>The calendar: the latest edition at the site's first address, and every edition at its permanent one.</summary>
internal static class CalendarPages
{
    public static IEnumerable<Page> Of(PageFrame frame, bool hasPdf)
    {
        var site = frame.Site;
        var pdf = new PagePdf(Routes.CalendarPdf, site.AsOf);
        yield return Make(frame, site.LatestEdition, Routes.Calendar, site.Identity.Title, hasPdf ? pdf : null);
        foreach (var edition in site.Editions)
        {
            pdf = new PagePdf(Routes.EditionPdf(edition.Id), edition.AsOf.Last);
            yield return Make(frame, edition, Routes.Edition(edition.Id), edition.Title, hasPdf ? pdf : null);
        }
    }

    private static Page Make(PageFrame frame, Edition edition, Route address, string title, PagePdf? pdf)
    {
        var description = frame.Words.Format(
            TranslationKeys.CalendarDescription,
            ("title", edition.Title),
            ("period", frame.Phrases.Window(edition)),
            ("milestones", frame.Phrases.Milestones(edition.MilestoneCount)),
            ("rows", frame.Phrases.Rows(edition.Rows.Length)));
        var page = frame.Page(
            address,
            TemplateNames.Calendar,
            title,
            description,
            () => MakeView(frame, edition, address, title, pdf),
            PageOrigin.Edition(edition.Id),
            edition: edition);
        return page with { Pdf = pdf is null ? null : pdf with { Route = frame.Place(pdf.Route) } };
    }

    // In the order of the page, so that references to footnotes are numbered as a reader meets them.
    private static CalendarView MakeView(PageFrame frame, Edition edition, Route page, string title, PagePdf? pdf)
    {
        var isLatest = edition == frame.Site.LatestEdition;
        var footnotes = new FootnoteReferences(frame.Words, frame.Content);
        var prose = new ProseHtml(page, footnotes, frame.AcronymLinks());
        var parts = new EditionParts(frame, page, footnotes, prose);
        return new CalendarView
        {
            Title = title,
            AsOf = frame.Phrases.AsOf(edition),
            AsOfDatetime = MilestoneViews.Datetime(edition.AsOf),
            AsOfLast = MilestoneViews.Iso(edition.AsOf.Last),
            Summary = frame.Phrases.Summary(edition),
            Changes = MakeChanges(frame, edition, page),
            NewerHref = isLatest ? null : page.LinkTo(Routes.Calendar),
            IntroductionHeading = edition.Introduction?.Heading,
            IntroductionHtml = edition.Introduction is { } introduction ? prose.Write(introduction.Text, topHeading: 3) : null,
            TableIntroductionHtml = edition.TableIntroduction.IsEmpty ? null : prose.Write(edition.TableIntroduction, topHeading: 3),
            LegendLabel = edition.Legend.Label,
            Legend = EditionParts.Legend(edition),
            Find = FilterPanel.Of(frame, edition, edition.Columns),
            Table = new TableMaker(frame, page, footnotes).Make(edition, edition.Columns, frame.Phrases.Window(edition)),
            Quarters = [.. frame.Index.Quarters
                .Where(quarter => quarter.Edition == edition)
                .Select(quarter => new LinkView(
                    HtmlText.Breakable(frame.Phrases.Say(quarter.Quarter)), page.LinkTo(Routes.Quarter(quarter.Quarter))))],
            AgendaHref = isLatest ? page.LinkTo(Routes.Agenda) : null,
            Exclusion = edition.Excluded is { } excluded
                ? new ExclusionView(excluded.Reason, [.. excluded.Names.Select(name => new ComponentView(frame.Content.Of(name)))])
                : null,
            Disagreements = [.. frame.Evidence.DisagreementsOf(edition).Select(disagreement => Links.To(frame, disagreement, page))],
            DescriptionsHeading = edition.Descriptions.Heading,
            DescriptionsHtml = edition.Descriptions.Introduction.IsEmpty
                ? null
                : prose.Write(edition.Descriptions.Introduction, topHeading: 3),
            DescriptionGroups = parts.Descriptions(edition),
            Footnotes = parts.Footnotes(edition),
            Errata = new ErratumViews(frame, page).Of(edition),
            SuppliedLinks = parts.SuppliedLinks(edition),
            Source = frame.Phrases.Source(edition.Source, page),
            PermanentHref = page == Routes.Calendar ? page.LinkTo(Routes.Edition(edition.Id)) : null,
            PdfHref = pdf is null ? null : page.LinkTo(pdf.Route),
        };
    }

    private static ChangesPanelView? MakeChanges(PageFrame frame, Edition edition, Route page) =>
        frame.Changes.Of(edition) is { IsEmpty: false } changes
            ? new ChangeViews(frame, page).MakePanel(changes, ChangesPages.HeadingOf(frame, edition), Routes.Changes(edition.Id))
            : null;
}
