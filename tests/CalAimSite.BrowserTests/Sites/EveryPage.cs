using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CalAimSite.BrowserTests.Browsers;

namespace CalAimSite.BrowserTests.Sites;

/// <summary>Looks for faults on every page of the site.</summary>
internal static class EveryPage
{
    // One page alone leaves the machine idle between a question and its answer.
    private const int SideBySide = 2;

    /// <summary>As they are written, without what scripts make of them.</summary>
    public static async IAsyncEnumerable<(string Path, IDocument Document)> ReadAsync(BuiltSite site)
    {
        string folder = await site.FolderAsync();
        HtmlParser parser = new();
        foreach (string path in await site.PagesAsync())
        {
            await using FileStream html = File.OpenRead(Path.Combine(folder, path));
            using IDocument document = await parser.ParseDocumentAsync(html, TestContext.Current.CancellationToken);
            yield return (path, document);
        }
    }

    /// <param name="browser">What opens the pages.</param>
    /// <param name="site">Whose pages.</param>
    /// <param name="find">Says what is wrong with the page that is open.</param>
    /// <returns>What is wrong, and what the browser complains of.</returns>
    public static async Task<IReadOnlyList<string>> FindFaultsAsync(
        Browser browser, BuiltSite site, Func<Visit, Task<IEnumerable<string>>> find)
    {
        IReadOnlyList<string> pages = await site.PagesAsync();
        List<string>[] faults = await Task.WhenAll(Enumerable.Range(0, SideBySide).Select(FindFrom));
        return [.. faults.SelectMany(found => found)];

        async Task<List<string>> FindFrom(int first)
        {
            List<string> found = [];
            await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("index.html"));
            for (int at = first; at < pages.Count; at += SideBySide)
            {
                await visit.GoToAsync(await site.OnDiskAsync(pages[at]));
                found.AddRange((await find(visit)).Select(fault => $"{pages[at]}, {fault}"));
            }

            found.AddRange(visit.Problems);
            return found;
        }
    }
}
