using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.RichText;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.ViewBuilders.Changes;
using CalAimSite.Rendering.Views;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.ViewBuilders;

/// <summary>Builds an edition with all that stands around its table.</summary>
internal sealed class CalendarViewBuilder(
    SiteIndex index, SourceMaterialIndex sources, MilestoneTableBuilder tables, FilterPanelBuilder filters, ChangeViewBuilder changes,
    ErratumViewBuilder errata)
{
    // In the order of the page, so that references to footnotes are numbered as a reader meets them.
    public CalendarView Build(PageContext page, Edition edition, string title)
    {
        var isLatest = index.CalendarOf(edition) == Routes.Calendar;

        // The first page has to be light. What each initiative is stands on its page, and all of it as printed on the edition's.
        var hasDescriptions = page.Route != Routes.Calendar;
        var footnotes = new FootnoteReferences(page.Words, page.Content);
        var prose = new ProseWriter(page.Route, footnotes, new AcronymLinks(sources.Acronyms));
        var printed = new EditionViewBuilder(page, footnotes, prose);
        return new CalendarView
        {
            Title = title,
            AsOf = page.AsOf(edition),
            Summary = page.Format.Summary(edition),
            Stated = page.Route == Routes.Calendar ? null : page.Format.Stated(edition),
            Changes = changes.BuildPanel(page, edition),
            NewerHref = isLatest ? null : page.Href(Routes.Calendar),
            LegendLabel = edition.Legend.Label,
            Legend = EditionViewBuilder.Legend(edition),
            Find = filters.Build(page, edition, edition.Columns),
            Table = tables.Build(page, edition, edition.Columns, page.Format.Window(edition), footnotes),
            IntroductionHeading = edition.Introduction?.Heading,
            IntroductionHtml = edition.Introduction is { } introduction ? prose.Write(introduction.Text, topHeading: 3) : null,
            TableIntroductionHtml = WriteUnlessEmpty(prose, edition.TableIntroduction),
            Quarters = [.. index.Quarters
                .Where(one => one.Edition == edition && page.Format.Destinations.Has(Routes.Quarter(one.Quarter)))
                .Select(quarter => page.LinkWords(page.Format.Date(quarter.Quarter), Routes.Quarter(quarter.Quarter)))],
            AgendaHref = isLatest && page.Format.Destinations.Has(Routes.Agenda) ? page.Href(Routes.Agenda) : null,
            Exclusion = edition.Excluded is { } excluded
                ? new ExclusionView(excluded.Reason, [.. excluded.Names.Select(name => new ComponentView(page.Content.ToHtml(name)))])
                : null,
            Disagreements = [.. sources.DisagreementsOf(edition).Select(page.Link)],
            DescriptionsHeading = edition.Descriptions.Heading,
            DescriptionsHref = hasDescriptions ? null : page.Href(Routes.Edition(edition.Id), Anchors.Descriptions),
            DescriptionsHtml = hasDescriptions ? WriteUnlessEmpty(prose, edition.Descriptions.Introduction) : null,
            DescriptionGroups = hasDescriptions ? printed.Descriptions(edition) : [],
            Footnotes = printed.Footnotes(edition),
            Errata = errata.Build(page, edition),
            SuppliedLinks = printed.SuppliedLinks(edition),
            Source = page.Cite(edition.Source),
            PermanentHref = page.Route == Routes.Calendar ? page.Href(Routes.Edition(edition.Id)) : null,
        };
    }

    private static Html? WriteUnlessEmpty(ProseWriter prose, Prose text) => text.IsEmpty ? null : prose.Write(text, topHeading: 3);
}
