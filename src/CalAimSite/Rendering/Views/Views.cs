using CalAimSite.Templates;

namespace CalAimSite.Rendering;

// What templates see. Every member is named as Scriban names the property (AsOf is as_of), which a test checks, and
// every `href` is relative to the page that is rendered.

internal sealed record LinkView(Html TextHtml, string Href)
{
    public static readonly ObjectShape<LinkView> Shape = new ObjectShape<LinkView>()
        .Member("text_html", view => view.TextHtml)
        .Member("href", view => view.Href);
}

internal sealed record NavigationView(string Text, string Href, bool IsCurrent)
{
    public static readonly ObjectShape<NavigationView> Shape = new ObjectShape<NavigationView>()
        .Member("text", view => view.Text)
        .Member("href", view => view.Href)
        .Member("is_current", view => view.IsCurrent);
}

internal sealed record KindView(string Id, string Symbol, string Word, string Name)
{
    public static readonly ObjectShape<KindView> Shape = new ObjectShape<KindView>()
        .Member("id", view => view.Id)
        .Member("symbol", view => view.Symbol)
        .Member("word", view => view.Word)
        .Member("name", view => view.Name);
}

/// <param name="TitleHtml">The document's title.</param>
/// <param name="Details">Publisher and date in words.</param>
/// <param name="Url">Where it is; null where that is not known.</param>
internal sealed record SourceView(Html TitleHtml, string Details, string? Url)
{
    public static readonly ObjectShape<SourceView> Shape = new ObjectShape<SourceView>()
        .Member("title_html", view => view.TitleHtml)
        .Member("details", view => view.Details)
        .Member("url", view => view.Url);
}
