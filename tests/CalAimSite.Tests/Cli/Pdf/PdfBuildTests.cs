using AngleSharp.Html.Parser;
using CalAimSite.Publishing;

namespace CalAimSite.Cli.Pdf;

public sealed class PdfBuildTests : IDisposable
{
    private readonly SmallSite _site = new();

    private string[] Build => ["build", .. _site.Inputs, "--output", _site.Output];

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task The_calendar_and_each_edition_have_a_PDF_and_link_to_it()
    {
        var run = await CommandRun.WithBrowserAsync(FakeBrowser.Prints, [.. Build, "--pdf"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var site = Sites.ReadSite(_site.Output);
        Assert.Contains($"\n{site.Keys.Count(path => !path.EndsWith('/'))} files in ", run.Output, StringComparison.Ordinal);
        Assert.Contains("<h1>Small calendar</h1>", site["calendar.pdf"], StringComparison.Ordinal);
        Assert.Contains("<h1>Small calendar as of August 2023</h1>", site["editions/2023-08.pdf"], StringComparison.Ordinal);
        Assert.Equal("calendar.pdf", PdfLinkOf(site["index.html"]));
        Assert.Equal("2023-08.pdf", PdfLinkOf(site["editions/2023-08.html"]));
    }

    [Fact]
    public async Task Each_language_of_the_site_has_its_own()
    {
        _site.Edit("content/site.yaml", "lang: en", "lang: en\nlanguages: [en, de]");
        File.Copy(_site["theme/words.en.yaml"], _site["theme/words.de.yaml"]);
        await CommandRun.WithBrowserAsync(FakeBrowser.Prints, [.. Build, "--pdf"]);
        var site = Sites.ReadSite(_site.Output);
        Assert.Contains("<html lang=\"de\"", site["de/editions/2023-08.pdf"], StringComparison.Ordinal);
        Assert.Equal("calendar.pdf", PdfLinkOf(site["de/index.html"]));
        Assert.Contains("de/calendar.pdf", site.Keys);
    }

    [Fact]
    public async Task Without_the_option_there_is_no_PDF_no_link_to_one_and_no_browser_is_asked_for()
    {
        await CommandRun.WithBrowserAsync(FakeBrowser.Prints, [.. Build, "--pdf"]);
        var run = await CommandRun.WithBrowserAsync(FakeBrowser.Fails, Build);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(", 3 removed", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Sites.ReadSite(_site.Output), file =>
            file.Key.EndsWith(".pdf", StringComparison.Ordinal) || PdfLinkOf(file.Value) is not null);
    }

    [Fact]
    public async Task A_second_build_writes_nothing()
    {
        await CommandRun.WithBrowserAsync(FakeBrowser.Prints, [.. Build, "--pdf"]);
        var run = await CommandRun.WithBrowserAsync(FakeBrowser.Prints, [.. Build, "--pdf"]);
        Assert.Matches(": 0 written, [0-9]+ unchanged, 0 removed", run.Output);
    }

    [Fact]
    public async Task PDFs_are_dated_by_the_calendar_that_they_hold()
    {
        await CommandRun.WithBrowserAsync(FakeBrowser.Prints, [.. Build, "--pdf", "--as-of", "2023-09-15"]);
        var site = Sites.ReadSite(_site.Output);
        Assert.Contains("/CreationDate (D:20230915000000+00'00')", site["calendar.pdf"], StringComparison.Ordinal);
        Assert.Contains("/ModDate (D:20230915000000+00'00')", site["calendar.pdf"], StringComparison.Ordinal);
        Assert.Contains("/CreationDate (D:20230831000000+00'00')", site["editions/2023-08.pdf"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_PDF_links_to_the_published_pages_and_where_their_address_is_unknown_nowhere()
    {
        await CommandRun.WithBrowserAsync(FakeBrowser.Prints, [.. Build, "--pdf", "--base-url", "https://example.org/calendar"]);
        Assert.Contains("https://example.org/calendar/milestones/alpha-guide.html", LinksOf("editions/2023-08.pdf"));
        Assert.All(LinksOf("editions/2023-08.pdf"), link => Assert.Matches("^(#|https://|webcal://)", link));

        await CommandRun.WithBrowserAsync(FakeBrowser.Prints, [.. Build, "--pdf"]);
        Assert.Contains("#page--main", LinksOf("editions/2023-08.pdf"));
        Assert.All(LinksOf("editions/2023-08.pdf"), link => Assert.StartsWith("#", link, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_browser_the_message_says_what_was_looked_for_and_the_output_is_left_as_it_was()
    {
        await CommandRun.OfAsync(Build);
        var before = Sites.Read(_site.Output);
        var run = await CommandRun.WithBrowserAsync(browser: null, [.. Build, "--pdf"]);
        var expected = $"""
            error: --pdf needs Chrome, Chromium or Edge, and none was found.
              Looked for, in this order:
              - what the variables CALAIM_BROWSER and CHROME_PATH name;
              - on the path: google-chrome, google-chrome-stable, chromium, chromium-browser, chrome, microsoft-edge, microsoft-edge-stable;
              - where macOS and Windows have Google Chrome, Chromium, Microsoft Edge.
              Install one, or set CALAIM_BROWSER to the path of its executable.
            {_site.Output} was left as it was.

            """;
        Assert.Equal((3, "", expected.ReplaceLineEndings("\n")), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(before, Sites.Read(_site.Output));
    }

    [Fact]
    public async Task A_browser_that_fails_leaves_the_output_as_it_was()
    {
        await CommandRun.OfAsync(Build);
        var before = Sites.Read(_site.Output);
        var run = await CommandRun.WithBrowserAsync(FakeBrowser.Fails, [.. Build, "--pdf"]);
        var expected = $"""
            error: The browser {FakeBrowser.Fails} made no PDF of index.html and ended with exit code 9.
              Missing X server or $DISPLAY
              Name another browser with CALAIM_BROWSER, or build without --pdf.
            {_site.Output} was left as it was.

            """;
        Assert.Equal((3, "", expected.ReplaceLineEndings("\n")), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(before, Sites.Read(_site.Output));
    }

    [Fact]
    public async Task Where_there_was_no_output_a_browser_that_fails_makes_none()
    {
        var run = await CommandRun.WithBrowserAsync(FakeBrowser.WritesGarbage, [.. Build, "--pdf"]);
        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.EndsWith($"\n{_site.Output} was not made.\n", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_site.Output));
    }

    [Fact]
    public async Task Errors_in_the_content_are_told_before_anything_is_printed()
    {
        _site.Break();
        var run = await CommandRun.WithBrowserAsync(FakeBrowser.Fails, [.. Build, "--pdf"]);
        Assert.Equal(1, run.ExitCode);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("serve")]
    public async Task Only_a_build_makes_PDFs(string command)
    {
        var run = await CommandRun.OfAsync([command, .. _site.Inputs, "--pdf"]);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"error: There is no option '--pdf' in calaim {command}.", run.Error, StringComparison.Ordinal);
    }

    private static string? PdfLinkOf(string page) =>
        new HtmlParser().ParseDocument(page).QuerySelector("a[type='application/pdf']")?.GetAttribute("href");

    private string[] LinksOf(string pdf)
    {
        var links = new HtmlParser().ParseDocument(Sites.ReadSite(_site.Output)[pdf]).QuerySelectorAll("a[href]");
        return [.. links.Select(link => link.GetAttribute("href")!)];
    }
}
