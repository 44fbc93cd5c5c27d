using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.ViewBuilders;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.Layout;

/// <summary>Builds what the templates of head and foot show of a page.</summary>
internal sealed class PageViewBuilder(Site site, Theme theme, NavigationBuilder navigation, DownloadsBuilder downloads, string? baseUrl, bool hasPdf)
{
    private readonly bool _hasPreviewImage = Has(theme, AssetRoutes.PreviewImage);
    private readonly bool _hasTouchIcon = Has(theme, AssetRoutes.TouchIcon);
    private readonly bool _hasPagesStyle = Has(theme, AssetRoutes.PagesStyle);
    private readonly bool _hasMarkdown = site.Identity.Outputs.Has(Output.Markdown);
    private readonly bool _hasAbout = site.Pages.Any(page => Routes.Page(page.Slug) == Routes.About);
    private readonly RepositoryLinks? _repository = site.Identity.Repository is { } repository ? new RepositoryLinks(repository) : null;

    public SiteView Site { get; } =
        new(site.Identity.Title, site.Identity.Notice, site.Identity.Repository, site.Identity.NewerEditions, site.Identity.Publisher);

    public PageView Build(PageContext page, PageHead head)
    {
        var edition = head.Edition ?? site.LatestEdition;
        var sources = CitedSources.LatestFirst(head.Sources ?? [edition.Source]);
        return new PageView
        {
            Title = head.Title == Site.Title
                ? Site.Title
                : page.Words.Format(TranslationKeys.PageTitle, ("page", head.Title), ("site", Site.Title)),
            Description = head.Description,
            Canonical = head.IsListed ? Absolute(page.File) : null,
            Language = page.Format.Language.Tag,
            ContentLang = page.Content.Lang,
            ContentLangHtml = page.Content.LangHtml,
            WordsLangHtml = page.Content.WordsLangHtml,
            Languages = head.IsListed ? [.. OtherLanguages(page)] : [],
            PreviewImage = _hasPreviewImage ? Absolute(AssetRoutes.PreviewImage) : null,
            ReportHref = _repository?.Report(head.Title),
            DataHref = head.Origin is { } origin ? _repository?.File(origin.File) : null,
            Alternates = [.. Alternates(page, head)],
            IsIndexed = head.IsListed,
            StyleHref = page.AssetHref(AssetRoutes.Style),
            PagesStyleHref = _hasPagesStyle && page.Route != Routes.Calendar ? page.AssetHref(AssetRoutes.PagesStyle) : null,
            IconHref = page.AssetHref(AssetRoutes.Icon),
            TouchIconHref = _hasTouchIcon ? page.AssetHref(AssetRoutes.TouchIcon) : null,
            ScriptHref = page.AssetHref(AssetRoutes.Script),
            PdfHref = Pdf(page, head) is null ? null : page.Href(Routes.Pdf(page.Route)),
            PicturesScriptHref = page.AssetHref(AssetRoutes.PicturesScript),
            HomeHref = page.Href(Routes.Calendar),
            SearchHref = page.Format.Destinations.Has(Routes.Search) ? page.Href(Routes.Search) : null,
            AboutHref = _hasAbout ? page.Href(Routes.About) : null,
            Navigation = navigation.Build(page),
            More = navigation.BuildMore(page),
            Texts = navigation.BuildTexts(page),
            Breadcrumb = head.Breadcrumb,
            Pager = head.Pager,
            AsOf = edition == site.LatestEdition ? page.Format.AsOf(site) : page.Format.AsOf(edition),
            Legend = TemplateNames.WithSymbols.Contains(head.Template) ? page.Format.Legend(edition) : null,
            Sources = [.. sources.Select(source => page.Cite(source))],
            SourceDates = page.Format.DatesOf(sources),
            IsOfCalendar = sources.Any(site.IsOfCalendar),
            GlossaryHref = page.Href(Routes.Glossary),
            Acronyms = [],
        };
    }

    /// <summary>The PDF of a page, dated by the calendar; null where none is made.</summary>
    public PagePdf? Pdf(PageContext page, PageHead head) => hasPdf && head.HasPdf
        ? new PagePdf(
            page.Format.Language.Localize(Routes.Pdf(page.Route)),
            page.Route == Routes.Calendar || head.Edition is null ? site.AsOf : head.Edition.AsOf.Last)
        : null;

    private static bool Has(Theme theme, Route asset) => theme.Assets.Any(one => Routes.Asset(one.Path) == asset);

    // The twin as Markdown is in one language, like all files for programs.
    private IEnumerable<AlternateView> Alternates(PageContext page, PageHead head) =>
    [
        .. head.Selection is { } selection ? downloads.Alternates(page, selection) : [],
        .. head.HasMarkdown && _hasMarkdown && page.File == page.Route
            ? [new AlternateView(page.Href(DataRoutes.Markdown(page.Route)), "text/markdown")]
            : Array.Empty<AlternateView>(),
    ];

    private string? Absolute(Route file) => baseUrl is null ? null : baseUrl + file.Address;

    private IEnumerable<LanguageView> OtherLanguages(PageContext page) =>
        from language in theme.Languages
        where language != page.Format.Language
        let file = language.Localize(page.Route)
        select new LanguageView(language.Tag, language.Words.Text(TranslationKeys.LanguageName), page.File.LinkTo(file), Absolute(file));
}
