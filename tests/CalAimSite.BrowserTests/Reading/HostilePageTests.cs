using CalAimSite.BrowserTests.Browsers;
using CalAimSite.BrowserTests.Machine;
using CalAimSite.BrowserTests.Sites;
using CalAimSite.Content.Files;
using CalAimSite.Diagnostics;
using CalAimSite.Hostile;
using Microsoft.Playwright;

namespace CalAimSite.BrowserTests.Reading;

/// <summary>Pages whose every text is made to be misread do nothing in a browser that the same pages would not do without it.</summary>
public sealed class HostilePageTests(Browser browser)
{
    private const string Query = "?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%22'%3C/script%3E%3Cscript%3Ealert(2)%3C/script%3E&hide=%22%3E%3Csvg/onload=alert(3)%3E#%3Cimg src=x onerror=alert(4)%3E";

    // Told in the console, where a visit finds it.
    private const string Listener = """
        for (const type of ['alert', 'confirm', 'prompt', 'open', 'print', 'eval'])
          window[type] = () => console.error(`${type} was called`);
        document.addEventListener('securitypolicyviolation', violation =>
          console.error(`violation of ${violation.violatedDirective}: ${violation.blockedURI}`));
        """;

    [Theory]
    [InlineData("demo", "a browser")]
    [InlineData("evidence", "a browser")]
    [InlineData("evidence", "other programs")]
    public async Task A_page_of_every_kind_runs_nothing_and_asks_for_nothing(string name, string text)
    {
        using TemporaryFolder folder = new();
        Write(folder, name, HostileText.All[text]);
        await BuiltSite.BuildAsync(folder);
        string site = Path.Combine(folder.Path, "site");
        await using LoopbackServer server = await LoopbackServer.StartAsync(site, BuiltSite.BasePath);
        await using Visit visit = await VisitAsync(server.Address);

        foreach (string page in OnePerKind(site))
        {
            await visit.GoToAsync(new Uri(server.Address, page + Query));
            Assert.True(visit.Problems.Count == 0, $"{page}: {string.Join('\n', visit.Problems)}");
        }

        Assert.Single(visit.Page.Context.Pages);
    }

    [Fact]
    public async Task What_is_wrong_with_such_texts_runs_nothing_in_a_preview()
    {
        using TemporaryFolder folder = new();
        Write(folder, "demo", HostileText.All["a browser"]);
        await using Preview preview = await Preview.StartAsync(Path.Combine(folder.Path, "content"));
        await using Visit visit = await VisitAsync(preview.Address);

        const string Key = "<img src=x onerror=alert(1)><script>alert(2)</script>";

        // Over the last site that could be made.
        string row = Path.Combine(folder.Path, "content/editions/2023-07/rows/data.yaml");
        string right = await File.ReadAllTextAsync(row, Stop);
        await File.WriteAllTextAsync(row, $"{right}\n\"{Key}\": a\n", Stop);
        await Assertions.Expect(visit.Page.Locator("calaim-preview dialog li .message")).ToContainTextAsync(Key);
        Assert.Empty(visit.Problems);

        // As long as there is none.
        await using Preview other = await Preview.StartAsync(Path.Combine(folder.Path, "content"));
        await visit.GoToAsync(other.Address);
        await Assertions.Expect(visit.Page.Locator("main li .message")).ToContainTextAsync(Key);
        Assert.All(visit.Problems, problem => Assert.Contains("503", problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<img src=x onerror=alert(1)>", "violation of script-src-attr")]
    [InlineData("<script>open('index.html')</script>", "violation of script-src-elem")]
    [InlineData("<img src=https://evil.example/c>", "violation of img-src")]
    public async Task What_would_run_or_ask_is_noticed(string body, string problem)
    {
        using TemporaryFolder folder = new();
        folder.With(
            "index.html",
            $"<!DOCTYPE html><meta charset=utf-8><meta http-equiv=Content-Security-Policy content=\"default-src 'none'\"><title>a</title>{body}");
        await using LoopbackServer server = await LoopbackServer.StartAsync(folder.Path);
        await using Visit visit = await VisitAsync(server.Address);

        await visit.GoToAsync(new Uri(server.Address, "index.html"));

        Assert.Contains(visit.Problems, one => one.Contains(problem, StringComparison.Ordinal));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task<Visit> VisitAsync(Uri address)
    {
        Visit visit = await browser.VisitAsync(address);
        await visit.Page.Context.AddInitScriptAsync(Listener);
        visit.Page.Dialog += (_, dialog) => _ = dialog.DismissAsync();
        return visit;
    }

    // Pages of one folder are made by one template.
    private static IEnumerable<string> OnePerKind(string site) =>
        Directory.EnumerateFiles(site, "*.html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(site, file).Replace('\\', '/'))
            .Where(page => page != "404.html").Order(StringComparer.Ordinal)
            .GroupBy(page => page.Contains('/', StringComparison.Ordinal) ? Path.GetDirectoryName(page) : page).SelectMany(pages => pages.Take(2));

    private static void Write(TemporaryFolder folder, string name, HostileText text)
    {
        ContentFiles files = ContentFolder.Read(Path.Combine(Repository.Root, "tests/CalAimSite.Tests/Sites", name, "content"), new DiagnosticBag());
        ContentFiles hostile = HostileContent.From(files, text, field => field == "the site: format").Files;
        foreach (string path in hostile.Paths)
            folder.With($"content/{path}", hostile[path].Text.Replace("\noutputs:", "\n# outputs:", StringComparison.Ordinal));
    }
}
