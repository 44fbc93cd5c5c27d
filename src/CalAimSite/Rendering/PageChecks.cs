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
    private readonly ILookup<SourceText?, Page> _pagesByFile = pages.ToLookup(page => page.Origin is { } origin ? content.Find(origin.File) : null);

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
        var suggestions = new SpellingSuggestions();
        foreach (var link in links)
        {
            var (path, _) = SiteLink.Split(link.Target);
            if (path.Length == 0 ? !PagesOf(link).Any() : !_pages.Contains(path))
            {
                var nearest = path.Length == 0 ? null : suggestions.Nearest(path, _pages.Select(page => page.Key));
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
        var byAddress = files.ToDictionary(file => file.Route, file => new Lazy<HashSet<string>>(() => IdsOf(file.Bytes.Span)));
        foreach (var link in links)
        {
            var (path, fragment) = SiteLink.Split(link.Target);
            if (fragment is null)
                continue;
            foreach (var page in path.Length == 0 ? PagesOf(link) : _pages[path])
            {
                if (!byAddress[page.Route].Value.Contains(HtmlText.Append(new StringBuilder(), Uri.UnescapeDataString(fragment)).ToString()))
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
                diagnostics.MissingAsset(SourceSpan.OfFile($"{PrintedText.Folder(theme)}/{asset.Path}"));
        }
    }

    // A link that names no page leads to a place on whichever page it stands on.
    private IEnumerable<Page> PagesOf(InternalLink link) => _pagesByFile[link.Span.Source];

    // As they are written, escaped: once for a page, however many links lead to it.
    private static HashSet<string> IdsOf(ReadOnlySpan<byte> html)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var at = html.IndexOf(" id=\""u8); at >= 0; at = html.IndexOf(" id=\""u8))
        {
            html = html[(at + " id=\""u8.Length)..];
            ids.Add(Encoding.UTF8.GetString(html[..Math.Max(0, html.IndexOf((byte)'"'))]));
        }

        return ids;
    }
}
