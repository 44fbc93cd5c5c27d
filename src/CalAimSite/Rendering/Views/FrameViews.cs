using CalAimSite.Rendering.Views.Sources;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

/// <summary>What stands around every page, the same on all.</summary>
internal sealed record SiteView(string Title, string Notice, string? Repository, string? Publisher)
{
    public static readonly ObjectShape<SiteView> Shape = new ObjectShape<SiteView>()
        .Member("title", view => view.Title)
        .Member("notice", view => view.Notice)
        .Member("repository", view => view.Repository)
        .Member("publisher", view => view.Publisher);
}

/// <summary>What stands around one page.</summary>
internal sealed record PageView
{
    public static readonly ObjectShape<PageView> Shape = new ObjectShape<PageView>()
        .Member("language", view => view.Language)
        .Member("content_lang", view => view.ContentLang)
        .Member("content_lang_html", view => view.ContentLangHtml)
        .Member("words_lang_html", view => view.WordsLangHtml)
        .Member("languages", view => TemplateValue.List(LanguageView.Shape, view.Languages))
        .Member("title", view => view.Title)
        .Member("description", view => view.Description)
        .Member("canonical", view => view.Canonical)
        .Member("preview_image", view => view.PreviewImage)
        .Member("report_href", view => view.ReportHref)
        .Member("data_href", view => view.DataHref)
        .Member("is_indexed", view => view.IsIndexed)
        .Member("style_href", view => view.StyleHref)
        .Member("icon_href", view => view.IconHref)
        .Member("script_href", view => view.ScriptHref)
        .Member("home_href", view => view.HomeHref)
        .Member("about_href", view => view.AboutHref)
        .Member("navigation", view => TemplateValue.List(NavigationView.Shape, view.Navigation))
        .Member("more", view => TemplateValue.List(NavigationView.Shape, view.More))
        .Member("as_of", view => view.AsOf)
        .Member("legend", view => view.Legend)
        .Member("glossary_href", view => view.GlossaryHref)
        .Member("acronyms", view => TemplateValue.List(GlossaryEntryView.Shape, view.Acronyms))
        .Member("source", view => TemplateValue.Object(SourceView.Shape, view.Source));

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

    /// <summary>The absolute address of the image that stands for the page elsewhere; null where the site's is not known, or the theme has none.</summary>
    public required string? PreviewImage { get; init; }

    /// <summary>Where to report a mistake on this page; null where no repository is known.</summary>
    public required string? ReportHref { get; init; }

    /// <summary>The file that this page is made from; null where no repository is known, or it is made from many.</summary>
    public required string? DataHref { get; init; }

    public required bool IsIndexed { get; init; }

    public required string StyleHref { get; init; }

    public required string IconHref { get; init; }

    public required string ScriptHref { get; init; }

    public required string HomeHref { get; init; }

    public required string? AboutHref { get; init; }

    public required IReadOnlyList<NavigationView> Navigation { get; init; }

    public required IReadOnlyList<NavigationView> More { get; init; }

    /// <summary>The as-of date of the site, or of the older edition that the page shows, as a sentence's beginning.</summary>
    public required string AsOf { get; init; }

    /// <summary>The legend of the latest edition, or of the older one that the page shows, in one line, for paper; null on pages
    /// without symbols.</summary>
    public required string? Legend { get; init; }

    public required SourceView Source { get; init; }

    public required string GlossaryHref { get; init; }

    /// <summary>The acronyms that the page uses; known only to its foot.</summary>
    public required IReadOnlyList<GlossaryEntryView> Acronyms { get; init; }
}

/// <param name="Tag">As a BCP 47 tag.</param>
/// <param name="Name">What the language calls itself.</param>
/// <param name="Href">The same page in it.</param>
/// <param name="Url">Its absolute address; null where the site's is not known.</param>
internal sealed record LanguageView(string Tag, string Name, string Href, string? Url)
{
    public static readonly ObjectShape<LanguageView> Shape = new ObjectShape<LanguageView>()
        .Member("tag", view => view.Tag)
        .Member("name", view => view.Name)
        .Member("href", view => view.Href)
        .Member("url", view => view.Url);
}
