using System.Globalization;
using CalAimSite.BrowserTests.Accessibility;
using CalAimSite.BrowserTests.Browsers;
using CalAimSite.BrowserTests.Sites;

namespace CalAimSite.BrowserTests.Filters;

/// <summary>What the browser says of the day, which no page knows.</summary>
public sealed class TodayTests(Browser browser, BuiltSite site)
{
    // 6:59 and 7:00 in the morning of September 1 in London are the last minute of August and the first of September in California.
    private static readonly DateTimeOffset LastOfAugust = new(2023, 9, 1, 6, 59, 0, TimeSpan.Zero);

    private static readonly DateTimeOffset FirstOfSeptember = new(2023, 9, 1, 7, 0, 0, TimeSpan.Zero);

    private const string WatchShifts = """
        window.shifts = 0;
        new PerformanceObserver(list => list.getEntries().forEach(entry => { window.shifts += entry.value; }))
            .observe({ type: 'layout-shift', buffered: true });
        """;

    // When all are past, the age of the edition says it once.
    public static TheoryData<DateTimeOffset, string> Days() => new()
    {
        { LastOfAugust, "July past; August now; September; October; November; December" },
        { FirstOfSeptember, "July past; August past; September now; October; November; December" },
        { new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero), "July; August; September; October; November; December" },
        { new(2023, 6, 30, 12, 0, 0, TimeSpan.Zero), "July; August; September; October; November; December" },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public async Task Months_are_past_or_now_as_days_go_in_California(DateTimeOffset now, string months)
    {
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("index.html"), View.Desktop with { Now = now });

        Assert.Equal(
            months,
            string.Join("; ", (await visit.Page.Locator(".calendar thead th").AllInnerTextsAsync()).Skip(1)
                .Select(text => text.ReplaceLineEndings(" ")["Q3 2023 ".Length..].Trim())));
        AccessibleTable table = await AccessibleTable.ReadAsync(visit.Page);
        Assert.Equal(
            months.Split("; "),
            table.Cells.Where(cell => cell.Kind == CellKind.ColumnHeader).Skip(1).Select(cell => cell.Text["Q3 2023 ".Length..].Trim()));

        await visit.GoToAsync(await site.OnDiskAsync("agenda.html"));
        Assert.Equal(
            months.Replace("; ", " ", StringComparison.Ordinal),
            string.Join(' ', (await visit.Page.Locator(".agenda h2").EvaluateAllAsync<string[]>(
                "all => all.map(head => `${head.querySelector('time').innerText.split(' ')[0]} ${head.querySelector('.tense').innerText}`.trim())"))));
    }

    [Fact]
    public async Task Cards_say_it_with_the_month_of_each_cell()
    {
        await using Visit visit = await browser.VisitAsync(
            await site.OnDiskAsync("index.html"), View.Phone with { Now = FirstOfSeptember });

        string[] labels = await visit.Page.Locator("#row--path td > .cell-month").EvaluateAllAsync<string[]>("all => all.map(one => one.innerText)");

        Assert.Equal(
            ["July 2023 · past", "August 2023 · past", "September 2023 · now", "October 2023", "November 2023", "December 2023"], labels);
    }

    [Fact]
    public async Task Quarters_of_an_actor_are_marked_too()
    {
        await using Visit visit = await browser.VisitAsync(
            await site.OnDiskAsync("actors/mcps.html"), View.Desktop with { Now = new(2023, 10, 1, 7, 0, 0, TimeSpan.Zero) });

        Assert.Equal(
            ["Q3 2023 past", "Q4 2023 now"], (await visit.Page.Locator("#due--deadlines h3").AllInnerTextsAsync()).Select(text => text.Trim()));
    }

    [Theory]
    [InlineData("2023-12-01T07:59:00Z", "Dates may have moved since. The department may have a newer one.")] // November 30 in California
    [InlineData("2023-12-01T08:00:00Z", "Dates may have moved since. This edition is 4 months old. The department may have a newer one.")]
    [InlineData("2026-11-21T12:00:00Z", "Dates may have moved since. This edition is 39 months old. All of its months are past. The department may have a newer one.")]
    public async Task An_edition_of_more_than_three_months_ago_says_its_age(string now, string line)
    {
        View view = View.Desktop with { Now = DateTimeOffset.Parse(now, CultureInfo.InvariantCulture) };
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("index.html"), view);
        foreach (string page in (string[])["index.html", "agenda.html", "quarters/2023-q3.html", "milestones/ltc-60-day-notice.html", "actors/mcps.html"])
        {
            await visit.GoToAsync(await site.OnDiskAsync(page));
            Assert.Equal(line, (await visit.Page.InnerTextAsync("p:has(> .age)")).Trim());
        }

        Assert.Empty(visit.Problems);
    }

    [Theory]
    [InlineData("index.html", 1280)]
    [InlineData("index.html", 1088)]
    [InlineData("index.html", 768)]
    [InlineData("index.html", 320)]
    [InlineData("index.html?kind=deadline", 320)]
    [InlineData("agenda.html", 1280)]
    [InlineData("agenda.html", 320)]
    [InlineData("actors/mcps.html", 320)]
    public async Task Nothing_moves_when_the_script_has_its_say(string page, int width)
    {
        View view = new(width, 2000) { Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero) };
        await using LoopbackServer server = await site.ServeAsync();
        await using Visit visit = await browser.VisitAsync(new Uri(server.Address, "404.html"), view);
        await visit.Page.AddInitScriptAsync(WatchShifts);

        await visit.GoToAsync(new Uri(server.Address, page));
        await visit.Page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

        Assert.Equal(0, await visit.Page.EvaluateAsync<double>("window.shifts"));
        Assert.NotEqual("", await visit.Page.InnerTextAsync(".age"));
    }

    // Were the script late, what it writes must find room kept for it.
    [Theory]
    [InlineData("index.html", 1280)]
    [InlineData("index.html", 1088)]
    [InlineData("index.html", 768)]
    [InlineData("index.html", 320)]
    [InlineData("agenda.html", 320)]
    [InlineData("actors/mcps.html", 320)]
    public async Task A_page_is_as_high_before_the_script_has_its_say_as_after(string page, int width)
    {
        View view = new(width, 900) { Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero) };
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync(page), view);
        const string Measure = "document.querySelector('main').getBoundingClientRect().height";

        double after = await visit.Page.EvaluateAsync<double>(Measure);
        await visit.Page.EvaluateAsync("document.querySelectorAll('.age, .tense').forEach(one => { one.textContent = ''; })");

        Assert.Equal(after, await visit.Page.EvaluateAsync<double>(Measure));
    }

    [Fact]
    public async Task Without_scripts_and_on_paper_a_page_does_not_claim_to_know_the_day()
    {
        View late = View.Desktop with { Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero) };
        await using Visit without = await browser.VisitAsync(await site.OnDiskAsync("index.html"), late with { JavaScript = false });
        await using Visit paper = await browser.VisitAsync(await site.OnDiskAsync("index.html"), late with { Print = true });

        Assert.Equal("Dates may have moved since. The department may have a newer one.", (await without.Page.InnerTextAsync("p:has(> .age)")).Trim());
        Assert.Equal(0, await paper.Page.Locator(".age:visible").CountAsync());
        Assert.Equal(0, await without.Page.Locator(".tense:visible").CountAsync());
        Assert.Equal(0, await paper.Page.Locator(".tense:visible").CountAsync());
    }
}
