using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CalAimSite.Rendering;

/// <summary>A calendar table as a reader takes it from a page, in the terms of <see cref="PrintedCalendar"/>.</summary>
internal static class ReadCalendar
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["*"] = "Document",
        ["^"] = "Deadline",
        ["+"] = "Launch",
        ["~"] = "Other",
    };

    public static IHtmlTableElement Table(IHtmlDocument page) =>
        Assert.IsAssignableFrom<IHtmlTableElement>(Assert.Single(page.QuerySelectorAll("table")));

    /// <summary>The rows in order, each with its cells by the text of their column's header.</summary>
    public static IReadOnlyList<ReadRow> Rows(IHtmlDocument page) =>
        [.. new HtmlTable(Table(page)).DataCells
            .GroupBy(cell => Assert.Single(cell.RowHeaders))
            .Select(row => new ReadRow(row.Key, [.. row.Select(cell => (Text(Assert.Single(cell.ColumnHeaders)), cell.Element))]))];

    /// <summary>The milestones of a cell; each kind must be there as a symbol and as the word for it.</summary>
    public static IEnumerable<PrintedMilestone> Milestones(IElement cell)
    {
        string? heading = null;
        foreach (var part in cell.QuerySelectorAll(".cell-heading, ul"))
        {
            if (part.ClassList.Contains("cell-heading"))
            {
                heading = Text(part);
            }
            else
            {
                foreach (var item in part.Children)
                    yield return new PrintedMilestone(Text(item.QuerySelector("a")!), Symbols(item), heading);

                heading = null;
            }
        }
    }

    public static IReadOnlyList<string> Symbols(IElement item)
    {
        var symbols = new List<string>();
        foreach (var kind in item.QuerySelectorAll(".kind"))
        {
            var symbol = Assert.Single(kind.QuerySelectorAll("[aria-hidden=true]"));
            symbols.Add(Text(symbol));
            Assert.Equal($"{Text(symbol)} {Words[Text(symbol)]}", Text(kind));
        }

        return symbols;
    }

    /// <summary>As it is shown: with single blanks.</summary>
    public static string Text(INode node) =>
        string.Join(' ', node.TextContent.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}

internal sealed record ReadRow(IElement Header, IReadOnlyList<(string Column, IElement Cell)> Cells)
{
    public string Name => ReadCalendar.Text(Header.QuerySelector(".row-name")!);
}
