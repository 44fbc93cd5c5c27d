using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CalAimSite.BrowserTests.Browsers;

/// <summary>One reader's visit in a browser session of its own. Nothing beyond the disk and this machine can be reached from it.</summary>
public sealed partial class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _problems = new();

    private Visit(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>
    /// What has gone wrong so far: errors on the console, uncaught exceptions, requests that failed or were blocked, answers of 400 and
    /// above.
    /// </summary>
    public IReadOnlyCollection<string> Problems => _problems;

    /// <summary>Opens the address and waits until the page and all that it names have loaded.</summary>
    internal static async Task<Visit> StartAsync(IBrowser browser, Uri address, View view)
    {
        IBrowserContext context = await browser.NewContextAsync(view.ContextOptions);
        Visit visit = new(context, await context.NewPageAsync());
        visit.CollectProblems();
        await context.RouteAsync(BeyondReach(), route => route.AbortAsync("blockedbyclient"));
        await visit.Page.Clock.SetFixedTimeAsync(view.Now.UtcDateTime);
        if (view.Print)
            await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await visit.GoToAsync(address);
        return visit;
    }

    /// <summary>Looks at the page that is open in another way, without loading it again: another window, other colours, paper.</summary>
    public async Task LookAsync(View view)
    {
        BrowserNewContextOptions options = view.ContextOptions;
        await Page.SetViewportSizeAsync(options.ViewportSize!.Width, options.ViewportSize.Height);
        await Page.EmulateMediaAsync(new()
        {
            Media = view.Print ? Media.Print : Media.Screen,
            ColorScheme = options.ColorScheme,
            ForcedColors = options.ForcedColors,
        });
    }

    public Task GoToAsync(Uri address) => Page.GotoAsync(address.AbsoluteUri, new() { WaitUntil = WaitUntilState.Load });

    /// <summary>
    /// Waits until the page is at the address and has loaded: a browser tells of it some time after the click or the word that led there.
    /// </summary>
    public async Task IsAtAsync(Uri address)
    {
        await Assertions.Expect(Page).ToHaveURLAsync(address.AbsoluteUri);
        await Page.WaitForLoadStateAsync(LoadState.Load);
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    // A pattern is judged by the browser's driver; a function would be asked over the wire about every single request.
    [GeneratedRegex(@"^(?!file:|data:|blob:|about:|https?://(?:127\.0\.0\.1|localhost|\[::1\])[:/])", RegexOptions.None, 1000)]
    private static partial Regex BeyondReach();

    private void CollectProblems()
    {
        _context.Console += (_, message) => AddIf(message.Type is "error", $"console: {message.Text}");
        _context.WebError += (_, error) => AddIf(true, $"exception: {error.Error}");
        _context.RequestFailed += (_, request) => AddIf(true, $"request failed: {request.Url} ({request.Failure})");
        _context.Response += (_, response) => AddIf(response.Status >= 400, $"answer {response.Status}: {response.Url}");
    }

    private void AddIf(bool condition, string problem)
    {
        if (condition)
            _problems.Enqueue(problem);
    }
}
