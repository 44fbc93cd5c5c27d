using CalAimSite.BrowserTests.Browsers;
using CalAimSite.BrowserTests.Sites;
using Microsoft.Playwright;

namespace CalAimSite.BrowserTests.Reading;

public sealed class KeyboardTests(Browser browser, BuiltSite site)
{
    private const string DescribeFocus = """
        () => {
            const element = document.activeElement;
            const line = element.getClientRects()[0];
            const top = line && document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
            const style = getComputedStyle(element);
            return {
                name: `${element.localName} ${element.innerText} ${element.getAttribute('href') ?? ''}`,
                isPage: element === document.body,
                isInSight: !!top && (element.contains(top) || top.contains(element) && !top.matches('body, main, html, th')),
                isMarked: style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2,
            };
        }
        """;

    public static TheoryData<View> Layouts() => [View.Phone, View.Desktop, View.Zoomed400];

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task The_first_stop_skips_to_the_main_content(View view)
    {
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("index.html"), view);

        Focus skip = await PressAsync(visit.Page, "Tab");
        Assert.Contains("Skip to the main content", skip.Name, StringComparison.Ordinal);
        Assert.True(skip is { IsInSight: true, IsMarked: true });

        await visit.Page.Keyboard.PressAsync("Enter");
        await PressAsync(visit.Page, "Tab");
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null"));
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task Every_link_is_reached_in_order_and_its_focus_is_seen_forwards_and_backwards(View view)
    {
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("index.html"), view);
        int links = await visit.Page.Locator("a[href], summary").CountAsync();

        List<Focus> forwards = await WalkAsync(visit.Page, "Tab", links);
        await visit.Page.FocusAsync(".site-footer a >> nth=-1");
        List<Focus> backwards = await WalkAsync(visit.Page, "Shift+Tab", links - 1);

        Assert.DoesNotContain(forwards, focus => focus.IsPage);
        Assert.Empty(forwards.Concat(backwards).Where(focus => !focus.IsInSight).Select(focus => "Not in sight: " + focus.Name));
        Assert.Empty(forwards.Concat(backwards).Where(focus => !focus.IsMarked).Select(focus => "Not marked: " + focus.Name));
        Assert.Equal(
            await visit.Page.Locator("a[href], summary")
                .EvaluateAllAsync<string[]>("all => all.map(stop => stop.getAttribute('href') ?? '')"),
            forwards.Select(focus => focus.Name[(focus.Name.LastIndexOf(' ') + 1)..]));
    }

    private static async Task<List<Focus>> WalkAsync(IPage page, string key, int steps)
    {
        List<Focus> stops = [];
        for (int step = 0; step < steps; step++)
        {
            stops.Add(await PressAsync(page, key));
        }

        return stops;
    }

    private static async Task<Focus> PressAsync(IPage page, string key)
    {
        await page.Keyboard.PressAsync(key);
        return await page.EvaluateAsync<Focus>(DescribeFocus);
    }

    /// <summary>What the page answers.</summary>
    public sealed class Focus
    {
        public string Name { get; set; } = "";

        public bool IsPage { get; set; }

        public bool IsInSight { get; set; }

        public bool IsMarked { get; set; }
    }
}
