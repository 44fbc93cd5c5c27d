using System.Collections.Immutable;
using CalAimSite.Model;
using CalAimSite.Templates;

namespace CalAimSite.Rendering;

/// <summary>Makes pages: puts what is the same on all of them around what each shows.</summary>
internal sealed class PageFrame
{
    private static readonly Address Style = Addresses.Asset("style.css");
    private static readonly Address Icon = Addresses.Asset("favicon.svg");

    private readonly Theme _theme;
    private readonly string? _baseUrl;
    private readonly SiteView _site;
    private readonly string _asOf;
    private readonly string _legend;

    public PageFrame(Site site, Theme theme, string? baseUrl)
    {
        Site = site;
        _theme = theme;
        _baseUrl = baseUrl;
        Phrases = new Phrases(theme.Words);
        Index = new SiteIndex(site);
        var identity = site.Identity;
        _site = new SiteView(identity.Title, identity.Language, identity.Notice, identity.Repository, identity.Publisher);
        _asOf = Phrases.AsOf(site);
        _legend = string.Join("   ", site.LatestEdition.Legend.Entries.Select(entry =>
            theme.Words.Format(WordKeys.LegendEntry, ("symbol", entry.Symbol), ("meaning", entry.Meaning))));
    }

    public Site Site { get; }

    public SiteIndex Index { get; }

    public Words Words => _theme.Words;

    public Phrases Phrases { get; }

    /// <param name="address">Where the page is.</param>
    /// <param name="template">One of <see cref="TemplateNames"/>.</param>
    /// <param name="title">The page's own title.</param>
    /// <param name="description">One sentence for previews.</param>
    /// <param name="view">Makes what the page shows; called when the page is written.</param>
    /// <param name="isListed">Whether it is for readers to find.</param>
    public Page Page(Address address, string template, string title, string description, Func<TemplateValue> view, bool isListed = true) =>
        new(address, isListed, output =>
        {
            var page = MakeView(address, title, description, isListed);
            _theme.Templates.Render(template, PageModel.Make(_site, page, Words, view()), output);
        });

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
        return [.. pages.Select(page => new NavigationView(page.Text, hrefOf(page.Address), page.Address == current))];
    }

    /// <summary>How a page links to others: relative, but for the page that a server shows at any address.</summary>
    public Func<Address, string> LinksOf(Address page) =>
        page == Addresses.NotFound ? target => BasePath + target.Path : target => page.LinkTo(target);

    private string BasePath => _baseUrl is null ? "/" : new Uri(_baseUrl).AbsolutePath;

    private PageView MakeView(Address address, string title, string description, bool isListed)
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
            HomeHref = hrefOf(Addresses.Calendar),
            AboutHref = Site.Pages.Any(page => Addresses.Page(page.Slug) == TextPages.About) ? hrefOf(TextPages.About) : null,
            Navigation = Navigation(hrefOf, address),
            More = [.. Site.Pages.Select(page => Addresses.Page(page.Slug)).Zip(
                Site.Pages, (target, page) => new NavigationView(page.Title, hrefOf(target), target == address))],
            AsOf = _asOf,
            Legend = _legend,
            Source = Phrases.Source(Site.LatestEdition.Source),
        };
    }
}
