using AngleSharp.Dom;
using CalAimSite.BrowserTests.Sites;

namespace CalAimSite.BrowserTests.Conformance;

/// <summary>What readers find their way by, on every page of the August 2023 site and of the demonstration.</summary>
public sealed class StructureTests(BuiltSite site)
{
    [Fact]
    [Wcag("2.4.5", "3.2.3")]
    public Task Every_page_leads_to_others_by_the_same_navigation_and_the_search() => HoldsAsync(page =>
    {
        bool isDemo = page.Path.StartsWith(BuiltSite.Demo, StringComparison.Ordinal);
        string[] parts = isDemo
            ? ["Calendar", "By month", "What is due", "Initiatives"]
            : ["Calendar", "By month", "What is due", "Initiatives", "Timeline"];
        return page.Document.QuerySelector("header nav button[popovertarget]") is not null
            && parts.SequenceEqual(page.Document.QuerySelectorAll("header nav > ul > li").Select(link => link.TextContent))
            && page.Document.QuerySelectorAll("header [role=search] input[type=search]").Length == 1;
    });

    [Fact]
    [Wcag("2.4.8")]
    public Task Every_page_says_where_in_the_site_it_is() =>
        HoldsAsync(page => page.Document.QuerySelector("nav.breadcrumb li a, nav [aria-current]") is not null);

    [Fact]
    [Wcag("2.4.6", "2.4.10")]
    public Task Every_page_has_one_heading_of_its_own_and_every_section_has_its() => HoldsAsync(page =>
        page.Document.QuerySelectorAll("h1").Length == 1
        && page.Document.QuerySelectorAll("section").All(section =>
            section.QuerySelector("h2, h3, h4") is { TextContent: [_, ..] }));

    private async Task HoldsAsync(Func<(string Path, IDocument Document), bool> rule)
    {
        List<string> faults = [];
        int pages = 0;
        await foreach ((string Path, IDocument Document) page in EveryPage.ReadAsync(site))
        {
            if (page.Path.Contains("embed/", StringComparison.Ordinal))
                continue; // shown within other sites
            pages++;
            if (!rule(page))
                faults.Add(page.Path);
        }

        Assert.True(pages > PageKinds.All.Count);
        Assert.Empty(faults);
    }
}
