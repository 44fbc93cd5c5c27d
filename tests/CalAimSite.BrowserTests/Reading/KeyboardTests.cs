using System.Text.Json;
using CalAimSite.BrowserTests.Browsers;
using CalAimSite.BrowserTests.Conformance;
using CalAimSite.BrowserTests.Machine;
using CalAimSite.BrowserTests.Sites;
using Microsoft.Playwright;

namespace CalAimSite.BrowserTests.Reading;

public sealed class KeyboardTests(Browser browser, BuiltSite site)
{
    // Counts all that can be reached, and looks after each Tab where the focus has gone. The middle of its first line must be in sight:
    // within the window, under no sticky head. A gap between letters belongs to the paragraph.
    private const string WatchFocus = $$"""
        () => {
            {{Script.Contrast}}
            const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]')]
                .filter(element => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }))
                .filter(element => element.type !== 'radio' || element === document.querySelector(`[type=radio][name="${element.name}"]`));
            const name = element =>
                `${element.localName} "${(element.innerText ?? '').trim()}" ${element.getAttribute('href') ?? element.id}`;
            const isInSight = element => {
                const line = element.getClientRects()[0];
                const top = line && document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
                return !!top && (element.contains(top) || top.contains(element) && !top.matches('body, main, html, th'));
            };
            const walk = window.walk = { faults: [], at: -1, presses: 0 };
            addEventListener('keyup', event => {
                if (event.key !== 'Tab') return;
                walk.presses++;
                walk.at += event.shiftKey ? -1 : 1;
                const element = document.activeElement;
                const way = event.shiftKey ? 'backwards' : 'forwards';
                if (element !== stops[walk.at])
                    walk.faults.push(`${way}: comes to ${name(element)} instead of ${name(stops[walk.at])}`);
                if (!isInSight(element)) walk.faults.push(`${way}: not in sight: ${name(element)}`);
                const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
                if (outlineStyle !== 'solid' || parseFloat(outlineWidth) < 2) walk.faults.push(`${way}: not marked: ${name(element)}`);
                else if (contrast(outlineColor, element.parentElement) < 3) walk.faults.push(`${way}: marked too faintly: ${name(element)}`);
            });
            return stops.length;
        }
        """;

    // The first stop in the main content or, where that has none, after it.
    private const string IsFirstStopOfTheMainContent = """
        () => {
            const main = document.querySelector('main');
            const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
                .filter(element => !element.disabled && element.checkVisibility());
            return document.activeElement === stops.find(stop => main.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING);
        }
        """;

    public static TheoryData<View> Layouts() => [View.Phone, View.Desktop, View.Zoomed400];

    [Theory]
    [MemberData(nameof(Layouts))]
    [Wcag("2.4.1")]
    public async Task The_first_stop_of_every_kind_of_page_skips_to_the_main_content(View view)
    {
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("index.html"), view);
        foreach (string page in PageKinds.All)
        {
            await visit.GoToAsync(await site.OnDiskAsync(page));

            await visit.Page.Keyboard.PressAsync("Tab");
            Assert.Equal("Skip to the main content", await visit.Page.EvaluateAsync<string>("document.activeElement.innerText"));
            Assert.True(await visit.Page.Locator("*:focus").EvaluateAsync<bool>(Script.IsInSight), page);

            await visit.Page.Keyboard.PressAsync("Enter");
            await visit.Page.Keyboard.PressAsync("Tab");
            Assert.True(await visit.Page.EvaluateAsync<bool>(IsFirstStopOfTheMainContent), page);
        }
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    [Wcag("2.1.1", "2.1.2", "2.1.3", "2.4.3", "2.4.7", "2.4.11", "2.4.13", "3.2.1")]
    public async Task Everything_is_reached_in_order_and_its_focus_is_seen_forwards_and_backwards(View view)
    {
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("index.html"), view);
        List<string> faults = [];
        foreach (string page in PageKinds.All)
        {
            await visit.GoToAsync(await site.OnDiskAsync(page));
            faults.AddRange((await WalkAsync(visit.Page)).Select(fault => $"{page}, {fault}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory]
    [InlineData("<a href=#a>a</a><a href=#b tabindex=1>b</a>", "forwards: comes to a \"b\" #b instead of a \"a\" #a")]
    [InlineData(
        "<style>body { background: #fff } a:focus { outline: 2px solid #eee }</style><a href=#a>a</a>",
        "forwards: marked too faintly: a \"a\" #a")]
    [InlineData("<a href=#a style='outline: none'>a</a>", "forwards: not marked: a \"a\" #a")]
    [InlineData(
        "<style>body { background: #fff } a:focus { outline: 2px solid }</style><a href=#a>a</a><div style='position: fixed; inset: 0; background: red'></div>",
        "forwards: not in sight: a \"a\" #a")]
    public async Task What_the_keyboard_cannot_use_would_be_noticed(string body, string expected)
    {
        using TemporaryFolder broken = new();
        broken.With("index.html", "<!doctype html><html lang=en><meta charset=utf-8><title>Broken</title>" + body);
        await using Visit visit = await browser.VisitAsync(new Uri(Path.Combine(broken.Path, "index.html")));

        Assert.Contains(expected, await WalkAsync(visit.Page));
    }

    /// <summary>From the top to the last stop and back to the first.</summary>
    private static async Task<string[]> WalkAsync(IPage page)
    {
        await page.EvaluateAsync(Script.OpenAll);
        int stops = await page.EvaluateAsync<int>(WatchFocus);
        Assert.True(stops > 0);
        ICDPSession session = await page.Context.NewCDPSessionAsync(page);

        // Keys are pressed without waiting for each to be answered: a page has hundreds of stops.
        int presses = (2 * stops) - 1;
        await Task.WhenAll(Enumerable.Range(0, presses).SelectMany(step => Tab(session, backwards: step >= stops)));
        await session.DetachAsync();
        Assert.Equal(presses, await page.EvaluateAsync<int>("walk.presses"));
        return await page.EvaluateAsync<string[]>("walk.faults");
    }

    private static IEnumerable<Task<JsonElement?>> Tab(ICDPSession session, bool backwards) =>
        from type in (string[])["rawKeyDown", "keyUp"]
        select session.SendAsync("Input.dispatchKeyEvent", new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["type"] = type,
            ["key"] = "Tab",
            ["code"] = "Tab",
            ["windowsVirtualKeyCode"] = 9,
            ["modifiers"] = backwards ? 8 : 0,
        });
}
