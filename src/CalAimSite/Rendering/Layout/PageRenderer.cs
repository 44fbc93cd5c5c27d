using System.Buffers;
using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.ViewBuilders.Sources;
using CalAimSite.Rendering.Views;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Layout;

/// <summary>Makes pages: puts what is the same on all of them around what each shows.</summary>
internal sealed class PageRenderer(Theme theme, PageViewBuilder pages, SourceMaterialIndex sources, GlossaryEntryViewBuilder glossary)
{
    /// <summary>A page whose view is built when it is written.</summary>
    public Page Create(PageContext page, PageHead head, Func<ITemplateView> view) => new(page.File, head.Origin, head.IsListed, output =>
    {
        var around = pages.Build(page, head);
        Render(TemplateNames.FrameHead, page, around, view: null, output);
        var explained = RenderBody(head.Template, page, around, view(), output);
        Render(TemplateNames.FrameFoot, page, around with { Acronyms = explained }, view: null, output);
    })
    {
        Pdf = pages.Pdf(page, head),
    };

    /// <summary>A page for other sites to show within theirs: nothing stands around it.</summary>
    public Page CreateFragment(PageContext page, PageHead head, Func<ITemplateView> view) => new(
        page.File, head.Origin, head.IsListed, output => Render(head.Template, page, pages.Build(page, head), view(), output));

    /// <summary>A page that leads from an address that was given up to the one that took its place: nothing stands around it.</summary>
    public Page CreateRedirect(PageContext page, string title, Route target, PageOrigin origin)
    {
        var head = new PageHead(TemplateNames.Redirect, title, title) { Origin = origin, IsListed = false };
        return new Page(page.File, origin, head.IsListed, output => Render(
            head.Template,
            page,
            pages.Build(page, head),
            new RedirectView(title, page.Href(target)),
            output));
    }

    private void Render(string template, PageContext page, PageView around, ITemplateView? view, IBufferWriter<byte> output) =>
        theme.Templates.Render(template, PageModel.Build(pages.Site, around, page.Words, view), output);

    // The text is kept for a second reading only where there is something to find in it; the glossary itself explains all.
    private ImmutableArray<GlossaryEntryView> RenderBody(
        string template, PageContext page, PageView around, ITemplateView? view, IBufferWriter<byte> output)
    {
        if (sources.Acronyms.IsEmpty || page.Route == Routes.Glossary)
        {
            Render(template, page, around, view, output);
            return [];
        }

        var text = new TeeWriter(output);
        Render(template, page, around, view, text);
        return [.. sources.Acronyms.FindIn(text.Written).Select(entry => glossary.Build(page, entry))];
    }
}
