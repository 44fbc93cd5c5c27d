using CalAimSite.BrowserTests.Browsers;
using CalAimSite.BrowserTests.Conformance;
using CalAimSite.BrowserTests.Machine;
using CalAimSite.BrowserTests.Sites;

namespace CalAimSite.BrowserTests.Reading;

/// <summary>However narrow the window and however large the text: nothing to scroll sideways for, nothing cut off.</summary>
public sealed class ReflowTests(Browser browser, BuiltSite site)
{
    private const string Nothing = "() => {}";

    private const string DoubleText = "() => { document.documentElement.style.fontSize = '200%'; }";

    // The measures are those of WCAG 2.2, success criterion 1.4.12. The page's policy forbids a style element, not this.
    private const string SpaceText = """
        () => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
                p { margin-block-end: 2em !important }`);
            document.adoptedStyleSheets = [sheet];
        }
        """;

    // A line of text must lie within the window and within whatever clips it or is a cell, and touch no other text; what is hidden visually
    // is left out. The box of a line is as high as the font's tallest letters: those of a sup may reach a little into the line above.
    private const string FindFaults = """
        () => {
            const faults = [];
            const root = document.documentElement;
            if (root.scrollWidth > root.clientWidth)
                faults.push(`the page is ${root.scrollWidth} wide in a window of ${root.clientWidth}`);
            const lines = [];
            const around = new Map([[root, [{ left: 0, right: root.clientWidth, top: 0, bottom: root.scrollHeight }]]]);
            const framesOf = element => {
                if (around.has(element)) return around.get(element);
                const style = getComputedStyle(element);
                let frames = framesOf(element.parentElement);
                if (style.clipPath !== 'none' || style.display === 'none') frames = null;
                if (frames && (style.overflow !== 'visible' || element.matches('td, th, .kind, .button')))
                    frames = [...frames, element.getBoundingClientRect()];
                around.set(element, frames);
                return frames;
            };
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, node => node.data.trim() ? 1 : 3);
            while (texts.nextNode()) {
                const frames = framesOf(texts.currentNode.parentElement);
                if (!frames) continue;
                const range = document.createRange();
                range.selectNodeContents(texts.currentNode);
                for (const line of range.getClientRects()) {
                    if (frames.some(frame => line.left < frame.left - 1 || line.right > frame.right + 1
                        || line.top < frame.top - 1 || line.bottom > frame.bottom + 1))
                        faults.push(`cut off: ${texts.currentNode.data.trim()}`);
                    lines.push({ line, node: texts.currentNode });
                }
            }
            const overlap = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
                && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 3;
            lines.sort((a, b) => a.line.top - b.line.top);
            lines.forEach(({ line, node }, at) => {
                for (let next = at + 1; next < lines.length && lines[next].line.top < line.bottom; next++)
                    if (overlap(line, lines[next].line))
                        faults.push(`${node.data.trim()} overlaps ${lines[next].node.data.trim()}`);
            });
            return faults;
        }
        """;

    public static TheoryData<string, string, View[]> Ways() => new()
    {
        // The narrowest window with the calendar as a table is among them.
        { "as it is", Nothing, [View.Phone, View.Zoomed400, new(390, 844), View.Tablet, new(1088, 800), View.Desktop, new(1680, 1050)] },
        { "200 % text", DoubleText, [View.Phone, new(640, 900), View.Tablet, View.Desktop] },
        { "text spacing", SpaceText, [View.Phone, View.Tablet, View.Desktop] },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    [Wcag("1.4.4", "1.4.10", "1.4.12")]
    public async Task Everything_fits(string way, string change, View[] views)
    {
        IReadOnlyList<string> faults = await EveryPage.FindFaultsAsync(browser, site, async visit =>
        {
            List<string> found = [];
            await visit.Page.EvaluateAsync(Script.OpenAll);
            await visit.Page.EvaluateAsync(change);
            foreach (View view in views)
            {
                await visit.LookAsync(view);
                found.AddRange((await visit.Page.EvaluateAsync<string[]>(FindFaults))
                    .Select(fault => $"{way}, {view.Width} px at {view.Zoom:P0}: {fault}"));
            }

            return found;
        });

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory]
    [InlineData("<p style='width: 400px'>Milestones</p>", "the page is 408 wide in a window of 320")]
    [InlineData("<p style='width: 20px; overflow: hidden'>Milestones</p>", "cut off: Milestones")]
    [InlineData("<p style='height: 9px; overflow: hidden'>Milestones</p>", "cut off: Milestones")]
    [InlineData("<p>Milestones</p><p style='margin-top: -28px'>Editions</p>", "Milestones overlaps Editions")]
    public async Task What_does_not_fit_would_be_noticed(string body, string expected)
    {
        using TemporaryFolder broken = new();
        broken.With("index.html", "<!doctype html><meta name=viewport content='width=device-width'><title>Broken</title>" + body);
        await using Visit visit = await browser.VisitAsync(new Uri(Path.Combine(broken.Path, "index.html")), View.Phone);

        Assert.Contains(expected, await visit.Page.EvaluateAsync<string[]>(FindFaults));
    }
}
