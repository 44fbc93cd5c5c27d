using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

// What templates see: every property, by Scriban's name (AsOf is as_of). Every `href` is relative to the page that is rendered.

[TemplateView]
internal sealed partial record LinkView(Html TextHtml, string Href);

[TemplateView]
internal sealed partial record NavigationView(Html TextHtml, string Href, bool IsCurrent);

/// <param name="Id">Its name in addresses.</param>
/// <param name="Symbol">As in the legend.</param>
/// <param name="Word">One word for it.</param>
/// <param name="Name">What the symbol stands for.</param>
/// <param name="Href">Its page; null where it has none, and in legends.</param>
[TemplateView]
internal sealed partial record KindView(string Id, string Symbol, string Word, string Name, string? Href);

/// <param name="Name">Written out.</param>
/// <param name="Href">The actor's page; null where the latest edition does not name the actor.</param>
[TemplateView]
internal sealed partial record ActorView(string Name, string? Href);

/// <param name="TitleHtml">The document's title.</param>
/// <param name="LabelHtml">What running text calls it.</param>
/// <param name="DetailsHtml">Publisher and date in words.</param>
/// <param name="Date">Its date in words.</param>
/// <param name="Href">Its page on this site.</param>
[TemplateView]
internal sealed partial record SourceView(Html TitleHtml, Html LabelHtml, Html DetailsHtml, string Date, string Href);
