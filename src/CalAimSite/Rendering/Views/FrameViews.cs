using CalAimSite.Templates;

namespace CalAimSite.Rendering;

/// <summary>What stands around every page, the same on all.</summary>
internal sealed record SiteView(string Title, string Language, string Notice, string? Repository, string? Publisher)
{
    public static readonly ObjectShape<SiteView> Shape = new ObjectShape<SiteView>()
        .Member("title", view => view.Title)
        .Member("language", view => view.Language)
        .Member("notice", view => view.Notice)
        .Member("repository", view => view.Repository)
        .Member("publisher", view => view.Publisher);
}

/// <summary>What stands around one page.</summary>
internal sealed record PageView
{
    public static readonly ObjectShape<PageView> Shape = new ObjectShape<PageView>()
        .Member("title", view => view.Title)
        .Member("description", view => view.Description)
        .Member("canonical", view => view.Canonical)
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

    /// <summary>For the browser's tab and for search engines.</summary>
    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>The page's absolute address; null where the site's is not known.</summary>
    public required string? Canonical { get; init; }

    public required bool IsIndexed { get; init; }

    public required string StyleHref { get; init; }

    public required string IconHref { get; init; }

    public required string ScriptHref { get; init; }

    public required string HomeHref { get; init; }

    public required string? AboutHref { get; init; }

    public required IReadOnlyList<NavigationView> Navigation { get; init; }

    public required IReadOnlyList<NavigationView> More { get; init; }

    /// <summary>The site's as-of date, as a sentence's beginning.</summary>
    public required string AsOf { get; init; }

    /// <summary>The latest edition's legend in one line, for paper.</summary>
    public required string Legend { get; init; }

    public required SourceView Source { get; init; }

    public required string GlossaryHref { get; init; }

    /// <summary>The acronyms that the page uses; known only to its foot.</summary>
    public required IReadOnlyList<GlossaryEntryView> Acronyms { get; init; }
}
