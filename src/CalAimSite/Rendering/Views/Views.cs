using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

// What templates see: every property, by Scriban's name (AsOf is as_of). Every `href` is relative to the page that is rendered.

[TemplateView]
internal sealed partial record LinkView(Html TextHtml, string Href);

/// <summary>The pages before and after one in a series; null at its ends.</summary>
[TemplateView]
internal sealed partial record PagerView(string Label, LinkView? Previous, LinkView? Next);

[TemplateView]
internal sealed partial record NavigationView(Html TextHtml, string Href, bool IsCurrent);

/// <summary>An edition's as-of date: in words, for a <c>time</c> element where HTML can write it, its last day, and the last day of its months.</summary>
[TemplateView]
internal sealed partial record AsOfView(string Text, string? Datetime, string Last, string Until);

/// <summary>It has no page in legends, and where no edition uses it.</summary>
[TemplateView]
internal sealed partial record KindView(string Id, string Symbol, string Word, string Name, string? Href);

/// <summary>It has no page where no edition names the actor.</summary>
[TemplateView]
internal sealed partial record ActorView(string Name, string? Href);

[TemplateView]
internal sealed partial record SourceView(Html TitleHtml, Html LabelHtml, Html DetailsHtml, string Date, string Href);
