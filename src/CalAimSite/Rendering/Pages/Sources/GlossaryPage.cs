using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Layout;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.ViewBuilders.Sources;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.Pages.Sources;

/// <summary>The acronyms of the sources.</summary>
internal sealed class GlossaryPage(PageRenderer renderer, ImmutableArray<GlossaryEntry> entries, GlossaryEntryViewBuilder views)
{
    public IEnumerable<Page> Create(ModelFormatter format)
    {
        if (entries.IsEmpty)
            yield break;
        var page = new PageContext(Routes.Glossary, format);
        var head = PageHead.From(page.Words, TemplateNames.Glossary, TranslationKeys.GlossaryTitle, TranslationKeys.GlossaryDescription) with
        {
            Sources = entries.SelectMany(CitedSources.From),
        };
        yield return renderer.Create(page, head, () => new GlossaryView(
            head.Title, Summary(page), Letters(page), [.. entries.Select(entry => views.Build(page, entry))]));
    }

    private ImmutableArray<LinkView> Letters(PageContext page) =>
    [
        .. entries.DistinctBy(entry => char.ToUpperInvariant(entry.Acronym[0])).Select(entry => page.Link(
            entry.Acronym[..1].ToUpperInvariant(), Routes.Glossary, Anchors.Acronym(entry.Acronym))),
    ];

    private string Summary(PageContext page) => page.Words.Format(
        TranslationKeys.GlossarySummary,
        ("expanded", page.Words.Count(TranslationKeys.Acronyms, entries.Count(entry => !entry.Expansions.IsEmpty))),
        ("unexpanded", page.Words.Count(TranslationKeys.Acronyms, entries.Count(entry => entry.Expansions.IsEmpty))));
}
