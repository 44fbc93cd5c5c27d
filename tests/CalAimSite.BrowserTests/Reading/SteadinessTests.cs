using CalAimSite.BrowserTests.Browsers;
using CalAimSite.BrowserTests.Conformance;
using CalAimSite.BrowserTests.Machine;
using CalAimSite.BrowserTests.Sites;

namespace CalAimSite.BrowserTests.Reading;

/// <summary>Nothing jumps while a page loads, and nothing moves.</summary>
public sealed class SteadinessTests(Browser browser, BuiltSite site)
{
    // What has been reported so far comes with the first call; two frames later nothing of the loading is left to report.
    private const string FindShifts = """
        () => new Promise(resolve => {
            const shifts = [];
            new PerformanceObserver(list => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
            const answer = () => resolve(shifts.flatMap(shift =>
                (shift.sources.length ? shift.sources : [{}])
                    .map(({ node }) => `${shift.value}: ${node?.outerHTML?.slice(0, 100) ?? node?.data}`)));
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(answer)));
        })
        """;

    private const string FindMotion = """
        () => {
            const isLong = duration => duration.split(',').some(part => parseFloat(part) > 0);
            const moving = document.getAnimations().map(animation => 'an animation runs: ' + animation.id);
            for (const element of document.querySelectorAll('*'))
                for (const part of ['', '::before', '::after']) {
                    const style = getComputedStyle(element, part);
                    const name = `${element.localName}.${element.getAttribute('class') ?? ''}${part}`;
                    if (style.animationName !== 'none') moving.push(`${name} is animated`);
                    if (isLong(style.transitionDuration)) moving.push(`${name} has a transition`);
                    if (style.scrollBehavior === 'smooth') moving.push(`${name} scrolls smoothly`);
                }
            return moving;
        }
        """;

    public static TheoryData<View> Layouts() => [View.Phone, View.Desktop];

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task Nothing_jumps_while_a_page_loads(View view)
    {
        await using LoopbackServer server = await site.ServeAsync();
        await using Visit visit = await browser.VisitAsync(server.Address, view);
        List<string> shifts = [];
        foreach (string page in PageKinds.All)
        {
            await visit.GoToAsync(new Uri(server.Address, page));
            shifts.AddRange((await visit.Page.EvaluateAsync<string[]>(FindShifts)).Select(shift => $"{page}: {shift}"));
        }

        Assert.True(shifts.Count == 0, string.Join('\n', shifts));
    }

    [Fact]
    public async Task A_page_that_jumps_would_be_noticed()
    {
        using TemporaryFolder jumping = new();
        jumping.With("index.html", """
            <!doctype html><html lang=en><title>Jumping</title><h1>Milestones</h1>
            <script>
            // Only what has been painted can jump.
            new PerformanceObserver((list, painted) => {
                painted.disconnect();
                document.body.prepend(Object.assign(document.createElement('div'), { style: 'height: 300px' }));
            }).observe({ type: 'paint', buffered: true });
            </script>
            """);
        await using Visit visit = await browser.VisitAsync(new Uri(Path.Combine(jumping.Path, "index.html")));
        await visit.Page.WaitForSelectorAsync("div");

        Assert.NotEmpty(await visit.Page.EvaluateAsync<string[]>(FindShifts));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [Wcag("2.2.2", "2.3.1", "2.3.2", "2.3.3")]
    public async Task Nothing_moves_whether_or_not_readers_ask_for_that(bool reducedMotion)
    {
        View view = View.Desktop with { ReducedMotion = reducedMotion };
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("index.html"), view);
        List<string> moving = [];
        foreach (string page in PageKinds.All)
        {
            await visit.GoToAsync(await site.OnDiskAsync(page));
            moving.AddRange((await visit.Page.EvaluateAsync<string[]>(FindMotion)).Select(motion => $"{page}: {motion}"));
        }

        Assert.True(moving.Count == 0, string.Join('\n', moving));
    }
}
