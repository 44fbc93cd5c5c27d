using CalAimSite.Exports.Api.Shapes;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports.Api.Documents;

/// <summary>
/// Tables that sources print. Those with named columns and those whose columns are periods are told alike, so that a program reads
/// one form.
/// </summary>
internal sealed class TableShapes
{
    public TableShapes(ModelFormatter format, CommonShapes common)
    {
        var column = new ObjectShape<TableColumn>("Column", "A column of a table.")
        {
            { "id", "Its id, unique in its table.", Scalar.Text, one => one.Id },
            { "name", "Its name, as printed where that is known.", Scalar.Text, one => one.Name },
            {
                "period", "The period that it stands for; null where it stands for none.",
                common.Date.OrNull, one => one.Period is { } period ? QualifiedDate.From(period) : null
            },
        };
        Cell = new ObjectShape<TableCell>("Cell", "A text in a table.")
        {
            { "column", "The id of its column. A column of a period may have several texts in one row.", Scalar.Text, one => one.Column },
            { "text", "The text, as printed.", Scalar.Text, one => one.Text },
            {
                "when", "The date that it is, or the period of its column, where there is one.",
                common.Date.OrNull, one => QualifiedDate.From(one.When)
            },
            { "milestones", "The ids of the calendar's milestones that it is about.", Scalar.Text.List, one => one.About.Milestones },
            { "launches", "The ids of the launches that it is about.", Scalar.Text.List, one => one.About.Launches },
        };
        Row = new ObjectShape<TableRow>("TableRow", "A row of a table.")
        {
            { "name", "Its name, where rows have names.", Scalar.Text.OrNull, one => one.Name },
            { "cells", "Its texts, in the order of the columns; what the source leaves empty is not there.", Cell.List, one => one.Cells },
            { "milestones", "The ids of the calendar's milestones that it is about.", Scalar.Text.List, one => one.About.Milestones },
            { "launches", "The ids of the launches that it is about.", Scalar.Text.List, one => one.About.Launches },
            { "citation", "The words of the source, where the texts are not just them.", common.Citation.OrNull, one => one.Citation },
            { "reading", "Why something of it is a reading.", Scalar.Text.OrNull, one => one.Reading },
        };
        Table = new ObjectShape<PrintedTable>("Table", "A table.")
        {
            { "id", "Its id.", Scalar.Text, one => one.Id },
            { "heading", "Its heading.", Scalar.Text, one => one.Heading },
            { "where", "Where the document has it.", Scalar.Text.OrNull, one => one.Where },
            { "note", "What else is to be known of it.", Scalar.Text.OrNull, one => one.Note },
            { "columns", "Its columns.", column.List, one => UniformTables.Columns(one, format) },
            { "rows", "Its rows.", Row.List, UniformTables.Rows },
        };
        Tables = new ObjectShape<PrintedTables>("Tables", "Tables with dates that a source prints, other than the calendar.")
        {
            { "id", "Their id.", Scalar.Text, one => one.Slug },
            { "title", "Their title.", Scalar.Text, one => one.Title },
            { "source", "The id of the document.", Scalar.Text, one => one.Source.Id },
            {
                "initiatives", "The ids of the initiatives that they are about.",
                Scalar.Text.List, one => one.Initiatives.Select(it => it.Id)
            },
            { "note", "What else is to be known of them.", Scalar.Text.OrNull, one => one.Note },
            { "url", "Their page.", Scalar.Link, one => new Address(Routes.Table(one.Slug)) },
            { "tables", "The tables.", Table.List, one => one.Tables },
        };
    }

    public Shape<PrintedTables> Tables { get; }
    public Shape<PrintedTable> Table { get; }
    public Shape<TableRow> Row { get; }
    public Shape<TableCell> Cell { get; }
}
