using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CalAimSite.Rendering;

/// <summary>A table as its structure says it, spans included: each data cell with the headers that apply to it.</summary>
internal sealed class HtmlTable
{
    private readonly Dictionary<(int Row, int Column), IHtmlTableCellElement> _grid = [];

    public HtmlTable(IHtmlTableElement table)
    {
        for (var row = 0; row < table.Rows.Length; row++)
        {
            var column = 0;
            foreach (var cell in table.Rows[row].Cells)
            {
                while (_grid.ContainsKey((row, column)))
                    column++;

                for (var i = 0; i < cell.RowSpan * cell.ColumnSpan; i++)
                    _grid.Add((row + (i / cell.ColumnSpan), column + (i % cell.ColumnSpan)), cell);
            }
        }
    }

    /// <summary>In reading order.</summary>
    public IEnumerable<HtmlCell> DataCells =>
        from place in _grid
        where place.Value is not IHtmlTableHeaderCellElement
        orderby place.Key
        select new HtmlCell(
            place.Value,
            [.. Headers("col", other => other.Column == place.Key.Column && other.Row < place.Key.Row)],
            [.. Headers("row", other => other.Row == place.Key.Row && other.Column < place.Key.Column)]);

    private IEnumerable<IElement> Headers(string scope, Func<(int Row, int Column), bool> applies) =>
        from place in _grid
        where applies(place.Key) && place.Value is IHtmlTableHeaderCellElement header && header.Scope == scope
        orderby place.Key
        select place.Value;
}

internal sealed record HtmlCell(IElement Element, IReadOnlyList<IElement> ColumnHeaders, IReadOnlyList<IElement> RowHeaders);
