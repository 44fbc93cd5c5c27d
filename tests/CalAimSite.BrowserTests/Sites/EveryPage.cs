using CalAimSite.BrowserTests.Browsers;

namespace CalAimSite.BrowserTests.Sites;

/// <summary>Looks for faults on every page of the site.</summary>
internal static class EveryPage
{
    // One page alone leaves the machine idle between a question and its answer.
    private const int SideBySide = 2;

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
