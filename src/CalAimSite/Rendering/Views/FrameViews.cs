using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

/// <summary>What stands around every page, the same on all.</summary>
[TemplateView]
internal sealed partial record SiteView(string Title, string Notice, string? Repository, string? NewerEditions, string? Publisher);

/// <summary>What stands around one page.</summary>
[TemplateView]
internal sealed partial record PageView
{
    /// <summary>The language of the page's own words.</summary>
    public required string Language { get; init; }

    /// <summary>The language of the content; null where it is that of the page's own words.</summary>
    public required string? ContentLang { get; init; }

    /// <summary>
    /// The <c>lang</c> attribute of an element that holds words of the content, with a blank before it; empty where content and page
    /// have the same language.
    /// </summary>
    public required Html ContentLangHtml { get; init; }

    /// <summary>The same of an element with words of the page's own that stands among words of the content.</summary>
    public required Html WordsLangHtml { get; init; }

    /// <summary>The page in the site's other languages.</summary>
    public required IReadOnlyList<LanguageView> Languages { get; init; }

    /// <summary>For the browser's tab and for search engines.</summary>
    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>The page's absolute address; null where the site's is not known.</summary>
    public required string? Canonical { get; init; }

    /// <summary>The page as a PDF; null where none is made.</summary>
    public required string? PdfHref { get; init; }

    /// <summary>The absolute address of the image that stands for the page elsewhere; null where the site's is not known, or the theme has none.</summary>
    public required string? PreviewImage { get; init; }

    /// <summary>Where to report a mistake on this page; null where no repository is known.</summary>
    public required string? ReportHref { get; init; }

    /// <summary>The file that this page is made from; null where no repository is known, or it is made from many.</summary>
    public required string? DataHref { get; init; }

    /// <summary>Feeds of what the page shows.</summary>
    public required IReadOnlyList<AlternateView> Alternates { get; init; }

    public required bool IsIndexed { get; init; }
    public required string StyleHref { get; init; }

    /// <summary>The style of all that the first page has not; null there, and where the theme has none.</summary>
    public required string? PagesStyleHref { get; init; }

    public required string IconHref { get; init; }

    /// <summary>What a phone shows for a page on its home screen; null where the theme has none.</summary>
    public required string? TouchIconHref { get; init; }
    public required string ScriptHref { get; init; }

    /// <summary>The script of pictures of dates, for the pages that have them.</summary>
    public required string PicturesScriptHref { get; init; }
    public required string HomeHref { get; init; }

    /// <summary>The page of all results of a search; null where the site has no search.</summary>
    public required string? SearchHref { get; init; }

    public required string? AboutHref { get; init; }
    public required IReadOnlyList<NavigationView> Navigation { get; init; }

    /// <summary>The other pages of the site, which stand behind "More".</summary>
    public required IReadOnlyList<NavigationView> More { get; init; }

    /// <summary>What the site says of itself.</summary>
    public required IReadOnlyList<NavigationView> Texts { get; init; }

    /// <summary>The pages above this one, the highest first.</summary>
    public required IReadOnlyList<LinkView> Breadcrumb { get; init; }

    /// <summary>The pages before and after this one; null where it is in no series.</summary>
    public required PagerView? Pager { get; init; }

    /// <summary>The as-of date of the site, or of the older edition that the page shows, as a sentence's beginning.</summary>
    public required string AsOf { get; init; }

    /// <summary>The legend of the latest edition, or of the older one that the page shows, in one line, for paper; null on pages
    /// without symbols.</summary>
    public required string? Legend { get; init; }

    /// <summary>The documents that the page is made from, the latest first; none where all of it is the site's own.</summary>
    public required IReadOnlyList<SourceView> Sources { get; init; }

    /// <summary>From when these are; null where there are none.</summary>
    public required string? SourceDates { get; init; }

    /// <summary>Whether the calendar is among them, so that its as-of date is the page's.</summary>
    public required bool IsOfCalendar { get; init; }

    public required string GlossaryHref { get; init; }

    /// <summary>The acronyms that the page uses; known only to its foot.</summary>
    public required IReadOnlyList<GlossaryEntryView> Acronyms { get; init; }
}

/// <summary>The same page in another language; the absolute address is null where the site's is not known.</summary>
[TemplateView]
internal sealed partial record LanguageView(string Tag, string Name, string Href, string? Url);
