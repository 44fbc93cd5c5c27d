using CalAimSite.BrowserTests.Browsers;
using CalAimSite.BrowserTests.Conformance;
using CalAimSite.BrowserTests.Sites;

namespace CalAimSite.BrowserTests.Reading;

public sealed class ColorTests(Browser browser, BuiltSite site)
{
    private const string FindFaintTexts = $$"""
        () => {
            {{Script.Contrast}}
            const faint = new Set();
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, node => node.data.trim() ? 1 : 3);
            while (texts.nextNode()) {
                const element = texts.currentNode.parentElement;
                const ratio = contrast(getComputedStyle(element).color, element);
                const name = `${element.localName}.${element.className} ${texts.currentNode.data.trim()}`;
                if (ratio < 7) faint.add(`${ratio.toFixed(2)}: ${name}`);
            }
            return [...faint];
        }
        """;

    private const string DescribeKinds = """
        () => [...document.querySelectorAll('.legend .kind')].map(kind => {
            const style = getComputedStyle(kind);
            return `${kind.innerText.replace(/^\W+/, '')}: ${style.borderTopStyle} ${style.borderTopWidth}`;
        })
        """;

    public static TheoryData<string, View> Palettes() => new()
    {
        { "light", View.Desktop },
        { "dark", View.Desktop with { Dark = true } },
        { "dark phone", View.Phone with { Dark = true } },
        { "forced colours", View.Desktop with { ForcedColors = true } },
        { "forced colours, dark", View.Desktop with { ForcedColors = true, Dark = true } },
        { "paper", View.Paper },
        { "paper of a dark system", View.Paper with { Dark = true } },
    };

    [Theory]
    [MemberData(nameof(Palettes))]
    [Wcag("1.4.3", "1.4.6")]
    public async Task Every_text_stands_out_from_its_background(string palette, View view)
    {
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("index.html"), view);
        List<string> faint = [];
        foreach (string page in PageKinds.All)
        {
            await visit.GoToAsync(await site.OnDiskAsync(page));
            faint.AddRange((await visit.Page.EvaluateAsync<string[]>(FindFaintTexts)).Select(text => $"{palette}, {page}: {text}"));
        }

        Assert.True(faint.Count == 0, string.Join('\n', faint));
    }

    [Theory]
    [MemberData(nameof(Palettes))]
    [Wcag("1.4.1")]
    public async Task Kinds_differ_by_word_and_by_border_whatever_the_colours(string palette, View view)
    {
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("index.html"), view);

        string[] kinds = await visit.Page.EvaluateAsync<string[]>(DescribeKinds);

        Assert.True(
            ((string[])["Document: solid 1px", "Deadline: solid 2px", "Launch: double 3px", "Other: dotted 1px"]).SequenceEqual(kinds),
            $"{palette}: {string.Join("; ", kinds)}");
    }

    // Where colours are forced a transparent border is drawn as well as any other.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Only_the_part_of_the_site_that_one_is_in_is_underlined_in_the_navigation(bool forcedColors)
    {
        View view = View.Desktop with { ForcedColors = forcedColors };
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("agenda.html"), view);

        string[] underlined = await visit.Page.Locator(".site-nav a").EvaluateAllAsync<string[]>(
            "all => all.filter(link => getComputedStyle(link).textDecorationLine === 'underline').map(link => link.innerText)");

        Assert.Equal(["By month"], underlined);
    }

    [Fact]
    public async Task A_dark_system_gets_dark_pages_and_light_paper()
    {
        Assert.True(await LightnessAsync(View.Desktop) > 200);
        Assert.True(await LightnessAsync(View.Desktop with { Dark = true }) < 50);
        Assert.True(await LightnessAsync(View.Paper with { Dark = true }) > 200);
    }

    private async Task<int> LightnessAsync(View view)
    {
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("index.html"), view);
        return await visit.Page.EvaluateAsync<int>("+getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/)[0]");
    }
}
