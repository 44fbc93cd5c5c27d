using CalAimSite.BrowserTests.Browsers;
using CalAimSite.BrowserTests.Sites;
using Microsoft.Playwright;

namespace CalAimSite.BrowserTests.Finding;

/// <summary>"More" and, on narrow screens, "Menu": without scripts, by keyboard.</summary>
public sealed class MenuTests(Browser browser, BuiltSite site)
{
    [Theory]
    [InlineData("More", 1280)]
    [InlineData("More", 768)]
    [InlineData("Menu", 390)]
    [InlineData("Menu", 320)]
    public async Task It_opens_and_closes_by_keyboard_and_moves_nothing_on_the_page(string name, int width)
    {
        await using Visit visit = await browser.VisitAsync(
            await site.OnDiskAsync("index.html"), View.Desktop with { Width = width, JavaScript = false });
        ILocator button = visit.Page.GetByRole(AriaRole.Button, new() { Name = name });
        ILocator link = visit.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Abbreviations" });
        ILocator heading = visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 });
        float before = (await heading.BoundingBoxAsync())!.Y;

        await Assertions.Expect(link).ToBeHiddenAsync();
        await button.PressAsync("Enter");
        await Assertions.Expect(link).ToBeVisibleAsync();
        Assert.Equal(before, (await heading.BoundingBoxAsync())!.Y);
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(link).ToBeHiddenAsync();
        await Assertions.Expect(button).ToBeFocusedAsync();
        await button.PressAsync("Enter");
        await link.PressAsync("Enter");

        await visit.IsAtAsync(await site.OnDiskAsync("glossary.html"));
        Assert.Empty(visit.Problems);
    }

    [Theory]
    [InlineData(1280, 60)]
    [InlineData(390, 104)]
    public async Task The_head_is_low(int width, int most)
    {
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("index.html"), View.Desktop with { Width = width });

        Assert.InRange((await visit.Page.GetByRole(AriaRole.Banner).BoundingBoxAsync())!.Height, 40, most);
    }
}
