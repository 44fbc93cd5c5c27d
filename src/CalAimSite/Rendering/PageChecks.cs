using System.Text;
using CalAimSite.Content.Files;
using CalAimSite.Content.Markdown;
using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Rendering;

/// <summary>What can be said of content only when all pages are known.</summary>
internal sealed class PageChecks(ImmutableArray<Page> pages, ContentFiles content, SourceMap places, DiagnosticBag diagnostics)
{
    private readonly ILookup<string, Page> _pages = pages.ToLookup(page => page.Route.Path, StringComparer.Ordinal);

    /// <summary>Two pages cannot have one address.</summary>
    public void CheckAddresses()
    {
        foreach (var group in _pages)
        {
            var first = group.First();
            foreach (var page in group.Skip(1))
            {
                // The content can change only what is made from it.
                if ((page.Origin ?? first.Origin) is not { } origin)
                    throw new InvalidOperationException($"Two files that no content is to blame for are both `{group.Key}`.");

                diagnostics.TakenAddress(places.Find(content[origin.File], origin.Id), group.Key);
            }
        }
    }

    /// <summary>Links of the content lead to pages that there are.</summary>
    public void CheckLinks(IEnumerable<InternalLink> links)
    {
        foreach (var link in links)
        {
            var (path, _) = SiteLink.Split(link.Target);
            if (path.Length == 0 ? PagesOf(link).IsEmpty : !_pages.Contains(path))
            {
                var nearest = path.Length == 0 ? null : Spelling.Nearest(path, _pages.Select(page => page.Key));
                diagnostics.UnknownPage(link.Span, link.Target, nearest);
            }
        }
    }

    /// <summary>Files that are left out for their number are told of, unless none are wanted.</summary>
    /// <param name="selections">What there could be files of.</param>
    /// <param name="outputs">What the site has.</param>
    /// <param name="limit">Where the most that are made is stated.</param>
    public void CheckCombinations(SelectionIndex selections, Outputs outputs, SourceSpan limit)
    {
        var (possible, most) = (selections.PossibleCombinations, outputs.MostCombinations);
        var isWanted = most > 0 && (outputs.Has(Output.Calendars) || outputs.Has(Output.ChangeFeeds));
        if (isWanted && possible > most)
            diagnostics.TooManyCombinations(limit, possible, most);
    }

    /// <summary>Links of the content to places on pages lead to ids that the pages have.</summary>
    /// <param name="links">The links, whose pages there are.</param>
    /// <param name="files">The pages as they were written; empty where they were not.</param>
    public void CheckFragments(IEnumerable<InternalLink> links, ImmutableArray<GeneratedFile> files)
    {
        if (files.IsEmpty)
            return;
        var byAddress = files.ToDictionary(file => file.Route);
        foreach (var link in links)
        {
            var (path, fragment) = SiteLink.Split(link.Target);
            if (fragment is null)
                continue;
            foreach (var page in path.Length == 0 ? PagesOf(link) : [.. _pages[path]])
            {
                if (!HasId(byAddress[page.Route].Bytes.Span, Uri.UnescapeDataString(fragment)))
                    diagnostics.UnknownAnchor(link.Span, page.Route.Path, fragment);
            }
        }
    }

    /// <summary>What pages ask for of their theme is there.</summary>
    /// <param name="files">The site as it was written; empty where it was not.</param>
    /// <param name="theme">The theme's folder as the user named it.</param>
    public void CheckAssets(ImmutableArray<GeneratedFile> files, string theme)
    {
        foreach (var asset in AssetRoutes.All.Where(asset => !_pages.Contains(asset.Path)))
        {
            var link = Encoding.UTF8.GetBytes($"{asset.Path}\"");
            if (files.Any(file => file.Route.Path.EndsWith(".html", StringComparison.Ordinal) && file.Bytes.Span.IndexOf(link) >= 0))
                diagnostics.MissingAsset(SourceSpan.OfFile($"{theme.Replace('\\', '/').TrimEnd('/')}/{asset.Path}"));
        }
    }

    // A link that names no page leads to a place on whichever page it stands on.
    private ImmutableArray<Page> PagesOf(InternalLink link) =>
        [.. pages.Where(page => page.Origin is { } origin && content.Find(origin.File) == link.Span.Source)];

    private static bool HasId(ReadOnlySpan<byte> html, string id)
    {
        var attribute = new StringBuilder(" id=\"");
        HtmlText.Append(attribute, id);
        return html.IndexOf(Encoding.UTF8.GetBytes(attribute.Append('"').ToString())) >= 0;
    }
}
