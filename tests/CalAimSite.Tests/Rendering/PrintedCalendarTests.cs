using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CalAimSite.Rendering;

/// <summary>The built site of the frozen content against the printed calendar.</summary>
public sealed class PrintedCalendarTests
{
    private static readonly PrintedCalendar Printed = PrintedCalendar.Instance;

    public static TheoryData<string> CalendarPages => ["index.html", "editions/2023-08.html"];

    [Fact]
    public void The_transcription_has_85_milestones_in_15_rows()
    {
        Assert.Equal(85, Printed.Milestones.Count());
        Assert.Equal(15, Printed.Rows.Count);
    }

    [Theory]
    [MemberData(nameof(CalendarPages))]
    public void Every_row_stands_in_its_place_with_its_name_and_components(string path)
    {
        var rows = ReadCalendar.Rows(FrozenContent.Built.Page(path));

        Assert.Equal(Printed.Rows.Select(row => row.Name), rows.Select(row => row.Name));
        Assert.Equal(
            Printed.Rows.SelectMany(row => row.Components.Select(component => (row.Name, component))),
            rows.SelectMany(row => row.Header.QuerySelectorAll(".row-components li").Select(item => (row.Name, Text(item)))));
    }

    [Theory]
    [MemberData(nameof(CalendarPages))]
    public void Every_milestone_stands_in_its_row_and_month_in_order_with_its_kinds_and_sub_heading(string path) =>
        AssertCells(ReadCalendar.Rows(FrozenContent.Built.Page(path)), Printed.Columns);

    [Fact]
    public void The_pages_of_the_quarters_have_together_what_the_calendar_has()
    {
        AssertCells(ReadCalendar.Rows(FrozenContent.Built.Page("quarters/2023-q3.html")), Printed.Columns.Take(3));
        AssertCells(ReadCalendar.Rows(FrozenContent.Built.Page("quarters/2023-q4.html")), Printed.Columns.Skip(3));
    }

    [Theory]
    [MemberData(nameof(CalendarPages))]
    public void An_empty_cell_says_so_and_only_the_one_that_is_printed_blank_has_no_dash(string path)
    {
        const string Empty = ":scope > [aria-hidden=true], :scope > .visually-hidden";
        var printed = Printed.Rows.SelectMany(row => row.Cells);
        var read = ReadCalendar.Rows(FrozenContent.Built.Page(path)).SelectMany(row => row.Cells).Select(cell => cell.Cell);

        Assert.Equal(
            printed.Select(cell => cell.Milestones.Count > 0 ? "" : cell.IsBlank ? "Left blank in the source" : "– None listed"),
            read.Select(cell => string.Join(' ', cell.QuerySelectorAll(Empty).Select(Text))));
    }

    [Theory]
    [MemberData(nameof(CalendarPages))]
    public void The_legend_names_every_symbol_as_printed(string path)
    {
        var legend = Assert.Single(FrozenContent.Built.Page(path).QuerySelectorAll(".legend"));

        Assert.Equal(Printed.LegendLabel, legend.GetAttribute("aria-label"));
        Assert.Equal(
            Printed.Legend.Select(entry => entry.Symbol),
            legend.Children.Select(item => Assert.Single(ReadCalendar.Symbols(item))));
        Assert.All(
            Printed.Legend.Zip(legend.Children),
            entry => Assert.EndsWith(entry.First.Meaning, Text(entry.Second), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(CalendarPages))]
    public void The_introduction_and_the_text_of_the_table_are_as_printed_with_their_footnote_marks(string path)
    {
        var page = FrozenContent.Built.Page(path);

        Assert.Equal(PrintedCalendar.Text(Printed.Introduction, "heading"), Text(page.QuerySelector(".context h2")!));
        Assert.Equal(
            PrintedCalendar.Texts(Printed.Introduction.GetProperty("paragraphs")),
            page.QuerySelectorAll(".context-text > p").Select(TextWithMarks));
        Assert.Equal(Printed.TableIntroduction, TextWithMarks(Assert.Single(page.QuerySelectorAll(".table-intro > p"))));
    }

    [Theory]
    [MemberData(nameof(CalendarPages))]
    public void The_headings_of_the_table_are_as_printed_and_their_footnote_mark_is_in_the_caption(string path)
    {
        var table = ReadCalendar.Table(FrozenContent.Built.Page(path));

        Assert.Equal(
            PrintedCalendar.Text(Printed.Headings, "initiatives"),
            Text(table.Rows[0].Cells[0]) + TextWithMarks(table.Caption!.QuerySelector("sup")!));
        Assert.StartsWith(PrintedCalendar.Text(Printed.Headings, "milestones"), Text(table.Caption!), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(CalendarPages))]
    public void The_footnotes_are_as_printed_and_linked_both_ways(string path)
    {
        var page = FrozenContent.Built.Page(path);
        var notes = page.QuerySelectorAll(".footnotes > li");

        Assert.Equal(Printed.Footnotes.EnumerateObject().Select(note => note.Name), notes.Select(note => note.GetAttribute("value")));
        Assert.Equal(Printed.Footnotes.EnumerateObject().Select(note => note.Value.GetString()), notes.Select(TextWithoutLinksBack));
        AssertLinkedBothWays(page);
    }

    [Theory]
    [InlineData("quarters/2023-q3.html")]
    [InlineData("quarters/2023-q4.html")]
    public void The_page_of_a_quarter_has_the_footnotes_of_its_table_only(string path)
    {
        var page = FrozenContent.Built.Page(path);

        Assert.Equal("2", Assert.Single(page.QuerySelectorAll(".footnotes > li")).GetAttribute("value"));
        AssertLinkedBothWays(page);
    }

    [Theory]
    [MemberData(nameof(CalendarPages))]
    public void What_is_excluded_is_listed_as_printed(string path) =>
        Assert.Equal(Printed.Excluded, FrozenContent.Built.Page(path).QuerySelectorAll(".excluded li").Select(Text));

    [Fact]
    public void The_date_the_title_and_the_months_are_said_once_on_the_first_page()
    {
        var main = FrozenContent.Built.Page("index.html").QuerySelector("main")!;
        var said = Text(main);

        string[] once = ["As of August 2023", "CalAIM Milestone Calendar", "July to December 2023"];
        Assert.All(once, words => Assert.Equal(2, said.Split(words).Length));
    }

    [Fact]
    public void The_first_page_leads_to_the_descriptions()
    {
        var link = FrozenContent.Built.Page("index.html").QuerySelector(".on-page a[href='editions/2023-08.html#page--descriptions']");

        Assert.Equal(PrintedCalendar.Text(Printed.Descriptions, "heading"), Text(link!));
    }

    [Fact]
    public void The_descriptions_are_as_printed()
    {
        var section = Assert.Single(FrozenContent.Built.Page("editions/2023-08.html").QuerySelectorAll("section:has(> .groups)"));

        Assert.Equal(PrintedCalendar.Text(Printed.Descriptions, "heading"), Text(section.QuerySelector("h2")!));
        Assert.Equal(PrintedCalendar.Text(Printed.Descriptions, "intro"), Text(Assert.Single(section.QuerySelectorAll(":scope > p"))));
        var groups = section.QuerySelectorAll(".group");
        Assert.Equal(Printed.Groups.Select(group => group.Name), groups.Select(group => Text(group.QuerySelector("h3")!)));
        var printed =
            from grouped in Printed.Groups
            from description in grouped.Descriptions
            from text in description.Texts
            select (grouped.Name, description.Title, text);
        var read =
            from grouped in groups
            from description in grouped.QuerySelectorAll(".description")
            from text in description.QuerySelectorAll(".prose > p, .prose li")
            select (Text(grouped.QuerySelector("h3")!), Text(description.QuerySelector("h4")!), Text(text));
        Assert.Equal(printed, read);
    }

    [Fact]
    public void The_agenda_has_each_milestone_once_in_its_month()
    {
        var sections = FrozenContent.Built.Page("agenda.html").QuerySelectorAll("section.agenda");

        Assert.Equal(
            Printed.Columns.Select(column => $"{column.Name} 2023"), sections.Select(section => Text(section.QuerySelector("h2 time")!)));
        foreach (var (column, section) in Printed.Columns.Zip(sections))
        {
            var printed = Printed.Milestones.Where(item => item.Column == column)
                .Select(item => (item.Row.Name, item.Milestone.Text, string.Concat(item.Milestone.Symbols)));
            var listed = section.QuerySelectorAll(".entry").Select(entry => (
                Text(entry.QuerySelector(".entry-row")!),
                Text(entry.QuerySelector(".entry-text a")!),
                string.Concat(ReadCalendar.Symbols(entry))));
            Assert.Equal(printed.Order(), listed.Order());
        }
    }

    [Fact]
    public void Every_milestone_has_a_page_with_its_text_and_its_row()
    {
        var pages = FrozenContent.Built.Pages
            .Where(path => path.StartsWith("milestones/", StringComparison.Ordinal)).Select(FrozenContent.Built.Page);

        Assert.Equal(
            Printed.Milestones.Select(item => (item.Row.Name, item.Milestone.Text)).Order(),
            pages.Select(page => (Text(page.QuerySelectorAll(".breadcrumb a")[^1]), Text(page.QuerySelector("h1")!))).Order());
    }

    private static void AssertCells(IReadOnlyList<ReadRow> rows, IEnumerable<PrintedColumn> columns)
    {
        var wanted = columns.ToList();
        var printed =
            from row in Printed.Rows
            from pair in Printed.Columns.Zip(row.Cells)
            where wanted.Contains(pair.First)
            select Line(row.Name, $"{pair.First.Quarter} {pair.First.Name}", pair.Second.Milestones);
        var read =
            from row in rows
            from cell in row.Cells
            select Line(row.Name, cell.Column, ReadCalendar.Milestones(cell.Cell));
        Assert.Equal(printed, read);
    }

    private static string Line(string row, string column, IEnumerable<PrintedMilestone> milestones)
    {
        string? heading = null;
        var texts = new List<string>();
        foreach (var milestone in milestones)
        {
            // A sub-heading holds for all that follows under it, and stands once.
            var above = milestone.Heading == heading ? "" : $"[{milestone.Heading}] ";
            texts.Add($"{above}{milestone.Text} {string.Concat(milestone.Symbols)}");
            heading = milestone.Heading;
        }

        return $"{row} | {column} | {string.Join(" | ", texts)}";
    }

    private static void AssertLinkedBothWays(IHtmlDocument page)
    {
        var references = page.QuerySelectorAll("a.footnote-ref");
        var backs = page.QuerySelectorAll("a.footnote-back");
        Assert.NotEmpty(references);
        Assert.All(references, reference =>
        {
            var note = page.GetElementById(reference.GetAttribute("href")![1..]);
            Assert.Equal(note?.GetAttribute("value"), Text(reference));
            Assert.Single(note!.QuerySelectorAll("a.footnote-back"), back => back.GetAttribute("href") == "#" + reference.Id);
        });
        Assert.Equal(
            references.Select(reference => "#" + reference.Id).Order(StringComparer.Ordinal),
            backs.Select(back => back.GetAttribute("href")).Order(StringComparer.Ordinal));
    }

    private static string Text(INode node) => ReadCalendar.Text(node);

    private static string TextWithMarks(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var reference in copy.QuerySelectorAll("a.footnote-ref"))
            reference.TextContent = $"[^{reference.TextContent}]";

        return Text(copy);
    }

    private static string TextWithoutLinksBack(IElement note)
    {
        var copy = (IElement)note.Clone();
        foreach (var back in copy.QuerySelectorAll("a.footnote-back"))
            back.Remove();

        return Text(copy);
    }
}
