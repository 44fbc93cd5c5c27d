using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Views;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Themes;

/// <summary>The variables that every template has.</summary>
internal static class PageModel
{
    /// <summary>The site, the page's frame, the language's words, and what the page itself shows.</summary>
    public static readonly IReadOnlyCollection<string> Names = ["site", "page", "words", "view"];

    public static TemplateValue Make(SiteView site, PageView page, Translations words, TemplateValue view) => new TemplateMap()
        .Add("site", TemplateValue.Object(SiteView.Shape, site))
        .Add("page", TemplateValue.Object(PageView.Shape, page))
        .Add("words", words.ForTemplates)
        .Add("view", view);
}
