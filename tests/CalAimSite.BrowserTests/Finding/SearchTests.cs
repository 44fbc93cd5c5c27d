using CalAimSite.BrowserTests.Browsers;
using CalAimSite.BrowserTests.Sites;
using Microsoft.Playwright;

namespace CalAimSite.BrowserTests.Finding;

/// <summary>The search in the head of every page.</summary>
public sealed class SearchTests(Browser browser, BuiltSite site)
{
    [Fact]
    public async Task Of_forty_questions_38_have_the_right_answer_first_and_all_among_the_first_three()
    {
        await using Visit visit = await OpenAsync("search.html?q=ecm");
        await visit.Page.Locator("[data-results] a").First.WaitForAsync();
        string root = (await site.OnDiskAsync("index.html")).AbsoluteUri[..^"index.html".Length];
        List<string> notFirst = [];
        List<string> notAmongThree = [];
        foreach ((string question, string answer) in SearchQuestions.All)
        {
            await Field(visit).FillAsync(question);
            string[] found = await visit.Page.Locator("[data-results] a").EvaluateAllAsync<string[]>("all => all.map(link => link.href)");

            int place = Array.IndexOf(found, root + answer);
            if (place != 0)
                notFirst.Add(question);
            if (place is < 0 or > 2)
                notAmongThree.Add(question);
        }

        Assert.Equal(40, SearchQuestions.All.Count);
        Assert.InRange(notFirst.Count, 0, 2);
        Assert.Empty(notAmongThree);
        Assert.Empty(visit.Problems);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("milestones/ltc-60-day-notice.html")]
    public async Task From_a_disk_the_keyboard_leads_to_a_result_and_back_and_its_number_is_announced(string page)
    {
        await using Visit visit = await OpenAsync(page);
        await AskAsync(visit, "enhanced care managment");
        ILocator first = visit.Page.GetByRole(AriaRole.Search).GetByRole(AriaRole.Link).First;

        Assert.StartsWith("Results: ", await visit.Page.Locator("[role=search] [role=status]").TextContentAsync(), StringComparison.Ordinal);
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(first).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("ArrowUp");
        await visit.Page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(Field(visit)).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(first).ToBeHiddenAsync();
        await Assertions.Expect(Field(visit)).ToHaveValueAsync("enhanced care managment");
        await visit.Page.Keyboard.PressAsync("t");
        await visit.Page.Keyboard.PressAsync("Backspace");
        await first.WaitForAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.IsAtAsync(await site.OnDiskAsync("initiatives/enhanced-care-management.html"));
        Assert.Empty(visit.Problems);
    }

    [Fact]
    public async Task Tabbing_on_closes_the_results_so_that_they_cover_nothing_that_has_the_focus()
    {
        await using Visit visit = await OpenAsync("index.html");
        await AskAsync(visit, "kaiser");
        ILocator results = visit.Page.GetByRole(AriaRole.Search).GetByRole(AriaRole.Link);
        int count = await results.CountAsync();

        for (int i = 0; i <= count; i++)
            await visit.Page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(results.First).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Enter_leads_to_all_results_at_an_address_that_can_be_shared()
    {
        await using LoopbackServer server = await site.ServeAsync();
        await using Visit visit = await browser.VisitAsync(new Uri(server.Address, "quarters/2023-q3.html"), View.Phone);
        await AskAsync(visit, "provider bulletin");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.IsAtAsync(new Uri(server.Address, "search.html?q=provider+bulletin"));

        ILocator found = visit.Page.Locator("[data-results] a");
        await found.First.WaitForAsync();
        Assert.Equal(["Provider bulletin published", "Provider bulletin published"], (await found.AllTextContentsAsync()).Take(2));
        await Assertions.Expect(visit.Page.Locator("[data-results]")).ToContainTextAsync("November 2023 · Benefits Standardization");
        await Assertions.Expect(Field(visit)).ToHaveValueAsync("provider bulletin");
        Assert.Empty(visit.Problems);
    }

    [Fact]
    public async Task Where_nothing_is_found_it_says_so_and_what_to_do()
    {
        await using Visit visit = await OpenAsync("search.html?q=zebra");

        await Assertions.Expect(visit.Page.Locator("[data-results]")).ToContainTextAsync("Nothing was found for “zebra”. Try fewer or other words");
    }

    [Theory]
    [InlineData("D–SNP", "D‑snp")]
    [InlineData("children’s services", "childrens services")]
    [InlineData("skilled nursing facility", "SKILLED  nursing fácility")]
    public async Task Accents_dashes_quotes_and_capitals_make_no_difference(string question, string same)
    {
        await using Visit visit = await OpenAsync("search.html?q=ecm");
        ILocator found = visit.Page.Locator("[data-results] a");
        await found.First.WaitForAsync();

        await Field(visit).FillAsync(question);
        IReadOnlyList<string> first = await found.AllTextContentsAsync();
        await Field(visit).FillAsync(same);

        Assert.NotEmpty(first);
        Assert.Equal(first, await found.AllTextContentsAsync());
    }

    [Fact]
    public async Task Nothing_of_it_is_loaded_before_it_is_used()
    {
        await using LoopbackServer server = await site.ServeAsync();
        await using Visit visit = await browser.VisitAsync(server.Address, View.Desktop);
        List<string> loaded = [];
        visit.Page.Request += (_, request) => loaded.Add(Path.GetFileName(new Uri(request.Url).AbsolutePath));
        string[] before = await visit.Page.EvaluateAsync<string[]>("performance.getEntriesByType('resource').map(one => one.name)");

        Assert.DoesNotContain(before, address => address.Contains("search", StringComparison.Ordinal));
        await AskAsync(visit, "ecm");
        Assert.Equal(
            ["minisearch.js", "search-index.js", "search.css", "search.js"],
            loaded.Where(name => name.Contains("search", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Without_scripts_the_field_leads_to_a_page_with_the_ways_to_find_things()
    {
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("index.html"), View.Desktop with { JavaScript = false });
        await Field(visit).FillAsync("ecm");
        await Field(visit).PressAsync("Enter");
        await visit.IsAtAsync(new Uri(await site.OnDiskAsync("search.html") + "?q=ecm"));

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Initiatives" })).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByText("The search needs JavaScript.")).ToBeVisibleAsync();
        Assert.Empty(visit.Problems);
    }

    private static ILocator Field(Visit visit) => visit.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Find anything on this site" });

    private static async Task AskAsync(Visit visit, string question)
    {
        await Field(visit).ClickAsync();
        await visit.Page.Keyboard.TypeAsync(question);
        await visit.Page.GetByRole(AriaRole.Search).GetByRole(AriaRole.Link).First.WaitForAsync();
    }

    private async Task<Visit> OpenAsync(string page)
    {
        string[] parts = page.Split('?');
        Uri address = await site.OnDiskAsync(parts[0]);
        return await browser.VisitAsync(parts.Length == 1 ? address : new Uri(address + "?" + parts[1]), View.Desktop);
    }
}
