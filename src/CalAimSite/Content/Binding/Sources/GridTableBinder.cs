using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Binding.Sources;

/// <summary>Binds the rows of a table whose columns have names.</summary>
internal sealed class GridTableBinder(
    ImmutableArray<MappingValues> columnValues, Source source, Symbols catalogs, DiagnosticBag diagnostics)
{
    private static readonly Field<YamlScalar> ColumnId = new("id", IdSchema.Instance, isRequired: true);
    private static readonly Field<string> ColumnName = new("name", TextSchema.Instance, isRequired: true);

    public static readonly MappingSchema ColumnShape = new("a column", ColumnId, ColumnName);

    private static readonly Field<ImmutableArray<KeyValuePair<YamlScalar, GridCell>>> Cells =
        new("cells", new TableSchema<GridCell>(GridCellSchema.Instance, "the row's cells by the ids of their columns"), isRequired: true);

    private static readonly Field<ImmutableArray<YamlScalar>> Milestones = new("milestones", new ListSchema<YamlScalar>(IdSchema.Instance));
    private static readonly Field<ImmutableArray<YamlScalar>> Subjects = new("subjects", new ListSchema<YamlScalar>(IdSchema.Instance));
    private static readonly Field<string> Reading = new("reading", TextSchema.Instance);
    private static readonly ListSchema<MappingValues> RowsShape = new(new MappingSchema(
        "a row", Cells, Milestones, Subjects, CitationBinder.Quote, CitationBinder.Pieces, CitationBinder.Where, Reading));

    public (ImmutableArray<GridColumn> Columns, ImmutableArray<GridRow> Rows)? Bind(YamlNode rows)
    {
        var catalog = new SymbolTable<GridColumn>("a column", "this table");
        foreach (var column in columnValues)
        {
            catalog.Define(
                column.Get(ColumnId),
                column.IsComplete ? new GridColumn(column.Get(ColumnId)!.Value, column.Get(ColumnName)!) : null,
                diagnostics);
        }

        if (!RowsShape.TryRead(rows, diagnostics, out var values))
            return null;

        var columns = catalog.Values;
        var bound = ImmutableArray.CreateBuilder<GridRow>(values.Length);
        foreach (var row in values)
            bound.Add(Make(row, columns, catalog));

        catalog.ReportUnknown(diagnostics);
        return (columns, bound.ToImmutable());
    }

    private GridRow Make(MappingValues row, ImmutableArray<GridColumn> columns, SymbolTable<GridColumn> catalog)
    {
        var cells = new GridCell?[columns.Length];
        foreach (var (id, cell) in row.Get(Cells))
        {
            if (catalog.Resolve(id) is { } column)
                cells[columns.IndexOf(column)] = cell;
        }

        return new GridRow
        {
            Cells = [.. cells],
            MilestoneIds = catalogs.Milestones.Resolve(row.Get(Milestones), diagnostics),
            SubjectIds = [.. catalogs.Subjects.Resolve(row.Get(Subjects), diagnostics).Select(subject => subject.Id)],
            Citation = row.Get(CitationBinder.Quote) is null
                ? null
                : CitationBinder.Bind(row, CitationBinder.Quote, source, row.Get(CitationBinder.Where)),
            Reading = row.Get(Reading),
        };
    }
}
