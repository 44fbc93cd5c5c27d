using System.Buffers;
using System.Text;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Rendering.Files;

/// <summary>What search engines ask for. Both need absolute addresses, so they are made only where the site's is known.</summary>
internal static class SearchEngineFiles
{
    public static IEnumerable<Page> Create(ImmutableArray<Page> pages, string baseUrl)
    {
        yield return new Page(Routes.Sitemap, Origin: null, IsListed: false, output => Write(output, Sitemap(pages, baseUrl)));
        yield return new Page(
            Routes.Robots,
            Origin: null,
            IsListed: false,
            output => Write(output, $"User-agent: *\nAllow: /\nSitemap: {baseUrl}{Routes.Sitemap}\n"));
    }

    private static string Sitemap(ImmutableArray<Page> pages, string baseUrl)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .Append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        foreach (var page in pages)
        {
            if (page.IsListed)
            {
                xml.Append("<url><loc>");
                HtmlText.Append(xml, baseUrl + page.Route.Address);
                xml.Append("</loc></url>\n");
            }
        }

        return xml.Append("</urlset>\n").ToString();
    }

    private static void Write(IBufferWriter<byte> output, string text) => output.Write(Encoding.UTF8.GetBytes(text));
}
