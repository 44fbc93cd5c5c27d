using CalAimSite.BrowserTests.Browsers;
using CalAimSite.BrowserTests.Conformance;
using CalAimSite.BrowserTests.Sites;
using Microsoft.Playwright;

namespace CalAimSite.BrowserTests.Reading;

/// <summary>The ways that a reader goes through the site, with the mouse.</summary>
public sealed class LinkTests(Browser browser, BuiltSite site)
{
    public static TheoryData<View> Layouts() => [View.Phone, View.Tablet, View.Desktop];

    [Theory]
    [InlineData("Calendar", "index.html", "CalAIM Milestone Calendar")]
    [InlineData("By month", "agenda.html", "Milestones by month, July to December 2023")]
    [InlineData("What is due", "actors/index.html", "What is due")]
    [InlineData("Initiatives", "initiatives/index.html", "Initiatives")]
    [InlineData("Timeline", "timeline.html", "Launches and changes, 2021 to 2027")]
    [Wcag("3.2.3")]
    public async Task The_navigation_leads_from_any_depth_to_each_part_and_says_where_one_is(string name, string page, string heading)
    {
        await using Visit visit = await VisitAsync("milestones/ltc-60-day-notice.html");

        await visit.Page.ClickAsync($".site-nav a:text-is('{name}')");

        await visit.IsAtAsync(await site.OnDiskAsync(page));
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(heading);
        Assert.Equal(name, await visit.Page.InnerTextAsync(".site-nav [aria-current=page]"));
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task A_milestone_leads_to_its_page_and_back_to_its_place_in_the_table(View view)
    {
        await using Visit visit = await VisitAsync("index.html", view);
        ILocator milestone = visit.Page.Locator("#path-cited-round-2-awards");

        await milestone.GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("CITED Round 2 Awards announced");
        await visit.Page.ClickAsync("a[href$='#path-cited-round-2-awards'] >> nth=0");

        await visit.IsAtAsync(new Uri(await site.OnDiskAsync("index.html") + "#path-cited-round-2-awards"));
        Assert.True(await milestone.EvaluateAsync<bool>(Script.IsInSight));
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task A_row_leads_to_its_initiative_and_back_to_the_row(View view)
    {
        await using Visit visit = await VisitAsync("index.html", view);

        await visit.Page.ClickAsync("tbody a:text-is('Benefits Standardization')");
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Benefits Standardization");
        await visit.Page.ClickAsync("text=This row in the calendar");

        ILocator header = visit.Page.Locator("tr:target th");
        Assert.StartsWith("Benefits Standardization", await header.InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await header.Locator(".row-name").EvaluateAsync<bool>(Script.IsInSight));
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task Footnotes_lead_there_and_back(View view)
    {
        await using Visit visit = await VisitAsync("index.html", view);
        await visit.Page.EvaluateAsync(Script.OpenAll);
        foreach (string mark in (string[])["1", "2"])
        {
            ILocator reference = visit.Page.Locator($"a[href='#footnote--{mark}']");
            await reference.ClickAsync();
            Assert.True(await visit.Page.Locator($"#footnote--{mark}").EvaluateAsync<bool>(Script.IsInSight));

            await visit.Page.ClickAsync($"#footnote--{mark} .footnote-back");
            Assert.True(await reference.EvaluateAsync<bool>(Script.IsInSight));
        }
    }

    [Fact]
    public async Task Quarters_lead_to_each_other()
    {
        await using Visit visit = await VisitAsync("quarters/2023-q3.html");

        await visit.Page.ClickAsync("a[rel=next]");
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Milestones in Q4 2023");
        await visit.Page.ClickAsync("a[rel=prev]");
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Milestones in Q3 2023");
    }

    [Fact]
    public async Task The_latest_edition_has_a_permanent_address_with_the_same_calendar()
    {
        await using Visit visit = await VisitAsync("index.html");
        string latest = await visit.Page.InnerTextAsync("table");

        await visit.Page.ClickAsync(".site-nav button:visible");
        await visit.Page.ClickAsync(".site-nav >> text=Editions");
        await visit.Page.ClickAsync("main >> text=August 2023 edition");

        await visit.IsAtAsync(await site.OnDiskAsync("editions/2023-08.html"));
        Assert.Equal(latest, await visit.Page.InnerTextAsync("table"));
    }

    [Fact]
    public async Task Every_milestone_by_month_leads_to_its_page()
    {
        await using Visit visit = await VisitAsync("agenda.html");

        Assert.Equal(85, await visit.Page.Locator(".entry-text > a[href^='milestones/']:not(.disputed)").CountAsync());
        await visit.Page.ClickAsync("#ltc-60-day-notice .entry-text a");
        await Assertions.Expect(visit.Page.Locator("h1")).ToContainTextAsync("60 Day Notice");
    }

    private async Task<Visit> VisitAsync(string page, View? view = null) => await browser.VisitAsync(await site.OnDiskAsync(page), view);
}
