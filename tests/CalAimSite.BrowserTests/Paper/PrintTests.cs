using CalAimSite.BrowserTests.Browsers;
using CalAimSite.BrowserTests.Calendar;
using CalAimSite.BrowserTests.Sites;

namespace CalAimSite.BrowserTests.Paper;

/// <summary>The calendar on paper, read from the PDF that the browser prints.</summary>
public sealed class PrintTests(Browser browser, BuiltSite site)
{
    [Fact]
    public async Task The_calendar_prints_on_at_most_nine_sheets_of_letter_paper_turned_sideways()
    {
        ImmutableArray<PrintedPage> pages = await PrintAsync("index.html");

        Assert.InRange(pages.Length, 2, 9);
        Assert.All(pages, page => Assert.Equal((11, 8.5), (page.Width, page.Height)));
    }

    [Fact]
    public async Task Every_milestone_is_on_paper_whole_with_its_kind_under_the_heads_of_the_columns()
    {
        ImmutableArray<PrintedPage> pages = await PrintAsync("index.html");
        string heads = string.Join(' ', PublishedCalendar.August2023.Columns.Prepend("Initiatives"));

        Assert.All(PublishedCalendar.August2023.Milestones, milestone =>
            Assert.Contains(pages, page => page.Holds(OnPaper(milestone)) && page.Holds(heads)));
    }

    [Fact]
    public async Task The_table_begins_on_the_first_sheet()
    {
        PrintedPage first = (await PrintAsync("index.html"))[0];

        Assert.True(first.Holds(OnPaper(PublishedCalendar.August2023.Milestones.First())));
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("agenda.html")]
    [InlineData("quarters/2023-q3.html")]
    [InlineData("initiatives/benefits-standardization.html")]
    [InlineData("milestones/ltc-60-day-notice.html")]
    public async Task Every_sheet_says_of_what_it_is_of_when_and_which_it_is(string page)
    {
        ImmutableArray<PrintedPage> pages = await PrintAsync(page);

        Assert.All(pages.Index(), sheet =>
        {
            Assert.True(sheet.Item.Holds("CalAIM Milestone Calendar"));
            Assert.True(sheet.Item.Holds("As of August 2023"));
            Assert.True(sheet.Item.Holds("* Document Release   ^ Submission Deadline   + Program or Advisory Group Launch   ~ Other"));
            Assert.True(sheet.Item.Holds($"Page {sheet.Index + 1} of {pages.Length}"));
        });
    }

    [Theory]
    [InlineData("index.html", "?kind=deadline&actor=mcps", "7 deadlines for MCPs", 2)]
    [InlineData("index.html", "?row=incentive-payments", " of Incentive Payments", 2)]
    [InlineData("agenda.html", "?kind=deadline&actor=mcps", "7 deadlines for MCPs", 2)]
    [InlineData("quarters/2023-q4.html", "?kind=deadline", " deadlines", 2)]
    public async Task What_is_filtered_prints_alone_under_what_was_chosen(string page, string query, string chosen, int mostSheets)
    {
        await using Visit visit = await browser.VisitAsync(new Uri(await site.OnDiskAsync(page) + query));
        ImmutableArray<PrintedPage> sheets = PrintedPage.ReadAll(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true }));

        Assert.InRange(sheets.Length, 1, mostSheets);
        Assert.True(sheets[0].Holds(chosen));
        Assert.All(sheets, sheet => Assert.False(sheet.Holds("Abbreviations on this page") || sheet.Holds("CONTEXT:") || sheet.Holds("Footnotes")));
    }

    [Theory]
    [InlineData("initiatives/enhanced-care-management.html", 5)]
    [InlineData("initiatives/path.html", 4)]
    [InlineData("initiatives/incentive-payments.html", 3)]
    [InlineData("initiatives/population-health-management.html", 2)]
    public async Task An_initiative_takes_few_sheets_and_no_heading_ends_one(string page, int mostSheets)
    {
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync(page));
        IReadOnlyList<string> headings = await visit.Page.Locator("section > h2, .disagreement h3, .source-list h3").AllInnerTextsAsync();

        ImmutableArray<PrintedPage> sheets = PrintedPage.ReadAll(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true }));

        Assert.InRange(sheets.Length, 1, mostSheets);
        Assert.Contains(sheets, sheet => sheet.Holds("Abbreviations on this page"));
        Assert.NotEmpty(headings);
        Assert.DoesNotContain(headings, heading => heading.Length > 0 && sheets.Any(sheet => sheet.EndsIn(heading)));
    }

    [Fact]
    public async Task The_date_is_in_the_text_too_for_browsers_without_margin_boxes()
    {
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("index.html"), View.Paper);

        Assert.True(await visit.Page.Locator(".as-of").IsVisibleAsync());
        Assert.StartsWith("As of August 2023", await visit.Page.InnerTextAsync(".as-of"), StringComparison.Ordinal);
        Assert.False(await visit.Page.Locator(".site-nav").IsVisibleAsync());
    }

    // The symbol is drawn before its word.
    private static string OnPaper(PublishedMilestone milestone) =>
        string.Join(' ', milestone.Kinds.Select(WithSymbol).Prepend(milestone.Text));

    private static string WithSymbol(string kind) => kind switch
    {
        "Document" => "*Document",
        "Deadline" => "^Deadline",
        "Launch" => "+Launch",
        _ => "~" + kind,
    };

    private async Task<ImmutableArray<PrintedPage>> PrintAsync(string page)
    {
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync(page));
        return PrintedPage.ReadAll(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true }));
    }
}
