using System.Text.RegularExpressions;
using CalAimSite.BrowserTests.Browsers;
using CalAimSite.BrowserTests.Paper;
using CalAimSite.BrowserTests.Sites;
using Microsoft.Playwright;

namespace CalAimSite.BrowserTests.Reading;

/// <summary>The timeline as a picture: marks below their year, switches, the line of today, and paper.</summary>
public sealed partial class TimelineTests(Browser browser, BuiltSite site)
{
    // The year that a mark lies below, of what is dated to a day or a month.
    private const string YearsAbove = """
        ([head, row]) => {
          const years = [...document.querySelectorAll(head)].map(year => [year.getBoundingClientRect(), year.textContent]);
          return [...document.querySelectorAll(row)].flatMap(item => {
            const date = item.querySelector('.when').textContent;
            const mark = item.querySelector('.strip > g:not(.was):only-of-type > use:only-child')?.getBoundingClientRect();
            if (!mark || !/^(targeting )?[A-Z][a-z]+( \d+,)? \d{4}$/.test(date)) return [];
            const middle = mark.left + mark.width / 2;
            // The last day of a year is as good as on the line.
            return [`${date}: ${years.filter(([year]) => year.left - 1 <= middle && middle <= year.right + 1).map(([, year]) => year)}`];
          });
        }
        """;

    public static TheoryData<int> Widths => [320, 390, 768, 1280, 1680];

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task A_mark_lies_below_the_year_of_its_date(int width)
    {
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("timeline.html"), new View(width, 900));

        await AssertBelowYearsAsync(visit, ".axis-head .axis > span", ".launches > li");
        Assert.Empty(visit.Problems);
    }

    [Theory]
    [InlineData(390, ".axis-head .axis > span")]
    [InlineData(1280, ".dates thead .axis > span")]
    public async Task A_mark_of_an_initiative_lies_below_the_year_of_its_date_with_what_sources_say_folded(int width, string years)
    {
        await using Visit visit = await browser.VisitAsync(
            await site.OnDiskAsync("initiatives/enhanced-care-management.html"), new View(width, 900));

        await AssertBelowYearsAsync(visit, years, ".dates tbody tr");
        await Assertions.Expect(visit.Page.Locator(".claims:visible")).ToHaveCountAsync(0);
        await visit.Page.Locator("#subject--ecm-start summary").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#subject--ecm-start .claims > li:visible")).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task The_years_stay_in_sight()
    {
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("timeline.html"), View.Desktop);

        await visit.Page.Locator(".launches > li").Last.ScrollIntoViewIfNeededAsync();

        await Assertions.Expect(visit.Page.Locator(".axis-head")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Kinds_and_groups_are_switched_off_and_bands_without_a_launch_go_with_them()
    {
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("timeline.html"), View.Desktop);
        ILocator launches = visit.Page.Locator(".launches > li:visible");
        int all = await launches.CountAsync();

        foreach (string kind in new[] { "Begins", "Changes", "Runs" })
            await visit.Page.GetByLabel(kind, new() { Exact = true }).UncheckAsync();

        int ends = await visit.Page.Locator("[data-kind=end]").CountAsync();
        await Assertions.Expect(launches).ToHaveCountAsync(ends);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync($"Shown: {ends} of {all}");
        await Assertions.Expect(visit.Page.Locator(".band:visible:not(:has(li:visible))")).ToHaveCountAsync(0);
        await visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Others that the sources name" }).UncheckAsync();
        await Assertions.Expect(launches).ToHaveCountAsync(await visit.Page.Locator("section:not(#group--none) [data-kind=end]").CountAsync());
    }

    [Fact]
    public async Task What_is_switched_off_is_in_the_address_which_shows_the_same_to_others()
    {
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("timeline.html"), View.Desktop);
        ILocator launches = visit.Page.Locator(".launches > li:visible");
        await visit.Page.GetByLabel("Runs", new() { Exact = true }).UncheckAsync();
        await visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Others that the sources name" }).UncheckAsync();
        int shown = await launches.CountAsync();

        await Assertions.Expect(visit.Page).ToHaveURLAsync(HideAddress());
        await using Visit other = await browser.VisitAsync(new Uri(visit.Page.Url), View.Desktop);

        await Assertions.Expect(other.Page.GetByLabel("Runs", new() { Exact = true })).Not.ToBeCheckedAsync();
        await Assertions.Expect(other.Page.Locator(".launches > li:visible")).ToHaveCountAsync(shown);
        await other.Page.GetByLabel("Runs", new() { Exact = true }).CheckAsync();
        await other.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Others that the sources name" }).CheckAsync();
        await Assertions.Expect(other.Page).ToHaveURLAsync(NoQuery());
    }

    [Theory]
    [InlineData(2023, 35.75)]
    [InlineData(2028, null)]
    public async Task Today_is_a_line_through_the_years_that_are_drawn(int year, double? place)
    {
        DateTimeOffset now = new(year, 7, 2, 12, 0, 0, TimeSpan.Zero);
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("timeline.html"), View.Desktop with { Now = now });

        double[] lines = await visit.Page.EvaluateAsync<double[]>(
            "[...document.querySelectorAll('.strip .today')].map(line => parseFloat(line.getAttribute('x1')))");

        Assert.Equal(place is null ? 0 : await visit.Page.Locator(".strip").CountAsync(), lines.Length);
        Assert.All(lines, line => Assert.Equal(place!.Value, line, 1));
        await Assertions.Expect(visit.Page.Locator("[data-today]:visible")).ToHaveCountAsync(place is null ? 0 : 1);
    }

    [Fact]
    public async Task It_prints_on_two_sheets_with_every_launch()
    {
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("timeline.html"));
        IReadOnlyList<string> names = await visit.Page.Locator(".launch a").AllTextContentsAsync();

        ImmutableArray<PrintedPage> pages = PrintedPage.ReadAll(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true }));

        Assert.Equal(2, pages.Length);
        Assert.All(names, name => Assert.Contains(pages, page => page.Holds(name)));
    }

    private static async Task AssertBelowYearsAsync(Visit visit, string years, string rows)
    {
        string[] marks = await visit.Page.EvaluateAsync<string[]>(YearsAbove, new[] { years, rows });

        Assert.True(marks.Length > 10);
        Assert.All(marks.Select(mark => mark.Split(": ")), mark => Assert.Contains(mark[0][^4..], mark[1], StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\?hide=period&hide=group--none$", RegexOptions.None, 1000)]
    private static partial Regex HideAddress();

    [GeneratedRegex("timeline\\.html$", RegexOptions.None, 1000)]
    private static partial Regex NoQuery();
}
