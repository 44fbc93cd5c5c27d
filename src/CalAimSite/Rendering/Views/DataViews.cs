using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

/// <summary>The page of all that readers and programs can take along.</summary>
/// <param name="Title">The page's heading.</param>
/// <param name="AsOf">The latest edition's date.</param>
/// <param name="Families">The files.</param>
/// <param name="EmbedHtml">The element that shows dates within another page, as an example; null where there are none to show.</param>
/// <param name="Embeds">The pages that can be shown so.</param>
/// <param name="JsonLdHtml">The site as a data set, as search engines read it; null where its address is not known.</param>
[TemplateView]
internal sealed partial record DataView(
    string Title, AsOfView AsOf, IReadOnlyList<DataFamilyView> Families, string? EmbedHtml, IReadOnlyList<LinkView> Embeds, Html? JsonLdHtml);

/// <summary>Files of one kind; those that are too many to be listed are counted. There may be a page of what they look like.</summary>
[TemplateView]
internal sealed partial record DataFamilyView(
    string Anchor, string Heading, string Text, LinkView? Reference, IReadOnlyList<DataFileView> Files, string? More);

[TemplateView]
internal sealed partial record DataFileView(Html NameHtml, string Path, string Href, string Size);

/// <summary>A page that another one shows within itself.</summary>
[TemplateView]
internal sealed partial record EmbedView(Html NameHtml, AsOfView AsOf, string Href, string StyleHref, DueSectionView Section);
