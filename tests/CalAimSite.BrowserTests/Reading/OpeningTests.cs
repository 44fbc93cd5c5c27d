using System.Text.RegularExpressions;
using CalAimSite.BrowserTests.Browsers;
using CalAimSite.BrowserTests.Conformance;
using CalAimSite.BrowserTests.Sites;

namespace CalAimSite.BrowserTests.Reading;

/// <summary>
/// Every page opens, from a folder and from a server under a base path, and asks for nothing beyond the site. What a page's own policy
/// forbids is an error on the console, so it would be seen here.
/// </summary>
public sealed partial class OpeningTests(Browser browser, BuiltSite site)
{
    private const string LinksAndPlaces = """
        () => [
            [...document.querySelectorAll('a[href], link[href]')].map(link => link.href).filter(href => !/^(http|webcal)/.test(href)),
            [...document.querySelectorAll('[id]')].map(place => place.id),
        ]
        """;

    [Fact]
    public async Task Every_page_opens_from_disk_and_every_link_leads_to_a_place_that_exists()
    {
        string folder = await site.FolderAsync();
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("index.html"));
        List<(string Page, Uri Target)> links = [];
        Dictionary<string, HashSet<string>> places = new(StringComparer.Ordinal);
        foreach (string page in await site.PagesAsync())
        {
            Uri address = await site.OnDiskAsync(page);
            if (Redirect().Match(await File.ReadAllTextAsync(address.LocalPath, TestContext.Current.CancellationToken)) is { Success: true } redirect)
            {
                // The browser would be gone before it could be asked.
                links.Add((page, new Uri(address, redirect.Groups["target"].Value)));
                places.Add(address.LocalPath, []);
                continue;
            }

            await visit.GoToAsync(address);
            string[][] found = await visit.Page.EvaluateAsync<string[][]>(LinksAndPlaces);
            links.AddRange(found[0].Select(link => (page, new Uri(link))));
            places.Add(address.LocalPath, [.. found[1]]);
        }

        Assert.Empty(visit.Problems);
        Assert.NotEmpty(links);
        Assert.Empty(links.Where(link => !Exists(link.Target, places)).Select(link => $"{link.Page} links to {link.Target}"));
    }

    [Fact]
    public async Task Every_kind_of_page_opens_from_a_server_under_a_base_path()
    {
        await using LoopbackServer server = await site.ServeAsync();
        await using Visit visit = await browser.VisitAsync(server.Address);
        foreach (string page in PageKinds.All.Append("404.html"))
            await visit.GoToAsync(new Uri(server.Address, page));

        Assert.Empty(visit.Problems);
    }

    [Fact]
    public async Task A_missing_page_leads_back_into_the_site_from_any_depth()
    {
        await using LoopbackServer server = await site.ServeAsync();
        await using Visit visit = await browser.VisitAsync(new Uri(server.Address, "milestones/deep/gone.html"));

        Assert.Equal("This page is not here", await visit.Page.InnerTextAsync("h1"));
        Assert.All(visit.Problems, problem => Assert.Contains("404", problem, StringComparison.Ordinal));
        await visit.Page.ClickAsync("main a >> nth=0");
        await visit.IsAtAsync(new Uri(server.Address, "index.html"));
    }

    [Fact]
    [Wcag("2.4.2")]
    public async Task Two_pages_have_the_same_title_only_if_they_are_the_same_page()
    {
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("index.html"));
        List<string> titles = [];
        foreach (string page in PageKinds.All)
        {
            await visit.GoToAsync(await site.OnDiskAsync(page));
            titles.Add(await visit.Page.TitleAsync());
        }

        Assert.Equal(titles.Distinct(), titles);
    }

    // Whom a mail goes to is the content's affair.
    private static bool Exists(Uri target, Dictionary<string, HashSet<string>> places) =>
        target.Scheme == Uri.UriSchemeMailto
        || (places.TryGetValue(target.LocalPath, out HashSet<string>? page)
            ? target.Fragment.Length == 0 || page.Contains(Uri.UnescapeDataString(target.Fragment[1..]))
            : File.Exists(target.LocalPath));

    [GeneratedRegex("http-equiv=\"refresh\" content=\"0; url=(?<target>[^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Redirect();
}
