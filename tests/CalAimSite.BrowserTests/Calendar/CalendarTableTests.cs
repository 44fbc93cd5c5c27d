using CalAimSite.BrowserTests.Accessibility;
using CalAimSite.BrowserTests.Browsers;
using CalAimSite.BrowserTests.Conformance;
using CalAimSite.BrowserTests.Sites;

namespace CalAimSite.BrowserTests.Calendar;

/// <summary>The calendar as a screen reader finds it, held against the printed one.</summary>
public sealed class CalendarTableTests(Browser browser, BuiltSite site)
{
    /// <summary>The widths of the three layouts, and whether cells there show their month themselves.</summary>
    public static TheoryData<View, bool> Layouts() => new()
    {
        { View.Phone, true },
        { View.Tablet, true },
        { View.Desktop, false },
        { View.Zoomed400, true },
        { View.Desktop with { JavaScript = false }, false },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    [Wcag("1.3.1", "1.3.2")]
    public async Task Every_milestone_stands_under_its_initiative_and_its_month_with_its_kind_as_a_word(View view, bool withMonth)
    {
        AccessibleTable table = await ReadAsync("index.html", view);

        Assert.Equal(85, PublishedCalendar.August2023.Milestones.Count());
        Assert.Equal(
            PublishedCalendar.August2023.Cells.Select(cell => Joined($"{cell.Row} | {cell.Month.Header} | {cell.Spoken(withMonth)}")),
            table.DataCells.Select(cell => Joined($"{RowName(cell)} | {Assert.Single(cell.ColumnHeaders)} | {Printed(cell)}")));
    }

    [Theory]
    [InlineData("quarters/2023-q3.html", "Q3 2023")]
    [InlineData("quarters/2023-q4.html", "Q4 2023")]
    public async Task A_quarter_has_the_same_cells(string page, string quarter)
    {
        AccessibleTable table = await ReadAsync(page, View.Desktop);

        IEnumerable<PublishedCell> cells = PublishedCalendar.August2023.Cells
            .Where(cell => cell.Month.Header.StartsWith(quarter, StringComparison.Ordinal));
        Assert.Equal(cells.Select(cell => Joined(cell.Spoken(withMonth: false))), table.DataCells.Select(cell => Joined(Printed(cell))));
    }

    [Fact]
    public async Task The_table_says_what_it_is_and_of_which_months() =>
        Assert.StartsWith(
            "Major Milestones, July to December 2023",
            (await ReadAsync("index.html", View.Desktop)).Name,
            StringComparison.Ordinal);

    // A row's header goes on after the name with links to its initiatives and with its components.
    private static string RowName(AccessibleCell cell)
    {
        string header = Assert.Single(cell.RowHeaders);
        return PublishedCalendar.August2023.Cells.Select(published => published.Row).Distinct()
            .SingleOrDefault(name => Joined(header).StartsWith(Joined(name), StringComparison.Ordinal), header);
    }

    // What other sources say is no part of the printed calendar.
    private static string Printed(AccessibleCell cell) =>
        cell.Text.Replace(" Sources disagree", "", StringComparison.Ordinal).Replace(" Sources may disagree", "", StringComparison.Ordinal);

    // Lines may break after a slash, and Chromium names such a place with a space.
    private static string Joined(string text) => text.Replace("/ ", "/", StringComparison.Ordinal);

    private async Task<AccessibleTable> ReadAsync(string page, View view)
    {
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync(page), view);
        return await AccessibleTable.ReadAsync(visit.Page);
    }
}
