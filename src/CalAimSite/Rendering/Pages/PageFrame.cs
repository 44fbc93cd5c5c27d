using System.Buffers;
using System.Collections.Immutable;
using CalAimSite.Model;
using CalAimSite.Templates;

namespace CalAimSite.Rendering;

/// <summary>Makes pages: puts what is the same on all of them around what each shows.</summary>
internal sealed class PageFrame
{
    private static readonly Address Style = Addresses.Asset("style.css");
    private static readonly Address Script = Addresses.Asset("site.js");
    private static readonly Address Icon = Addresses.Asset("favicon.svg");
    private static readonly Address PreviewImage = Addresses.Asset("preview.png");

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
        Phrases = new Phrases(language.Words, Content);
        Index = new SiteIndex(site);
        Evidence = new EvidenceIndex(site.Evidence);
        Changes = new ChangeIndex(site);
        _acronyms = new AcronymFinder(site.Evidence.Glossary);
        var identity = site.Identity;
        _repository = identity.Repository is { } repository ? new RepositoryLinks(repository) : null;
        _hasPreviewImage = theme.Assets.Any(asset => Addresses.Asset(asset.Path) == PreviewImage);
        _site = new SiteView(identity.Title, identity.Notice, identity.Repository, identity.Publisher);
        _asOf = Phrases.AsOf(site);
        _legend = Legend(site.LatestEdition);
    }

    public Site Site { get; }

    public SiteIndex Index { get; }

    public EvidenceIndex Evidence { get; }

    public ChangeIndex Changes { get; }

    public Words Words => _language.Words;

    public Phrases Phrases { get; }

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
        Address address, string template, string title, string description, Func<TemplateValue> view, PageOrigin? origin = null,
        bool isListed = true, Edition? edition = null) =>
        new(Place(address), origin, isListed, output =>
        {
            var bare = MakeView(address, title, description, isListed, origin);
            var page = WithEdition(bare, address, template, edition ?? Site.LatestEdition);
            _theme.Templates.Render(TemplateNames.FrameHead, PageModel.Make(_site, page, Words, TemplateValue.Null), output);
            var model = PageModel.Make(_site, page, Words, view());
            var foot = page with { Acronyms = WriteText(template, model, address, output) };
            _theme.Templates.Render(TemplateNames.FrameFoot, PageModel.Make(_site, foot, Words, TemplateValue.Null), output);
        });

    /// <summary>A page that stands for another address: nothing is put around it.</summary>
    public Page Bare(Address address, string template, string title, Func<TemplateValue> view, PageOrigin? origin) =>
        new(_language.Place(address), origin, IsListed: false, output => _theme.Templates.Render(
            template,
            PageModel.Make(_site, MakeView(address, title, title, isListed: false, origin), Words, view()),
            output));

    /// <summary>The pages that the head of every page leads to.</summary>
    public ImmutableArray<NavigationView> Navigation(Func<Address, string> hrefOf, Address? current)
    {
        var pages = new List<(Address Address, string Text)>
        {
            (Addresses.Calendar, Words.Text(WordKeys.NavCalendar)),
            (Addresses.Agenda, Words.Text(WordKeys.NavAgenda)),
            (Addresses.Initiatives, Words.Text(WordKeys.NavInitiatives)),
            (Addresses.Editions, Words.Text(WordKeys.NavEditions)),
        };
        if (DuePages.AreThere(Index))
            pages.Insert(2, (Addresses.Actors, Words.Text(WordKeys.NavDue)));

        return [.. pages.Select(page => new NavigationView(HtmlText.Breakable(page.Text), hrefOf(page.Address), page.Address == current))];
    }

    /// <returns>Where in the site the file is that would be at this address were the frame's language the only one.</returns>
    public Address Place(Address address) => _language.Place(address);

    /// <summary>How a page links to others: relative, but for the page that a server shows at any address.</summary>
    public Func<Address, string> LinksOf(Address page) =>
        page == Addresses.NotFound ? target => BasePath + target.Path : target => page.LinkTo(target);

    /// <summary>For the prose of one page.</summary>
    public AcronymLinks AcronymLinks() => new(_acronyms);

    private IEnumerable<(Address Address, Html Text)> More()
    {
        var evidence = Site.Evidence;
        (bool IsThere, Address Address, WordKey Text)[] pages =
        [
            (!evidence.Subjects.IsEmpty, Addresses.Timeline, WordKeys.MoreTimeline),
            (!evidence.Disagreements.IsEmpty, Addresses.Disagreements, WordKeys.DisagreementsTitle),
            (!evidence.Tables.IsEmpty, Addresses.Tables, WordKeys.TablesTitle),
            (!evidence.Meetings.IsEmpty, Addresses.Meetings, WordKeys.MeetingsTitle),
            (!evidence.Glossary.IsEmpty, Addresses.Glossary, WordKeys.GlossaryTitle),
            (true, Addresses.Sources, WordKeys.SourcesTitle),
        ];
        return pages.Where(page => page.IsThere).Select(page => (page.Address, HtmlText.Breakable(Words.Text(page.Text))))
            .Concat(Site.Pages.Select(page => (Addresses.Page(page.Slug), Content.Of(page.Title))));
    }

    // The text is kept for a second reading only where there is something to find in it; the glossary itself explains all.
    private ImmutableArray<GlossaryEntryView> WriteText(string template, TemplateValue model, Address page, IBufferWriter<byte> output)
    {
        if (_acronyms.IsEmpty || page == Addresses.Glossary)
        {
            _theme.Templates.Render(template, model, output);
            return [];
        }

        var text = new MeasuredWriter(output);
        _theme.Templates.Render(template, model, text);
        return [.. _acronyms.FindIn(text.Written).Select(entry => GlossaryPage.MakeEntry(this, entry, page))];
    }

    private string BasePath => _baseUrl is null ? "/" : new Uri(_baseUrl).AbsolutePath;

    private string Legend(Edition edition) => string.Join("   ", edition.Legend.Entries.Select(entry =>
        Words.Format(WordKeys.LegendEntry, ("symbol", entry.Symbol), ("meaning", entry.Meaning))));

    private PageView WithEdition(PageView page, Address address, string template, Edition edition)
    {
        var isLatest = edition == Site.LatestEdition;
        var legend = isLatest ? _legend : Legend(edition);
        return page with
        {
            AsOf = isLatest ? _asOf : Phrases.AsOf(edition),
            Legend = TemplateNames.WithSymbols.Contains(template) ? legend : null,
            Source = Phrases.Source(edition.Source, LinksOf(address)(Addresses.Source(edition.Source.Id))),
        };
    }

    private IEnumerable<LanguageView> OtherLanguages(Address address) => _theme.Languages
        .Where(language => language != _language)
        .Select(language => new LanguageView(
            language.Tag,
            language.Words.Text(WordKeys.LanguageName),
            _language.Place(address).LinkTo(language.Place(address)),
            _baseUrl is null ? null : _baseUrl + language.Place(address).Path));

    private PageView MakeView(Address address, string title, string description, bool isListed, PageOrigin? origin)
    {
        var hrefOf = LinksOf(address);

        // All languages share the assets.
        string AssetHref(Address asset) => address == Addresses.NotFound ? hrefOf(asset) : _language.Place(address).LinkTo(asset);
        var siteTitle = Site.Identity.Title;
        return new PageView
        {
            Title = title == siteTitle ? title : Words.Format(WordKeys.PageTitle, ("page", title), ("site", siteTitle)),
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
            HomeHref = hrefOf(Addresses.Calendar),
            AboutHref = Site.Pages.Any(page => Addresses.Page(page.Slug) == TextPages.About) ? hrefOf(TextPages.About) : null,
            Navigation = Navigation(hrefOf, address),
            More = [.. More().Select(more => new NavigationView(more.Text, hrefOf(more.Address), more.Address == address))],
            AsOf = _asOf,
            Legend = null,
            Source = Phrases.Source(Site.LatestEdition.Source, hrefOf(Addresses.Source(Site.LatestEdition.Source.Id))),
            GlossaryHref = hrefOf(Addresses.Glossary),
            Acronyms = [],
        };
    }
}
