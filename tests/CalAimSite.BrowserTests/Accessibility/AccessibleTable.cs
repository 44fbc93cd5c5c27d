using Microsoft.Playwright;

namespace CalAimSite.BrowserTests.Accessibility;

/// <summary>
/// A table as a screen reader knows it. Cells get their headers as Chromium assigns them: by where they stand in the tree after styles have
/// applied. A header or cell that a style removes is therefore missing here, and what follows it in its row moves to another column.
/// </summary>
/// <param name="Name">The caption or label.</param>
/// <param name="Cells">Headers and data, row by row.</param>
public sealed record AccessibleTable(string Name, ImmutableArray<AccessibleCell> Cells)
{
    public IEnumerable<AccessibleCell> DataCells => Cells.Where(cell => cell.Kind == CellKind.Data);

    /// <summary>The tables of a page in reading order, a nested one after the one that holds it.</summary>
    public static async Task<ImmutableArray<AccessibleTable>> ReadAllAsync(IPage page)
    {
        AccessibleNode tree = await AccessibilityTree.ReadAsync(page);
        CellSpans spans = await CellSpans.ReadAsync(page);
        return [.. from table in tree.SelfAndDescendants()
                   where IsTable(table)
                   select new AccessibleTable(table.Name, TableGrid.Lay(Rows(table), spans))];
    }

    /// <summary>The only table of a page.</summary>
    public static async Task<AccessibleTable> ReadAsync(IPage page) => Assert.Single(await ReadAllAsync(page));

    /// <summary>The data cell that has both headers.</summary>
    public AccessibleCell Cell(string rowHeader, string columnHeader) =>
        Assert.Single(DataCells, cell => cell.IsUnder(rowHeader, columnHeader));

    private static bool IsTable(AccessibleNode node) => node.Role is "table" or "grid";

    private static IEnumerable<AccessibleNode> Rows(AccessibleNode parent) => parent.Children.SelectMany(child =>
        child.Role is "row" ? [child] : IsTable(child) ? [] : Rows(child));
}
