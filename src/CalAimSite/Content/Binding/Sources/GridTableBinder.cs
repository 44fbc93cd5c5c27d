using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using static CalAimSite.Content.Binding.References.CommonFields;

namespace CalAimSite.Content.Binding.Sources;

/// <summary>Binds the rows of a table whose columns have names.</summary>
internal sealed class GridTableBinder(SymbolTable<GridColumn> columns, Source source, Symbols symbols, DiagnosticBag diagnostics)
{
    private static readonly Field<ImmutableArray<KeyValuePair<YamlScalar, GridCell>>> Cells =
        new("cells", new TableSchema<GridCell>(GridCellSchema.Instance, "the row's cells by the ids of their columns"), isRequired: true);

    private static readonly ListSchema<MappingValues> RowsSchema = new(new MappingSchema(
        "a row", Cells, Milestones, Subjects, Quote, Pieces, Where, Reading));

    public ImmutableArray<GridRow> Bind(YamlNode rows)
    {
        RowsSchema.TryRead(rows, diagnostics, out var values);
        var bound = values.Select(Bind).ToImmutableArray();
        columns.ReportUnknown(diagnostics);
        return bound;
    }

    private GridRow Bind(MappingValues row)
    {
        var cells = new GridCell?[columns.Values.Length];
        foreach (var (id, cell) in row.Get(Cells))
        {
            CitationBinder.CheckDate(cell.When, cell.Text, id.Span, symbols, diagnostics);
            if (columns.Resolve(id) is { } column)
                cells[columns.Values.IndexOf(column)] = cell;
        }

        return new GridRow
        {
            Cells = [.. cells],
            MilestoneIds = symbols.Milestones.Resolve(row.Get(Milestones), diagnostics),
            SubjectIds = [.. symbols.Subjects.Resolve(row.Get(Subjects), diagnostics).Select(subject => subject.Id)],
            Citation = row.Get(Quote) is null ? null : CitationBinder.Create(row, Quote, row.Get(Where), source, symbols),
            Reading = row.Get(Reading),
        };
    }
}
