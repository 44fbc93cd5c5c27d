using CalAimSite.BrowserTests.Browsers;
using CalAimSite.BrowserTests.Conformance;
using CalAimSite.BrowserTests.Sites;
using Microsoft.Playwright;

namespace CalAimSite.BrowserTests.Reading;

public sealed class WithoutScriptsTests(Browser browser, BuiltSite site)
{
    [Fact]
    public async Task The_main_content_of_every_kind_of_page_is_the_same_without_scripts()
    {
        Uri start = await site.OnDiskAsync("index.html");

        // Before all periods of all tables: a script says which of them are past.
        DateTimeOffset before = new(2020, 1, 15, 12, 0, 0, TimeSpan.Zero);
        await using Visit with = await browser.VisitAsync(start, View.Desktop with { Now = before });
        await using Visit without = await browser.VisitAsync(start, View.Desktop with { JavaScript = false });
        foreach (string page in PageKinds.All)
        {
            Uri address = await site.OnDiskAsync(page);
            await with.GoToAsync(address);
            await without.GoToAsync(address);

            Assert.Equal(await ContentAsync(with), await ContentAsync(without));
        }

        Assert.Empty(without.Problems);
    }

    [Fact]
    [Wcag("3.1.4")]
    public async Task An_abbreviation_is_explained_where_the_reader_is()
    {
        await using Visit visit = await browser.VisitAsync(
            await site.OnDiskAsync("initiatives/enhanced-care-management.html"), View.Phone with { JavaScript = false });
        ILocator acronym = visit.Page.Locator(".prose button.acronym").First;
        await acronym.FocusAsync();
        double before = await visit.Page.EvaluateAsync<double>("scrollY");

        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator(":popover-open dt")).ToHaveTextAsync(await acronym.InnerTextAsync());
        Assert.Equal(before, await visit.Page.EvaluateAsync<double>("scrollY"));
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(visit.Page.Locator(":popover-open")).ToHaveCountAsync(0);
        await Assertions.Expect(acronym).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Nothing_that_needs_a_script_is_offered_without_one()
    {
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("index.html"), View.Desktop with { JavaScript = false });

        Assert.Equal(0, await visit.Page.Locator("button:not([popovertarget]):visible, input:visible:not([role=search] *), select:visible, details:has(input):visible").CountAsync());
    }

    // Controls that need a script are no content, and the room that is kept for its words shows as a blank.
    private static async Task<IEnumerable<string>> ContentAsync(Visit visit)
    {
        await visit.Page.EvaluateAsync("document.querySelectorAll('.find, .scripted, .no-script').forEach(part => part.remove())");
        return (await visit.Page.Locator("main > :not(svg)").AllInnerTextsAsync())
            .Select(text => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }
}
