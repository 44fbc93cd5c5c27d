using CalAimSite.BrowserTests.Browsers;
using CalAimSite.BrowserTests.Sites;

namespace CalAimSite.BrowserTests.Reading;

/// <summary>What a reader sees of the calendar before scrolling, long after its months, when the most is said above it.</summary>
public sealed class FirstSightTests(Browser browser, BuiltSite site)
{
    private static readonly DateTimeOffset Late = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    private const string TopOfTheFirstMilestone = """
        Math.min(...[...document.querySelectorAll('[data-kinds]:not(.out)')].map(one => one.getBoundingClientRect().top))
        """;

    [Theory]
    [InlineData("index.html", "", 1280, 900, 420)]
    [InlineData("index.html", "?kind=deadline&actor=mcps&period=2023-Q4", 1280, 900, 420)]
    [InlineData("index.html", "", 390, 844, 560)]
    [InlineData("editions/2023-08.html", "", 1280, 900, 480)]
    [InlineData("agenda.html", "", 1280, 900, 480)]
    public async Task The_first_milestone_is_in_sight(string page, string query, int width, int height, int most)
    {
        await using Visit visit = await browser.VisitAsync(
            new Uri(await site.OnDiskAsync(page) + query), new View(width, height) { Now = Late });

        Assert.InRange(await visit.Page.EvaluateAsync<double>(TopOfTheFirstMilestone), 1, most);
        Assert.True(await visit.Page.Locator(".find").GetByLabel("Search").IsVisibleAsync());
    }

    [Theory]
    [InlineData(1280, 4, 1)]
    [InlineData(390, 2, 2)]
    public async Task The_fields_of_the_filter_stand_beside_each_other_and_the_kinds_in_a_line(int width, int columns, int mostLines)
    {
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("index.html"), new View(width, 900));

        Assert.Equal(columns, await visit.Page.EvaluateAsync<int>(
            "new Set([...document.querySelectorAll('.fields label')].map(one => one.getBoundingClientRect().left)).size"));
        int lines = await visit.Page.EvaluateAsync<int>(
            "new Set([...document.querySelectorAll('.choice')].map(one => Math.round(one.getBoundingClientRect().top / 20))).size");
        Assert.InRange(lines, 1, mostLines);
    }

    [Fact]
    public async Task The_quarters_stand_beside_the_caption()
    {
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("index.html"));

        Assert.InRange(
            await visit.Page.EvaluateAsync<double>(
                "document.querySelector('.quarters a').getBoundingClientRect().top - document.querySelector('caption strong').getBoundingClientRect().top"),
            -8,
            8);
        await visit.Page.ClickAsync(".quarters a");
        await visit.IsAtAsync(await site.OnDiskAsync("quarters/2023-q3.html"));
    }

    [Fact]
    public async Task What_is_in_a_cell_looks_like_the_link_that_it_is()
    {
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("index.html"));
        const string Color = "all => [...new Set(all.map(one => getComputedStyle(one).color + getComputedStyle(one).textDecorationLine))]";

        Assert.Equal(
            await visit.Page.Locator(".on-page a").EvaluateAllAsync<string[]>(Color),
            await visit.Page.Locator(".milestones a:not(.disputed)").EvaluateAllAsync<string[]>(Color));
    }
}
