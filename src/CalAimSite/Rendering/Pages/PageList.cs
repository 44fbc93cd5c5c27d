using System.Buffers;
using CalAimSite.Rendering.Pages.Changes;
using CalAimSite.Rendering.Pages.Sources;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;

namespace CalAimSite.Rendering.Pages;

/// <summary>All files of a site.</summary>
public static class PageList
{
    /// <param name="site">What the site says.</param>
    /// <param name="theme">How it says it.</param>
    /// <param name="baseUrl">Where it will be published, ending in a slash; null where that is not known.</param>
    /// <param name="hasPdf">Whether PDFs will lie beside the pages. They are made of pages, and are not among them.</param>
    public static ImmutableArray<Page> Of(Site site, Theme theme, string? baseUrl, bool hasPdf = false)
    {
        var pages = ImmutableArray.CreateBuilder<Page>();
        foreach (var language in theme.Languages)
            pages.AddRange(Of(new PageFrame(site, theme, language, baseUrl), hasPdf));

        pages.Add(NotFoundPage.Of(new PageFrame(site, theme, theme.Languages[0], baseUrl)));
        pages.AddRange(theme.Assets.Select(asset => new Page(
            Routes.Asset(asset.Path), Origin: null, IsListed: false, output => output.Write(asset.Bytes.Span))));
        if (baseUrl is not null)
            pages.AddRange(SearchEngineFiles.Of(pages.ToImmutable(), baseUrl));

        return pages.ToImmutable();
    }

    // The pages that there are in every language.
    private static ImmutableArray<Page> Of(PageFrame frame, bool hasPdf)
    {
        var pages = ImmutableArray.CreateBuilder<Page>();
        pages.AddRange(CalendarPages.Of(frame, hasPdf));
        pages.Add(AgendaPage.Of(frame));
        pages.AddRange(QuarterPages.Of(frame));
        pages.Add(EditionsPage.Of(frame));
        pages.AddRange(ChangesPages.Of(frame));
        pages.Add(InitiativesPage.Of(frame));
        pages.AddRange(InitiativePages.Of(frame));
        pages.AddRange(MilestonePages.Of(frame));
        pages.AddRange(DuePages.Of(frame));
        pages.AddRange(SourceMaterialPages.Of(frame));
        pages.AddRange(TextPages.Of(frame));
        return pages.ToImmutable();
    }
}
