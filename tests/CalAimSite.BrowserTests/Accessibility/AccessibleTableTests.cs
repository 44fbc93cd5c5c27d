using CalAimSite.BrowserTests.Browsers;
using CalAimSite.BrowserTests.Machine;

namespace CalAimSite.BrowserTests.Accessibility;

public sealed class AccessibleTableTests(Browser browser)
{
    [Fact]
    public async Task A_cell_has_the_headers_of_its_row_and_of_its_column()
    {
        AccessibleTable table = await ReadAsync("""
            <table><caption>Milestones</caption>
            <thead><tr><th scope=col>Initiative<th scope=col>Q3 2023 July<th scope=col>Q3 2023 August</thead>
            <tr><th scope=row>Community Supports<td>Model of care due<td>–
            <tr><th scope=row>Enhanced Care Management<td>–<td>Go-live</table>
            """);

        Assert.Equal("Milestones", table.Name);
        Assert.Equal("Go-live", table.Cell("Enhanced Care Management", "Q3 2023 August").Text);
        Assert.Equal("Model of care due", table.Cell("Community Supports", "Q3 2023 July").Text);
        Assert.All(table.DataCells, cell => Assert.Single(cell.RowHeaders));
        Assert.All(table.DataCells, cell => Assert.Single(cell.ColumnHeaders));
        Assert.Equal(4, table.DataCells.Count());
    }

    [Fact]
    public async Task The_text_of_a_cell_is_what_is_read_out()
    {
        AccessibleTable table = await ReadAsync("""
            <table><caption>Kinds</caption><tr><th scope=row>Launch
            <td><span aria-hidden=true>*</span> <b>Plan</b> must <a href=#>submit</a><p>its model</p><p>of care</p></table>
            """);

        Assert.Equal("Plan must submit its model of care", Assert.Single(table.DataCells).Text);
    }

    [Fact]
    public async Task A_header_that_is_not_marked_up_as_one_is_missing()
    {
        AccessibleTable table = await ReadAsync("""
            <table><caption>Milestones</caption>
            <tr><th scope=col>Initiative<th scope=col>July
            <tr><td>Community Supports<td>Go-live</table>
            """);

        Assert.All(table.DataCells, cell => Assert.Empty(cell.RowHeaders));
    }

    [Fact]
    public async Task A_header_that_a_style_removes_is_missing_and_the_columns_shift()
    {
        AccessibleTable table = await ReadAsync("""
            <style>.first { display: none }</style>
            <table><caption>Milestones</caption>
            <tr><th scope=col>Initiative<th scope=col class=first>July<th scope=col>August
            <tr><th scope=row>Community Supports<td>Due in July<td>Due in August</table>
            """);

        Assert.Equal("Due in July", table.Cell("Community Supports", "August").Text);
        Assert.Contains(table.DataCells, cell => cell is { Text: "Due in August", ColumnHeaders: [] });
    }

    [Theory]
    [InlineData("block")]
    [InlineData("grid")]
    public async Task A_table_laid_out_as_cards_keeps_its_headers(string display)
    {
        AccessibleTable table = await ReadAsync($$"""
            <style>table, thead, tbody, tr, th, td { display: {{display}} } thead { position: absolute; clip-path: inset(50%) }</style>
            <table><caption>Milestones</caption>
            <thead><tr><th scope=col>Initiative<th scope=col>July<th scope=col>August</thead>
            <tr><th scope=row>Community Supports<td>Due in July<td>Due in August</table>
            """);

        Assert.Equal("Due in July", table.Cell("Community Supports", "July").Text);
        Assert.Equal("Due in August", table.Cell("Community Supports", "August").Text);
    }

    [Fact]
    public async Task A_header_that_spans_columns_or_rows_heads_all_that_it_covers()
    {
        AccessibleTable table = await ReadAsync("""
            <table><caption>Milestones</caption>
            <tr><th scope=col rowspan=2 title="">Initiative<th scope=col colspan=2>Q3 2023<th scope=col>Q4 2023
            <tr><th scope=col>July<th scope=col>August<th scope=col>October
            <tr><th scope=row rowspan=2>Community Supports<td>a<td>b<td>c
            <tr><td>d<td>e<td>f</table>
            """);

        Assert.Equal(["Q3 2023", "August"], Assert.Single(table.DataCells, cell => cell.Text is "e").ColumnHeaders);
        Assert.Equal(["Q4 2023", "October"], Assert.Single(table.DataCells, cell => cell.Text is "f").ColumnHeaders);
        Assert.All(table.DataCells, cell => Assert.Equal(["Community Supports"], cell.RowHeaders));
    }

    [Fact]
    public async Task A_table_for_layout_is_no_table()
    {
        using TemporaryFolder site = new();
        site.With("index.html", "<table role=presentation><tr><td>one<td>two</table>");
        await using Visit visit = await browser.VisitAsync(new Uri(Path.Combine(site.Path, "index.html")));

        Assert.Empty(await AccessibleTable.ReadAllAsync(visit.Page));
    }

    private async Task<AccessibleTable> ReadAsync(string body)
    {
        using TemporaryFolder site = new();
        site.With("index.html", "<!doctype html><html lang=en><meta charset=utf-8><title>Table</title>" + body);
        await using Visit visit = await browser.VisitAsync(new Uri(Path.Combine(site.Path, "index.html")));
        return await AccessibleTable.ReadAsync(visit.Page);
    }
}
