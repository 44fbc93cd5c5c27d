using AngleSharp.Dom;
using CalAimSite.BrowserTests.Browsers;
using CalAimSite.BrowserTests.Sites;

namespace CalAimSite.BrowserTests.Conformance;

/// <summary>Much of WCAG is about what this site does not have. No page has it.</summary>
public sealed class NothingOfTheKindTests(Browser browser, BuiltSite site)
{
    private const string Moving = "audio, video, embed, object, iframe, canvas, marquee, animate";
    private const string Pictures = "img, picture, image, input[type=image]";
    private const string Tooltips = "[title]";
    private const string Refresh = "meta[http-equiv=refresh i]";
    private const string Interruptions = "[role=alert], [role=alertdialog], [aria-live=assertive], dialog[open]";
    private const string Draggable = "[draggable=true], input[type=range]";
    private const string Questions =
        "[type=password], [type=email], [type=tel], form[method=post i], input[autocomplete]:not([autocomplete=off])";
    private const string AccessKeys = "[accesskey]";

    [Fact]
    [Wcag(
        "1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5", "1.2.6", "1.2.7", "1.2.8", "1.2.9", "1.4.2", "1.4.7",
        NothingOfTheKind = "There is no sound and no moving picture.")]
    public Task There_is_no_sound_and_no_moving_picture() => HasNoneAsync(Moving);

    [Fact]
    [Wcag("1.4.5", "1.4.9", NothingOfTheKind = "There is no picture of text.")]
    public Task There_is_no_picture_of_text() => HasNoneAsync(Pictures);

    [Fact]
    [Wcag("1.4.13", NothingOfTheKind = "Nothing comes up where the pointer or the focus is.")]
    public Task Nothing_comes_up_where_the_pointer_is() => HasNoneAsync(Tooltips);

    [Fact]
    [Wcag("2.2.1", "2.2.3", "2.2.5", "2.2.6", NothingOfTheKind = "Nothing ends after a time, and nobody signs in.")]
    public Task Nothing_ends_after_a_time() => HasNoneAsync(Refresh);

    [Fact]
    [Wcag("2.2.4", NothingOfTheKind = "Nothing interrupts.")]
    public Task Nothing_interrupts() => HasNoneAsync(Interruptions);

    [Fact]
    [Wcag("2.5.7", NothingOfTheKind = "Nothing is dragged.")]
    public Task Nothing_is_dragged() => HasNoneAsync(Draggable);

    [Fact]
    [Wcag(
        "1.3.5", "3.3.4", "3.3.6", "3.3.7", "3.3.8", "3.3.9",
        NothingOfTheKind = "Nobody signs in, and nothing of a reader is asked for or sent.")]
    public Task Nothing_of_a_reader_is_asked_for() =>
        HasNoneAsync(Questions);

    [Theory]
    [InlineData("touchstart")]
    [InlineData("touchmove")]
    [InlineData("pointermove")]
    [InlineData("gesture")]
    [InlineData("devicemotion")]
    [InlineData("deviceorientation")]
    [Wcag("2.5.1", "2.5.4", "2.5.6", NothingOfTheKind = "No script follows gestures, motion or one way of pointing.")]
    public async Task No_script_follows_gestures_or_motion(string word)
    {
        foreach (string script in Directory.EnumerateFiles(await site.FolderAsync(), "*.js", SearchOption.AllDirectories))
        {
            Assert.DoesNotContain(
                word,
                await File.ReadAllTextAsync(script, TestContext.Current.CancellationToken),
                StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    [Wcag("2.1.4", NothingOfTheKind = "No letter does anything by itself.")]
    public async Task No_letter_does_anything_by_itself()
    {
        await HasNoneAsync(AccessKeys);
        foreach (string page in PageKinds.All)
        {
            await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync(page));
            string before = await StateAsync(visit);

            await visit.Page.Keyboard.TypeAsync("abcdefghijklmnopqrstuvwxyz0123456789.,;/?");

            Assert.Equal(before, await StateAsync(visit));
        }
    }

    [Fact]
    public async Task Scripts_make_nothing_of_the_kind_either()
    {
        string all = string.Join(", ", Moving, Pictures, Tooltips, Refresh, Interruptions, Draggable, Questions, AccessKeys);
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("index.html"));
        foreach (string page in PageKinds.All)
        {
            await visit.GoToAsync(await site.OnDiskAsync(page));
            Assert.Empty(await visit.Page.Locator(all).EvaluateAllAsync<string[]>("found => found.map(element => element.outerHTML)"));
        }
    }

    private static Task<string> StateAsync(Visit visit) =>
        visit.Page.EvaluateAsync<string>("document.URL + document.activeElement.localName + document.body.outerHTML");

    private async Task HasNoneAsync(string selector)
    {
        List<string> found = [];
        await foreach ((string page, IDocument document) in EveryPage.ReadAsync(site))
            found.AddRange(document.QuerySelectorAll(selector).Select(element => $"{page}: {element.OuterHtml}"));

        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
