using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Layout;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.Pages;

/// <summary>The page for programmers: what JSON documents there are, and all of their fields.</summary>
internal sealed class ApiPage(PageRenderer renderer, ExportIndex exports)
{
    public IEnumerable<Page> Create(ModelFormatter format)
    {
        if (exports.Api is not { } reference)
            yield break;
        var page = new PageContext(Routes.ApiReference, format);
        var head = PageHead.From(page.Words, TemplateNames.Api, TranslationKeys.ApiTitle, TranslationKeys.ApiDescription) with
        {
            Sources = [],
            Breadcrumb = [page.Home(), page.LinkWords(TranslationKeys.DataTitle, Routes.Data)],
        };
        yield return renderer.Create(page, head, () => BuildView(page, head.Title, reference));
    }

    private static ApiView BuildView(PageContext page, string title, ApiReference reference) => new(
        title,
        new ContentText("en", page.Format.Language.Tag).LangHtml,
        page.AssetHref(DataRoutes.OpenApi),
        [.. reference.Documents.Select(document => new ApiDocumentView(
            document.Path,
            page.AssetHref(document.Example),
            page.AssetHref(document.Schema),
            new LinkView(HtmlText.EscapeWithBreaks(document.ObjectName), Href(document.ObjectName)),
            HtmlText.EscapeWithCode(document.Description)))],
        [.. reference.Objects.Select(one => new ApiObjectView(
            Anchors.ApiObject(one.Name), one.Name, HtmlText.EscapeWithCode(one.Description), [.. one.Fields.Select(BuildField)]))],
        [.. reference.Versions.Select(version => new ApiVersionView(version.Number, HtmlText.EscapeWithCode(version.Text)))]);

    private static ApiFieldView BuildField(ApiReferenceField field) => new(
        field.Key, field.TypeName, field.ObjectName is { } name ? Href(name) : null, HtmlText.EscapeWithCode(field.Description));

    private static string Href(string objectName) => "#" + Anchors.ApiObject(objectName);
}
