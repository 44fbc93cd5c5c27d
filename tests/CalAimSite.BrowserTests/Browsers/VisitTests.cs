using CalAimSite.BrowserTests.Machine;
using CalAimSite.BrowserTests.Sites;

namespace CalAimSite.BrowserTests.Browsers;

public sealed class VisitTests(Browser browser)
{
    private const string Start = "<!doctype html><html lang=en><meta charset=utf-8><title>Calendar</title>";

    [Fact]
    public async Task A_page_opens_from_disk()
    {
        using TemporaryFolder site = new();
        site.With("index.html", Start + "<link rel=stylesheet href=styles/site.css><h1>Milestones</h1>")
            .With("styles/site.css", "h1 { color: navy }");

        await using Visit visit = await browser.VisitAsync(OnDisk(site));

        Assert.Equal("Calendar", await visit.Page.TitleAsync());
        Assert.Equal("rgb(0, 0, 128)", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('h1')).color"));
        Assert.Empty(visit.Problems);
    }

    [Fact]
    public async Task A_page_is_served_under_a_base_path()
    {
        using TemporaryFolder site = new();
        site.With("index.html", Start).With("feeds/all.ics", "BEGIN:VCALENDAR");
        await using LoopbackServer server = await LoopbackServer.StartAsync(site.Path, "/calaim/");

        await using Visit visit = await browser.VisitAsync(server.Address);

        Assert.Equal("/calaim/", await visit.Page.EvaluateAsync<string>("location.pathname"));
        const string Script = "fetch('feeds/all.ics').then(answer => answer.headers.get('content-type'))";
        Assert.Equal("text/calendar", await visit.Page.EvaluateAsync<string>(Script));
        Assert.Empty(visit.Problems);
    }

    [Fact]
    public async Task A_missing_page_is_answered_with_the_sites_own_and_is_a_problem()
    {
        using TemporaryFolder site = new();
        site.With("404.html", Start + "<h1>Not found here</h1>");
        await using LoopbackServer server = await LoopbackServer.StartAsync(site.Path, "/calaim/");

        await using Visit visit = await browser.VisitAsync(new Uri(server.Address, "gone.html"));

        Assert.Equal("Not found here", await visit.Page.InnerTextAsync("h1"));
        Assert.Contains(visit.Problems, problem => problem.Contains("404", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<script>console.error('first')</script>", "console: first")]
    [InlineData("<script>throw new Error('second')</script>", "second")]
    [InlineData("<img src=missing.png alt=''>", "missing.png")]
    [InlineData("<img src=https://example.org/logo.png alt=''>", "https://example.org/logo.png (net::ERR_BLOCKED_BY_CLIENT")]
    [InlineData("<meta http-equiv=Content-Security-Policy content=\"style-src 'none'\"><p style='color: red'>", "Content Security Policy")]
    public async Task What_goes_wrong_in_a_page_is_a_problem(string body, string expected)
    {
        using TemporaryFolder site = new();
        site.With("index.html", Start + body);

        await using Visit visit = await browser.VisitAsync(OnDisk(site));

        Assert.Contains(visit.Problems, problem => problem.Contains(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("http://192.0.2.1/")]
    [InlineData("https://example.org/")]
    public async Task A_script_reaches_no_other_machine(string address)
    {
        using TemporaryFolder site = new();
        site.With("index.html", Start);
        await using Visit visit = await browser.VisitAsync(OnDisk(site));

        const string Script = "url => fetch(url, { mode: 'no-cors' }).then(() => 'reached', () => 'blocked')";
        string outcome = await visit.Page.EvaluateAsync<string>(Script, address);

        Assert.Equal("blocked", outcome);
        Assert.Contains(visit.Problems, problem => problem.Contains(address + " (net::ERR_BLOCKED_BY_CLIENT", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_view_reaches_the_page(View view, string query)
    {
        using TemporaryFolder site = new();
        site.With("index.html", Start + "<meta name=viewport content='width=device-width'>");

        await using Visit visit = await browser.VisitAsync(OnDisk(site), view);

        Assert.True(await visit.Page.EvaluateAsync<bool>("query => matchMedia(query).matches", query));
    }

    public static TheoryData<View, string> Views() => new()
    {
        { View.Phone, "(width: 320px)" },
        { View.Tablet, "(width: 768px)" },
        { View.Desktop, "(width: 1280px) and (prefers-color-scheme: light) and (forced-colors: none)" },
        { View.Zoomed400, "(width: 320px) and (height: 256px) and (resolution: 4dppx)" },
        { View.Paper, "print" },
        { View.Phone with { Dark = true }, "(prefers-color-scheme: dark)" },
        { View.Phone with { ForcedColors = true }, "(forced-colors: active)" },
        { View.Phone with { ReducedMotion = true }, "(prefers-reduced-motion: reduce)" },
    };

    [Fact]
    public async Task A_page_may_be_seen_without_scripts()
    {
        using TemporaryFolder site = new();
        site.With("index.html", Start + "<h1>Before</h1><script>document.querySelector('h1').textContent = 'After'</script>");

        await using Visit visit = await browser.VisitAsync(OnDisk(site), View.Phone with { JavaScript = false });

        Assert.Equal("Before", await visit.Page.InnerTextAsync("h1"));
    }

    [Fact]
    public async Task A_page_may_be_seen_on_a_given_day()
    {
        using TemporaryFolder site = new();
        site.With("index.html", Start + "<h1></h1><script>document.querySelector('h1').textContent = new Date().toISOString()</script>");

        View view = View.Phone with { Now = new DateTimeOffset(2023, 12, 1, 20, 0, 0, TimeSpan.Zero) };
        await using Visit visit = await browser.VisitAsync(OnDisk(site), view);

        Assert.Equal("2023-12-01T20:00:00.000Z", await visit.Page.InnerTextAsync("h1"));
    }

    private static Uri OnDisk(TemporaryFolder site) => new(Path.Combine(site.Path, "index.html"));
}
