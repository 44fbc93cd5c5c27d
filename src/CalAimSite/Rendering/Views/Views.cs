using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

// What templates see. Every member is named as Scriban names the property (AsOf is as_of), which a test checks, and
// every `href` is relative to the page that is rendered.

internal sealed record LinkView(Html TextHtml, string Href)
{
    public static readonly ObjectShape<LinkView> Shape = new ObjectShape<LinkView>()
        .Member("text_html", view => view.TextHtml)
        .Member("href", view => view.Href);
}

internal sealed record NavigationView(Html TextHtml, string Href, bool IsCurrent)
{
    public static readonly ObjectShape<NavigationView> Shape = new ObjectShape<NavigationView>()
        .Member("text_html", view => view.TextHtml)
        .Member("href", view => view.Href)
        .Member("is_current", view => view.IsCurrent);
}

/// <param name="Id">Its name in addresses.</param>
/// <param name="Symbol">As in the legend.</param>
/// <param name="Word">One word for it.</param>
/// <param name="Name">What the symbol stands for.</param>
/// <param name="Href">Its page; null where it has none, and in legends.</param>
internal sealed record KindView(string Id, string Symbol, string Word, string Name, string? Href)
{
    public static readonly ObjectShape<KindView> Shape = new ObjectShape<KindView>()
        .Member("id", view => view.Id)
        .Member("symbol", view => view.Symbol)
        .Member("word", view => view.Word)
        .Member("name", view => view.Name)
        .Member("href", view => view.Href);
}

/// <param name="Name">Written out.</param>
/// <param name="Href">The actor's page; null where the latest edition does not name the actor.</param>
internal sealed record ActorView(string Name, string? Href)
{
    public static readonly ObjectShape<ActorView> Shape = new ObjectShape<ActorView>()
        .Member("name", view => view.Name)
        .Member("href", view => view.Href);
}

/// <param name="TitleHtml">The document's title.</param>
/// <param name="LabelHtml">What running text calls it.</param>
/// <param name="DetailsHtml">Publisher and date in words.</param>
/// <param name="Date">Its date in words.</param>
/// <param name="Href">Its page on this site.</param>
internal sealed record SourceView(Html TitleHtml, Html LabelHtml, Html DetailsHtml, string Date, string Href)
{
    public static readonly ObjectShape<SourceView> Shape = new ObjectShape<SourceView>()
        .Member("title_html", view => view.TitleHtml)
        .Member("label_html", view => view.LabelHtml)
        .Member("details_html", view => view.DetailsHtml)
        .Member("date", view => view.Date)
        .Member("href", view => view.Href);
}
