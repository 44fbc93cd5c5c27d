using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Views;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Themes;

/// <summary>The variables that every template has.</summary>
internal static class PageModel
{
    /// <summary>The site, the page's frame, the language's words, and what the page itself shows.</summary>
    public static readonly IReadOnlyCollection<string> Names = ["site", "page", "words", "view"];

    public static TemplateMap Build(SiteView site, PageView page, Translations words, ITemplateView? view) => new TemplateMap()
        .Add("site", site)
        .Add("page", page)
        .Add("words", words.ForTemplates)
        .Add("view", view);
}
