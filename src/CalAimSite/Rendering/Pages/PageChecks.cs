using System.Collections.Immutable;
using CalAimSite.Content.Markdown;
using CalAimSite.Diagnostics;

namespace CalAimSite.Rendering;

/// <summary>What can be said of content only when all pages are known.</summary>
internal static class PageChecks
{
    public static void Check(ImmutableArray<Page> pages, IReadOnlyList<InternalLink> links, DiagnosticBag diagnostics)
    {
        var addresses = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            addresses.Add(page.Address.Path);
        }

        foreach (var link in links)
        {
            var (path, _) = SiteLink.Split(link.Target);
            if (path.Length > 0 && !addresses.Contains(path))
            {
                diagnostics.UnknownPage(link.Span, path, Spelling.Nearest(path, addresses));
            }
        }
    }
}
