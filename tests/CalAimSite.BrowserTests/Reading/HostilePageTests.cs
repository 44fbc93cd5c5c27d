using CalAimSite.BrowserTests.Browsers;
using CalAimSite.BrowserTests.Machine;
using CalAimSite.BrowserTests.Sites;
using CalAimSite.Content.Files;
using CalAimSite.Diagnostics;
using CalAimSite.Hostile;

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
