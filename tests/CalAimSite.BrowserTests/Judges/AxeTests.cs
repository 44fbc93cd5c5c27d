using CalAimSite.BrowserTests.Browsers;
using CalAimSite.BrowserTests.Conformance;
using CalAimSite.BrowserTests.Machine;
using CalAimSite.BrowserTests.Reading;
using CalAimSite.BrowserTests.Sites;

namespace CalAimSite.BrowserTests.Judges;

public sealed class AxeTests(Browser browser, BuiltSite site)
{
    private static readonly IReadOnlyList<(string Name, View View)> Views =
    [
        ("320 px", View.Phone),
        ("390 px", new View(390, 844)),
        ("768 px", View.Tablet),
        ("1280 px", View.Desktop),
        ("1680 px", new View(1680, 1050)),
        ("400 %", View.Zoomed400),
        ("dark", View.Desktop with { Dark = true }),
        ("forced colours", View.Desktop with { ForcedColors = true }),
    ];

    [Fact]
    [Wcag(
        "1.1.1", "1.3.1", "1.3.4", "1.4.3", "1.4.6", "2.4.2", "2.4.4", "2.4.9", "2.5.3", "2.5.8", "3.1.1", "3.1.2", "3.3.2", "4.1.2")]
    public async Task Axe_finds_nothing_on_any_page_in_eight_views()
    {
        IReadOnlyList<string> faults = await EveryPage.FindFaultsAsync(browser, site, async visit =>
        {
            List<string> found = [];
            await visit.Page.EvaluateAsync(Script.OpenAll);
            foreach ((string name, View view) in Views)
            {
                await visit.LookAsync(view);
                found.AddRange((await Axe.JudgeAsync(visit.Page)).Select(fault => $"{name}: {fault}"));
            }

            return found;
        });

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory]
    [InlineData("image-alt", "<img src=data:,>")]
    [InlineData("color-contrast", "<p style='color: #bbb; background: #fff'>Faint</p>")]
    [InlineData("color-contrast-enhanced", "<p style='color: #666; background: #fff'>Rather faint</p>")]
    [InlineData("label", "<input>")]
    [InlineData("target-size", "<button style='all: unset; width: 9px; height: 9px' aria-label=a></button>"
        + "<button style='all: unset; width: 9px; height: 9px' aria-label=b></button>")]
    [InlineData("heading-order", "<h3>Too deep</h3>")]
    public async Task It_judges_by_the_rules_that_matter(string rule, string body)
    {
        using TemporaryFolder broken = new();
        broken.With("index.html", $"<!doctype html><html lang=en><meta charset=utf-8><title>a</title><main><h1>Broken</h1>{body}</main>");
        await using Visit visit = await browser.VisitAsync(new Uri(Path.Combine(broken.Path, "index.html")));

        Assert.Contains(await Axe.JudgeAsync(visit.Page), fault => fault.StartsWith(rule + " ", StringComparison.Ordinal));
    }
}
