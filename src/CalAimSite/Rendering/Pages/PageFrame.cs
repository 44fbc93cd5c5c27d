using System.Buffers;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Pages.Changes;
using CalAimSite.Rendering.Pages.Sources;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.Views;
using CalAimSite.Rendering.Views.Sources;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Pages;

/// <summary>Makes pages: puts what is the same on all of them around what each shows.</summary>
internal sealed class PageFrame
{
    private static readonly Route Style = Routes.Asset("style.css");
    private static readonly Route Script = Routes.Asset("site.js");
    private static readonly Route Icon = Routes.Asset("favicon.svg");
    private static readonly Route PreviewImage = Routes.Asset("preview.png");

    private readonly Theme _theme;
    private readonly Language _language;
    private readonly string? _baseUrl;
    private readonly SiteView _site;
    private readonly RepositoryLinks? _repository;
    private readonly bool _hasPreviewImage;
    private readonly string _asOf;
    private readonly string _legend;
    private readonly AcronymFinder _acronyms;

    /// <param name="site">What the site says.</param>
    /// <param name="theme">How it says it.</param>
    /// <param name="language">One of the theme's.</param>
    /// <param name="baseUrl">Where the site will be published, ending in a slash; null where that is not known.</param>
    public PageFrame(Site site, Theme theme, Language language, string? baseUrl)
    {
        Site = site;
        _theme = theme;
        _language = language;
        _baseUrl = baseUrl;
        Content = new ContentText(site.Identity.Language, language.Tag);
        Phrases = new ModelFormatter(language.Words, Content);
        Index = new SiteIndex(site);
        Evidence = new SourceMaterialIndex(site.SourceMaterial);
        Changes = new ChangeIndex(site);
        _acronyms = new AcronymFinder(site.SourceMaterial.Glossary);
        var identity = site.Identity;
        _repository = identity.Repository is { } repository ? new RepositoryLinks(repository) : null;
        _hasPreviewImage = theme.Assets.Any(asset => Routes.Asset(asset.Path) == PreviewImage);
        _site = new SiteView(identity.Title, identity.Notice, identity.Repository, identity.Publisher);
        _asOf = Phrases.AsOf(site);
        _legend = Legend(site.LatestEdition);
    }

    public Site Site { get; }

    public SiteIndex Index { get; }

    public SourceMaterialIndex Evidence { get; }

    public ChangeIndex Changes { get; }

    public Translations Words => _language.Words;

    public ModelFormatter Phrases { get; }

    /// <summary>Writes what is the content's.</summary>
    public ContentText Content { get; }

    /// <param name="address">Where the page is.</param>
    /// <param name="template">One of <see cref="TemplateNames"/>.</param>
    /// <param name="title">The page's own title.</param>
    /// <param name="description">One sentence for previews.</param>
    /// <param name="view">Makes what the page shows; called when the page is written.</param>
    /// <param name="origin">What of the content it is made from; null where that is no single file.</param>
    /// <param name="isListed">Whether it is for readers to find.</param>
    /// <param name="edition">Which edition it shows and so whose date, legend and source stand around it; null for the latest.</param>
    public Page Page(
        Route address, string template, string title, string description, Func<ITemplateView> view, PageOrigin? origin = null,
        bool isListed = true, Edition? edition = null) =>
        new(Place(address), origin, isListed, output =>
        {
            var bare = MakeView(address, title, description, isListed, origin);
            var page = WithEdition(bare, address, template, edition ?? Site.LatestEdition);
            _theme.Templates.Render(TemplateNames.FrameHead, PageModel.Make(_site, page, Words, view: null), output);
            var model = PageModel.Make(_site, page, Words, view());
            var foot = page with { Acronyms = WriteText(template, model, address, output) };
            _theme.Templates.Render(TemplateNames.FrameFoot, PageModel.Make(_site, foot, Words, view: null), output);
        });

    /// <summary>A page that stands for another address: nothing is put around it.</summary>
    public Page Bare(Route address, string template, string title, Func<ITemplateView> view, PageOrigin? origin) =>
        new(_language.Place(address), origin, IsListed: false, output => _theme.Templates.Render(
            template,
            PageModel.Make(_site, MakeView(address, title, title, isListed: false, origin), Words, view()),
            output));

    /// <summary>The pages that the head of every page leads to.</summary>
    public ImmutableArray<NavigationView> Navigation(Func<Route, string> hrefOf, Route? current)
    {
        var pages = new List<(Route Address, string Text)>
        {
            (Routes.Calendar, Words.Text(TranslationKeys.NavCalendar)),
            (Routes.Agenda, Words.Text(TranslationKeys.NavAgenda)),
            (Routes.Initiatives, Words.Text(TranslationKeys.NavInitiatives)),
            (Routes.Editions, Words.Text(TranslationKeys.NavEditions)),
        };
        if (DuePages.AreThere(Index))
            pages.Insert(2, (Routes.Actors, Words.Text(TranslationKeys.NavDue)));

        return [.. pages.Select(page => new NavigationView(HtmlText.Breakable(page.Text), hrefOf(page.Address), page.Address == current))];
    }

    /// <returns>Where in the site the file is that would be at this address were the frame's language the only one.</returns>
    public Route Place(Route address) => _language.Place(address);

    /// <summary>How a page links to others: relative, but for the page that a server shows at any address.</summary>
    public Func<Route, string> LinksOf(Route page) =>
        page == Routes.NotFound ? target => BasePath + target.Path : target => page.LinkTo(target);

    /// <summary>For the prose of one page.</summary>
    public AcronymLinks AcronymLinks() => new(_acronyms);

    private IEnumerable<(Route Address, Html Text)> More()
    {
        var evidence = Site.SourceMaterial;
        (bool IsThere, Route Address, TranslationKey Text)[] pages =
        [
            (!evidence.Subjects.IsEmpty, Routes.Timeline, TranslationKeys.MoreTimeline),
            (!evidence.Disagreements.IsEmpty, Routes.Disagreements, TranslationKeys.DisagreementsTitle),
            (!evidence.Tables.IsEmpty, Routes.Tables, TranslationKeys.TablesTitle),
            (!evidence.Meetings.IsEmpty, Routes.Meetings, TranslationKeys.MeetingsTitle),
            (!evidence.Glossary.IsEmpty, Routes.Glossary, TranslationKeys.GlossaryTitle),
            (true, Routes.Sources, TranslationKeys.SourcesTitle),
        ];
        return pages.Where(page => page.IsThere).Select(page => (page.Address, HtmlText.Breakable(Words.Text(page.Text))))
            .Concat(Site.Pages.Select(page => (Routes.Page(page.Slug), Content.Of(page.Title))));
    }

    // The text is kept for a second reading only where there is something to find in it; the glossary itself explains all.
    private ImmutableArray<GlossaryEntryView> WriteText(string template, TemplateMap model, Route page, IBufferWriter<byte> output)
    {
        if (_acronyms.IsEmpty || page == Routes.Glossary)
        {
            _theme.Templates.Render(template, model, output);
            return [];
        }

        var text = new TeeWriter(output);
        _theme.Templates.Render(template, model, text);
        return [.. _acronyms.FindIn(text.Written).Select(entry => GlossaryPage.MakeEntry(this, entry, page))];
    }

    private string BasePath => _baseUrl is null ? "/" : new Uri(_baseUrl).AbsolutePath;

    private string Legend(Edition edition) => string.Join("   ", edition.Legend.Entries.Select(entry =>
        Words.Format(TranslationKeys.LegendEntry, ("symbol", entry.Symbol), ("meaning", entry.Meaning))));

    private PageView WithEdition(PageView page, Route address, string template, Edition edition)
    {
        var isLatest = edition == Site.LatestEdition;
        var legend = isLatest ? _legend : Legend(edition);
        return page with
        {
            AsOf = isLatest ? _asOf : Phrases.AsOf(edition),
            Legend = TemplateNames.WithSymbols.Contains(template) ? legend : null,
            Source = Phrases.Source(edition.Source, LinksOf(address)(Routes.Source(edition.Source.Id))),
        };
    }

    private IEnumerable<LanguageView> OtherLanguages(Route address) => _theme.Languages
        .Where(language => language != _language)
        .Select(language => new LanguageView(
            language.Tag,
            language.Words.Text(TranslationKeys.LanguageName),
            _language.Place(address).LinkTo(language.Place(address)),
            _baseUrl is null ? null : _baseUrl + language.Place(address).Path));

    private PageView MakeView(Route address, string title, string description, bool isListed, PageOrigin? origin)
    {
        var hrefOf = LinksOf(address);

        // All languages share the assets.
        string AssetHref(Route asset) => address == Routes.NotFound ? hrefOf(asset) : _language.Place(address).LinkTo(asset);
        var siteTitle = Site.Identity.Title;
        return new PageView
        {
            Title = title == siteTitle ? title : Words.Format(TranslationKeys.PageTitle, ("page", title), ("site", siteTitle)),
            Description = description,
            Canonical = _baseUrl is null || !isListed ? null : _baseUrl + _language.Place(address).Path,
            Language = _language.Tag,
            ContentLang = Content.Lang,
            ContentLangHtml = Content.LangHtml,
            WordsLangHtml = Content.WordsLangHtml,
            Languages = isListed ? [.. OtherLanguages(address)] : [],
            PreviewImage = _baseUrl is null || !_hasPreviewImage ? null : _baseUrl + PreviewImage.Path,
            ReportHref = _repository?.Report(title),
            DataHref = origin is null ? null : _repository?.File(origin.File),
            IsIndexed = isListed,
            StyleHref = AssetHref(Style),
            IconHref = AssetHref(Icon),
            ScriptHref = AssetHref(Script),
            HomeHref = hrefOf(Routes.Calendar),
            AboutHref = Site.Pages.Any(page => Routes.Page(page.Slug) == TextPages.About) ? hrefOf(TextPages.About) : null,
            Navigation = Navigation(hrefOf, address),
            More = [.. More().Select(more => new NavigationView(more.Text, hrefOf(more.Address), more.Address == address))],
            AsOf = _asOf,
            Legend = null,
            Source = Phrases.Source(Site.LatestEdition.Source, hrefOf(Routes.Source(Site.LatestEdition.Source.Id))),
            GlossaryHref = hrefOf(Routes.Glossary),
            Acronyms = [],
        };
    }
}
