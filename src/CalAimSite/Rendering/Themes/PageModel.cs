using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Views;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Themes;

/// <summary>The variables that every template has.</summary>
internal static class PageModel
{
    /// <summary>What the templates of pages are given in each language: the site, the page's frame, the words, and what the page shows.</summary>
    public static IReadOnlyList<TemplatePage> Pages(IEnumerable<Language> languages) =>
    [
        .. from words in languages.Select(language => language.Words.ForTemplates.Type).DefaultIfEmpty()
           from page in TemplateNames.Pages
           select new TemplatePage(page.Name, Types(words, page.View)),
    ];

    public static TemplateMap Build(SiteView site, PageView page, Translations words, ITemplateView? view) => new TemplateMap()
        .Add("site", site)
        .Add("page", page)
        .Add("words", words.ForTemplates)
        .Add("view", view);

    private static Dictionary<string, TemplateType?> Types(ViewType? words, ViewType? view)
    {
        var types = new Dictionary<string, TemplateType?>(StringComparer.Ordinal)
        {
            ["site"] = SiteView.TemplateType,
            ["page"] = PageView.TemplateType,
            ["words"] = words,
        };
        if (view is not null)
            types.Add("view", view);
        return types;
    }
}
