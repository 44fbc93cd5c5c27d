using CalAimSite.BrowserTests.Browsers;
using CalAimSite.BrowserTests.Machine;
using CalAimSite.BrowserTests.Sites;

namespace CalAimSite.BrowserTests.Reading;

/// <summary>No column is narrower than its longest word: a word that is broken over two lines reads as two.</summary>
public sealed class TableWordTests(Browser browser, BuiltSite site)
{
    // A line may end behind a hyphen, a dash or a slash; a place for a break ends a text of its own.
    private const string FindBrokenWords = """
        () => {
            const broken = new Set();
            for (const table of document.querySelectorAll('table')) {
                const texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
                while (texts.nextNode()) {
                    const text = texts.currentNode;
                    for (const word of text.data.matchAll(/[\p{L}\p{N}][^\s\-‐–—/]*/gu)) {
                        const range = document.createRange();
                        range.setStart(text, word.index);
                        range.setEnd(text, word.index + word[0].length);
                        const lines = [...range.getClientRects()].filter(part => part.width > .5).map(part => Math.round(part.top));
                        if (new Set(lines).size > 1) broken.add(word[0]);
                    }
                }
            }
            return [...broken];
        }
        """;

    private static readonly IReadOnlyList<View> Views =
    [
        .. ((int[])[320, 360, 390, 480, 600, 639, 641, 700, 768, 900, 1024, 1087, 1088, 1280, 1440, 1680]).Select(width => new View(width, 900)),
        new(720, 960) { Print = true }, // upright letter paper, and then across
        new(960, 720) { Print = true },
    ];

    [Fact]
    public async Task No_table_breaks_a_word_at_any_width_or_on_paper()
    {
        IReadOnlyList<string> faults = await EveryPage.FindFaultsAsync(browser, site, async visit =>
        {
            List<string> found = [];
            if (await visit.Page.Locator("table").CountAsync() == 0)
                return found;

            await visit.Page.EvaluateAsync(Script.OpenAll);
            foreach (View view in Views)
            {
                await visit.LookAsync(view);
                found.AddRange((await visit.Page.EvaluateAsync<string[]>(FindBrokenWords))
                    .Select(word => $"{view.Width} px{(view.Print ? " on paper" : "")}: {word}"));
            }

            return found;
        });

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task A_broken_word_would_be_noticed()
    {
        using TemporaryFolder broken = new();
        const string Cell = "<td style='width: 60px; overflow-wrap: anywhere'>State of California, Justice-Involved, Implementation</td>";
        broken.With("index.html", $"<!doctype html><title>Broken</title><table style='width: 60px; table-layout: fixed'><tr>{Cell}</table>");
        await using Visit visit = await browser.VisitAsync(new Uri(Path.Combine(broken.Path, "index.html")), View.Phone);

        Assert.Equal(["California,", "Involved,", "Implementation"], await visit.Page.EvaluateAsync<string[]>(FindBrokenWords));
    }
}
