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

    private readonly Theme _theme;
    private readonly string? _baseUrl;
    private readonly SiteView _site;
    private readonly string _asOf;
    private readonly string _legend;
    private readonly AcronymFinder _acronyms;

    public PageFrame(Site site, Theme theme, string? baseUrl)
    {
        Site = site;
        _theme = theme;
        _baseUrl = baseUrl;
        Phrases = new Phrases(theme.Words);
        Index = new SiteIndex(site);
        Evidence = new EvidenceIndex(site.Evidence);
        _acronyms = new AcronymFinder(site.Evidence.Glossary);
        var identity = site.Identity;
        _site = new SiteView(identity.Title, identity.Language, identity.Notice, identity.Repository, identity.Publisher);
        _asOf = Phrases.AsOf(site);
        _legend = string.Join("   ", site.LatestEdition.Legend.Entries.Select(entry =>
            theme.Words.Format(WordKeys.LegendEntry, ("symbol", entry.Symbol), ("meaning", entry.Meaning))));
    }

    public Site Site { get; }

    public SiteIndex Index { get; }

    public EvidenceIndex Evidence { get; }

    public Words Words => _theme.Words;

    public Phrases Phrases { get; }

    /// <param name="address">Where the page is.</param>
    /// <param name="template">One of <see cref="TemplateNames"/>.</param>
    /// <param name="title">The page's own title.</param>
    /// <param name="description">One sentence for previews.</param>
    /// <param name="view">Makes what the page shows; called when the page is written.</param>
    /// <param name="origin">What of the content it is made from; null where that is no single file.</param>
    /// <param name="isListed">Whether it is for readers to find.</param>
    public Page Page(
        Address address, string template, string title, string description, Func<TemplateValue> view, PageOrigin? origin = null,
        bool isListed = true) =>
        new(address, origin, isListed, output =>
        {
            var page = MakeView(address, title, description, isListed, acronyms: []);
            _theme.Templates.Render(TemplateNames.FrameHead, PageModel.Make(_site, page, Words, TemplateValue.Null), output);
            var model = PageModel.Make(_site, page, Words, view());
            var foot = page with { Acronyms = WriteText(template, model, address, output) };
            _theme.Templates.Render(TemplateNames.FrameFoot, PageModel.Make(_site, foot, Words, TemplateValue.Null), output);
        });

    /// <summary>A page that stands for another address: nothing is put around it.</summary>
    public Page Bare(Address address, string template, string title, Func<TemplateValue> view, PageOrigin? origin) =>
        new(address, origin, IsListed: false, output => _theme.Templates.Render(
            template,
            PageModel.Make(_site, MakeView(address, title, title, isListed: false, acronyms: []), Words, view()),
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
        {
            pages.Insert(2, (Addresses.Actors, Words.Text(WordKeys.NavDue)));
        }

        return [.. pages.Select(page => new NavigationView(page.Text, hrefOf(page.Address), page.Address == current))];
    }

    /// <summary>How a page links to others: relative, but for the page that a server shows at any address.</summary>
    public Func<Address, string> LinksOf(Address page) =>
        page == Addresses.NotFound ? target => BasePath + target.Path : target => page.LinkTo(target);

    /// <summary>For the prose of one page.</summary>
    public AcronymLinks AcronymLinks() => new(_acronyms);

    private IEnumerable<(Address Address, string Text)> More()
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
        return pages.Where(page => page.IsThere).Select(page => (page.Address, Words.Text(page.Text)))
            .Concat(Site.Pages.Select(page => (Addresses.Page(page.Slug), page.Title)));
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

    private PageView MakeView(
        Address address, string title, string description, bool isListed, ImmutableArray<GlossaryEntryView> acronyms)
    {
        var hrefOf = LinksOf(address);
        var siteTitle = Site.Identity.Title;
        return new PageView
        {
            Title = title == siteTitle ? title : Words.Format(WordKeys.PageTitle, ("page", title), ("site", siteTitle)),
            Description = description,
            Canonical = _baseUrl is null || !isListed ? null : _baseUrl + address.Path,
            IsIndexed = isListed,
            StyleHref = hrefOf(Style),
            IconHref = hrefOf(Icon),
            ScriptHref = hrefOf(Script),
            HomeHref = hrefOf(Addresses.Calendar),
            AboutHref = Site.Pages.Any(page => Addresses.Page(page.Slug) == TextPages.About) ? hrefOf(TextPages.About) : null,
            Navigation = Navigation(hrefOf, address),
            More = [.. More().Select(more => new NavigationView(more.Text, hrefOf(more.Address), more.Address == address))],
            AsOf = _asOf,
            Legend = _legend,
            Source = Phrases.Source(Site.LatestEdition.Source, hrefOf(Addresses.Source(Site.LatestEdition.Source.Id))),
            GlossaryHref = hrefOf(Addresses.Glossary),
            Acronyms = acronyms,
        };
    }
}
