namespace CalAimSite.BrowserTests.Accessibility;

/// <summary>Puts cells into columns, left to right past what cells of earlier rows still cover, and finds each one's headers.</summary>
internal static class TableGrid
{
    public static ImmutableArray<AccessibleCell> Lay(IEnumerable<AccessibleNode> rows, CellSpans spans)
    {
        ImmutableArray<Placed> cells = [.. Place(rows, spans)];
        return [.. cells.Select(cell => new AccessibleCell(
            cell.Row,
            cell.Column,
            cell.Kind,
            cell.Text,
            [.. cells.Where(header => header.IsRowHeaderOf(cell)).Select(header => header.Text)],
            [.. cells.Where(header => header.IsColumnHeaderOf(cell)).Select(header => header.Text)]))];
    }

    private static IEnumerable<Placed> Place(IEnumerable<AccessibleNode> rows, CellSpans spans)
    {
        HashSet<(int Row, int Column)> taken = [];
        foreach ((int row, AccessibleNode node) in rows.Index())
        {
            int column = 0;
            foreach (AccessibleNode cell in node.Children)
            {
                if (KindOf(cell) is not { } kind)
                    continue;

                while (taken.Contains((row, column)))
                    column++;

                (int height, int width) = spans.Of(cell);
                taken.UnionWith(from y in Enumerable.Range(row, height) from x in Enumerable.Range(column, width) select (y, x));
                yield return new Placed(row, column, height, width, kind, cell.Name.Trim());
            }
        }
    }

    private static CellKind? KindOf(AccessibleNode cell) => cell.Role switch
    {
        "columnheader" => CellKind.ColumnHeader,
        "rowheader" => CellKind.RowHeader,
        "cell" or "gridcell" => CellKind.Data,
        _ => null,
    };

    private sealed record Placed(int Row, int Column, int Height, int Width, CellKind Kind, string Text)
    {
        public bool IsRowHeaderOf(Placed other) =>
            Kind == CellKind.RowHeader && this != other && Row < other.Row + other.Height && other.Row < Row + Height;

        public bool IsColumnHeaderOf(Placed other) =>
            Kind == CellKind.ColumnHeader && this != other && Column < other.Column + other.Width && other.Column < Column + Width;
    }
}
