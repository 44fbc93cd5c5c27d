using System.Runtime.InteropServices;
using System.Text;
using CalAimSite.BrowserTests.Browsers;
using CalAimSite.BrowserTests.Calendar;
using CalAimSite.BrowserTests.Machine;
using CalAimSite.BrowserTests.Sites;

namespace CalAimSite.BrowserTests.Paper;

/// <summary>The PDFs that a build makes with the browser that these tests use, built twice.</summary>
public sealed class PdfTests(Browser browser, PdfTests.Builds builds) : IClassFixture<PdfTests.Builds>
{
    // A theme's script that shows the present day, as pages may do on a screen.
    private const string Clock = "document.querySelector('h1').textContent = 'Today is ' + new Date().getFullYear();";

    public static TheoryData<string> Pdfs() => ["calendar.pdf", "editions/2023-08.pdf"];

    [Theory]
    [MemberData(nameof(Pdfs))]
    public async Task The_calendar_is_on_nine_sheets_or_fewer_that_are_counted(string pdf)
    {
        ImmutableArray<PrintedPage> sheets = PrintedPage.ReadAll(await ReadAsync(pdf));

        Assert.InRange(sheets.Length, 2, 9);
        Assert.All(sheets.Index(), sheet =>
        {
            Assert.Equal((11, 8.5), (sheet.Item.Width, sheet.Item.Height));
            Assert.True(sheet.Item.Holds("As of August 2023"));
            Assert.True(sheet.Item.Holds($"Page {sheet.Index + 1} of {sheets.Length}"));
        });
    }

    [Theory]
    [MemberData(nameof(Pdfs))]
    public async Task Every_milestone_is_whole_on_one_sheet_under_the_heads_of_the_columns(string pdf)
    {
        ImmutableArray<PrintedPage> sheets = PrintedPage.ReadAll(await ReadAsync(pdf));
        string heads = string.Join(' ', PublishedCalendar.August2023.Columns.Prepend("Initiatives"));

        Assert.All(PublishedCalendar.August2023.Milestones, milestone =>
            Assert.Contains(sheets, sheet => sheet.Holds(milestone.Text) && sheet.Holds(heads)));
    }

    [Theory]
    [MemberData(nameof(Pdfs))]
    public async Task Links_lead_to_the_published_pages_or_within_the_PDF_and_nowhere_on_this_machine(string pdf)
    {
        string text = await ReadTextAsync(pdf);

        Assert.Contains("/URI (https://example.org/calaim/milestones/ltc-60-day-notice.html)", text, StringComparison.Ordinal);
        Assert.Contains("/Dest", text, StringComparison.Ordinal);
        Assert.DoesNotContain("file:", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Path.GetTempPath(), text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pdfs))]
    public async Task A_screen_reader_finds_structure_language_title_and_outline(string pdf)
    {
        string text = await ReadTextAsync(pdf);

        Assert.Contains("/StructTreeRoot", text, StringComparison.Ordinal);
        Assert.Matches(@"/MarkInfo <</Type /MarkInfo\s+/Marked true", text);
        Assert.Contains("/Lang (en)", text, StringComparison.Ordinal);
        Assert.Contains("/DisplayDocTitle true", text, StringComparison.Ordinal);
        Assert.Matches("/Title (\\(|<FEFF)", text);
        Assert.Contains("/Type /Outlines", text, StringComparison.Ordinal);
        Assert.Contains("/S /TH", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_scripts_write_on_the_screen_is_not_on_paper()
    {
        await using Visit visit = await browser.VisitAsync(new Uri(Path.Combine(await FirstAsync(), "index.html")));

        Assert.StartsWith("Today is", await visit.Page.InnerTextAsync("h1"), StringComparison.Ordinal);
        Assert.All(PrintedPage.ReadAll(await ReadAsync("calendar.pdf")), sheet => Assert.False(sheet.Holds("Today is")));
    }

    [Theory]
    [MemberData(nameof(Pdfs))]
    public async Task It_is_dated_by_the_calendar_and_two_builds_make_the_same_bytes(string pdf)
    {
        (_, string second) = await builds.FoldersAsync(browser.Executable);

        Assert.Contains("/CreationDate (D:20230831000000+00'00')", await ReadTextAsync(pdf), StringComparison.Ordinal);
        Assert.Contains("/ModDate (D:20230831000000+00'00')", await ReadTextAsync(pdf), StringComparison.Ordinal);
        Assert.Equal(await ReadAsync(pdf), await ReadAsync(second, pdf));
    }

    [Theory]
    [InlineData("index.html", "calendar.pdf")]
    [InlineData("editions/2023-08.html", "editions/2023-08.pdf")]
    [InlineData("initiatives/enhanced-care-management.html", "initiatives/enhanced-care-management.pdf")]
    [InlineData("actors/mcps.html", "actors/mcps.pdf")]
    public async Task The_page_that_is_printed_links_to_it(string page, string pdf)
    {
        string folder = await FirstAsync();
        await using Visit visit = await browser.VisitAsync(new Uri(Path.Combine(folder, page)));

        string link = await visit.Page.EvaluateAsync<string>("() => document.querySelector('a[type=\"application/pdf\"]').href");

        Assert.Equal(new Uri(Path.Combine(folder, pdf)), new Uri(link));
    }

    [Theory]
    [InlineData("calendar.pdf", "https://example.org/calaim/")]
    [InlineData("actors/mcps.pdf", "https://example.org/calaim/actors/mcps.html")]
    public async Task It_says_where_the_page_is(string pdf, string address) =>
        Assert.Contains(PrintedPage.ReadAll(await ReadAsync(pdf)), sheet => sheet.Holds(address));

    private async Task<string> FirstAsync() => (await builds.FoldersAsync(browser.Executable)).First;

    private static Task<byte[]> ReadAsync(string folder, string pdf) =>
        File.ReadAllBytesAsync(Path.Combine(folder, pdf), TestContext.Current.CancellationToken);

    private async Task<byte[]> ReadAsync(string pdf) => await ReadAsync(await FirstAsync(), pdf);

    // Chromium compresses pages and fonts; objects around them are plain text.
    private async Task<string> ReadTextAsync(string pdf) => Encoding.Latin1.GetString(await ReadAsync(pdf));

    /// <summary>The content of August 2023 with a theme whose pages have a script, built by the executable for the first test that asks.</summary>
    public sealed class Builds : IDisposable
    {
        private readonly TemporaryFolder _temporary = new();
        private readonly SemaphoreSlim _one = new(1);
        private (string First, string Second)? _folders;

        public async Task<(string First, string Second)> FoldersAsync(string executable)
        {
            await _one.WaitAsync();
            try
            {
                return _folders ??= (await BuildAsync("first", executable), await BuildAsync("second", executable));
            }
            finally
            {
                _one.Release();
            }
        }

        public void Dispose()
        {
            _one.Dispose();
            _temporary.Dispose();
        }

        private async Task<string> BuildAsync(string name, string executable)
        {
            string output = Path.Combine(_temporary.Path, name);
            string dotnet = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../../dotnet");
            CommandResult build = await Command.RunAsync(
                dotnet,
                [
                    Path.Combine(AppContext.BaseDirectory, "calaim.dll"), "build", "--pdf", "--content", BuiltSite.Content,
                    "--theme", WriteTheme(name + "-theme"), "--output", output, "--base-url", "https://example.org/calaim/",
                ],
                Repository.Root,
                ("CALAIM_BROWSER", executable));
            return build.Succeeded
                ? output
                : throw new InvalidOperationException($"calaim build ended with exit code {build.ExitCode}:\n{build.Tail(60)}");
        }

        private string WriteTheme(string name)
        {
            string original = Path.Combine(Repository.Root, "themes", "default");
            foreach (string file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
                _temporary.With(Path.Combine(name, Path.GetRelativePath(original, file)), File.ReadAllText(file));

            string foot = Path.Combine(_temporary.Path, name, "templates/frame/foot.html");
            File.WriteAllText(
                foot,
                File.ReadAllText(foot).Replace("</body>", "<script src=\"assets/clock.js\"></script>\n</body>", StringComparison.Ordinal));
            _temporary.With(Path.Combine(name, "assets/clock.js"), Clock);
            return Path.Combine(_temporary.Path, name);
        }
    }
}
