using System.IO.Compression;
using CalAimSite.BrowserTests.Browsers;
using CalAimSite.BrowserTests.Sites;

namespace CalAimSite.BrowserTests.Reading;

/// <summary>What an old phone on a slow line has to fetch, compressed as static hosts do it.</summary>
public sealed class WeightTests(Browser browser, BuiltSite site)
{
    private const string AllThatIsLoaded = """
        () => [location.pathname, ...[...document.querySelectorAll('link[rel=stylesheet], link[rel=icon], script[src], img[src]')]
            .map(element => new URL(element.href ?? element.src).pathname)]
        """;

    [Fact]
    public async Task The_calendar_with_all_that_it_loads_is_at_most_18_KiB()
    {
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("index.html"));

        string[] files = await visit.Page.EvaluateAsync<string[]>(AllThatIsLoaded);

        Assert.True(files.Length >= 3);
        Assert.InRange(files.Sum(Weigh), 1, 18 * 1024);
        Assert.InRange(files.Where(file => file.EndsWith(".css", StringComparison.Ordinal)).Sum(Weigh), 1, 5 * 1024);
    }

    private static long Weigh(string path)
    {
        using MemoryStream compressed = new();
        using (GZipStream gzip = new(compressed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(File.ReadAllBytes(new Uri("file://" + path).LocalPath));

        return compressed.Length;
    }
}
