using System.Buffers;
using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Layout;
using CalAimSite.Rendering.Pages;
using CalAimSite.Rendering.Pages.Sources;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Search;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.ViewBuilders;
using CalAimSite.Rendering.ViewBuilders.Changes;
using CalAimSite.Rendering.ViewBuilders.Sources;

namespace CalAimSite.Rendering;

/// <summary>All files of a site.</summary>
internal static class PageList
{
    /// <param name="site">What the site says.</param>
    /// <param name="indexes">What is looked up in it.</param>
    /// <param name="theme">How it says it.</param>
    /// <param name="baseUrl">Where it will be published, ending in a slash; null where that is not known.</param>
    /// <param name="exports">The files for programs that lie beside the pages, which offer them.</param>
    /// <param name="hasPdf">Whether PDFs will lie beside the pages. They are made of pages, and are not among them.</param>
    public static ImmutableArray<Page> Create(
        Site site, SiteIndexes indexes, Theme theme, string? baseUrl, ExportIndex exports, bool hasPdf = false)
    {
        var index = indexes.Index;
        var downloads = new DownloadsBuilder(site, index, indexes.Selections, exports, baseUrl);
        var sources = indexes.Sources;
        var navigation = new NavigationBuilder(site, index, indexes.Changes, exports);
        var renderer = new PageRenderer(
            theme, new PageViewBuilder(site, theme, navigation, downloads, baseUrl, hasPdf), sources, new GlossaryEntryViewBuilder(sources));
        var languages = theme.Languages
            .Select(language => new ModelFormatter(language, site.Identity.Language) { Destinations = indexes.Destinations })
            .ToImmutableArray();
        var kinds = KindsOfPages(renderer, site, indexes, navigation, downloads, exports, baseUrl);
        List<Page> pages =
        [
            .. languages.SelectMany(language => kinds.SelectMany(create => create(language))).Where(page => indexes.Destinations.Has(page.Route)),
            new NotFoundPage(renderer, navigation, baseUrl).Create(languages[0]),
            .. theme.Assets.Select(asset => new Page(
                Routes.Asset(asset.Path), Origin: null, IsListed: false, output => output.Write(asset.Bytes.Span))),
        ];
        if (indexes.Destinations.Has(Routes.SearchIndex))
            pages.AddRange(CreateSearch(new SearchIndexFile(site, indexes), languages, [.. pages.Select(page => page.Route)]));
        return baseUrl is null ? [.. pages] : [.. pages, .. SearchEngineFiles.Create([.. pages], baseUrl)];
    }

    // Only what is there is found.
    private static IEnumerable<Page> CreateSearch(
        SearchIndexFile index, ImmutableArray<ModelFormatter> languages, HashSet<Route> pages) =>
        from format in languages
        let file = format.Language.Localize(Routes.SearchIndex)
        select new Page(
            file, Origin: null, IsListed: false,
            output => index.Write(format, target => pages.Contains(format.Language.Localize(target)), output));

    // What there is in every language. Each kind of page is given what it shows.
    private static ImmutableArray<Func<ModelFormatter, IEnumerable<Page>>> KindsOfPages(
        PageRenderer renderer, Site site, SiteIndexes indexes, NavigationBuilder navigation, DownloadsBuilder downloads, ExportIndex exports,
        string? baseUrl)
    {
        var (vocabulary, material) = (site.Vocabulary, site.SourceMaterial);
        var (index, changes, sources) = (indexes.Index, indexes.Changes, indexes.Sources);
        var milestones = new MilestoneViewBuilder(index, sources, changes);
        var tables = new MilestoneTableBuilder(index, milestones);
        var filters = new FilterPanelBuilder(vocabulary, downloads);
        var changeViews = new ChangeViewBuilder(site, index, changes);
        var history = new HistoryViewBuilder(index, changes, changeViews);
        var errata = new ErratumViewBuilder(site);
        var subjects = new SubjectViewBuilder(site, sources);
        var disagreements = new DisagreementViewBuilder(site, sources);
        var sourceViews = new SourceMaterialViewBuilder(sources, subjects, disagreements);
        var calendars = new CalendarViewBuilder(index, sources, tables, filters, changeViews, errata);
        var summaries = new InitiativeSummary(site.LatestEdition, index, sources);
        var dates = new InitiativeDatesBuilder(site.LatestEdition, index, sources, milestones, sourceViews);
        var initiatives = new InitiativeViewBuilder(
            site.LatestEdition, index, sources, dates, history, sourceViews, downloads);
        var due = new DueSectionBuilder(site, milestones);
        return
        [
            new CalendarPages(renderer, site, calendars).Create,
            new AgendaPage(renderer, site, milestones, filters).Create,
            new QuarterPages(renderer, index, tables, filters).Create,
            new EditionsPage(renderer, site, changes, changeViews).Create,
            new ChangesPages(renderer, site, changes, changeViews).Create,
            new InitiativesPage(renderer, vocabulary, summaries, initiatives).Create,
            new InitiativePages(renderer, vocabulary, summaries, initiatives).Create,
            new MilestonePages(
                renderer, site, index, sources,
                new MilestonePageViewBuilder(index, sources, milestones, history, errata, sourceViews, downloads)).Create,
            new DuePages(renderer, site, index, milestones, due, new OtherDeadlinesBuilder(site, sources, milestones), downloads).Create,
            new EmbedPages(renderer, site, indexes.Selections, due).Create,
            new DataPage(renderer, site, indexes.Selections, exports, baseUrl).Create,
            new ApiPage(renderer, exports).Create,
            new SourcePages(renderer, site, sources).Create,
            new TablesPages(renderer, material.Tables, new PrintedTableViewBuilder(site, sources)).Create,
            new TimelinePage(renderer, vocabulary, material.Subjects, subjects).Create,
            new MeetingsPage(renderer, site, downloads).Create,
            new GlossaryPage(renderer, material.Glossary, new GlossaryEntryViewBuilder(sources)).Create,
            new DisagreementsPage(renderer, material.Disagreements, disagreements).Create,
            new TextPages(renderer, site, sources).Create,
            new SearchPage(renderer, navigation).Create,
        ];
    }
}
