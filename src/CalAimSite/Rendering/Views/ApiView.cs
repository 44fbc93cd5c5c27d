using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

/// <summary>The page for programmers. What is said of documents and fields is in English.</summary>
[TemplateView]
internal sealed partial record ApiView(
    string Title, Html LangHtml, string OpenApiHref, IReadOnlyList<ApiDocumentView> Documents, IReadOnlyList<ApiObjectView> Objects, IReadOnlyList<ApiVersionView> Versions);

[TemplateView]
internal sealed partial record ApiDocumentView(string Path, string Href, string SchemaHref, LinkView Object, Html DescriptionHtml);

[TemplateView]
internal sealed partial record ApiObjectView(string Anchor, string Name, Html DescriptionHtml, IReadOnlyList<ApiFieldView> Fields);

/// <param name="Key">Its name in JSON.</param>
/// <param name="Type">What its value looks like.</param>
/// <param name="TypeHref">The object that its value is or holds; null where there is none.</param>
/// <param name="DescriptionHtml">What it means.</param>
[TemplateView]
internal sealed partial record ApiFieldView(string Key, string Type, string? TypeHref, Html DescriptionHtml);

[TemplateView]
internal sealed partial record ApiVersionView(string Number, Html TextHtml);
