using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.RichText;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.ViewBuilders.Sources;

/// <summary>Builds passages of sources.</summary>
internal static class PassageViewBuilder
{
    /// <param name="page">The page that they stand on.</param>
    /// <param name="prose">Writes all prose of the page, which explains an acronym only once.</param>
    /// <param name="passages">In the order in which they stand on the page.</param>
    public static ImmutableArray<PassageView> Build(PageContext page, ProseWriter prose, IEnumerable<Passage> passages)
    {
        var views = ImmutableArray.CreateBuilder<PassageView>();
        Passage? before = null;
        foreach (var passage in passages)
        {
            var goesOn = before?.Source == passage.Source && before.Title == passage.Title;
            views.Add(Build(page, prose, passage, goesOn));
            before = passage;
        }

        return views.ToImmutable();
    }

    private static PassageView Build(PageContext page, ProseWriter prose, Passage passage, bool goesOn) => new()
    {
        Anchor = Anchors.Passage(passage),
        TitleHtml = goesOn ? null : page.Content.ToHtml(passage.Title),
        TextHtml = prose.Write(passage.Text, topHeading: 4),
        Source = page.Cite(passage),
        Where = passage.Where,
        Note = passage.Note,
        Initiatives = [.. passage.Initiatives.Select(page.Link)],
    };
}
