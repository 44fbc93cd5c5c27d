using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using static CalAimSite.Content.Binding.References.CommonFields;

namespace CalAimSite.Content.Binding.Sources;

/// <summary>Binds <c>tables/….yaml</c>.</summary>
internal sealed class PrintedTablesBinder(Symbols symbols, DiagnosticBag diagnostics)
{
    public const string Folder = "tables";

    private static readonly Field<string> Heading = Field.Text("heading", isRequired: true);
    private static readonly Field<ImmutableArray<MappingValues>> Columns =
        Field.List("columns", new MappingSchema("a column", Id, Name), needsOne: true);
    private static readonly Field<ImmutableArray<LocatedPeriod>> Periods =
        new("periods", new ListSchema<LocatedPeriod>(DateSchemas.LocatedPeriod, needsOne: true));
    private static readonly Field<ImmutableArray<string>> Labels = Field.Texts("labels");
    private static readonly Field<YamlNode> Rows = new("rows", NodeSchema.Instance, isRequired: true);
    private static readonly Field<ImmutableArray<MappingValues>> Tables = Field.List(
        "tables", new MappingSchema("a table", Id, Heading, Where, Note, Columns, Periods, Labels, Rows), isRequired: true);

    public static readonly MappingSchema Schema = new("printed tables", Title, SourceId, Initiatives, Note, Tables);

    public PrintedTables? Bind(MappingValues values, string slug)
    {
        if (slug == "index")
            diagnostics.TakenAddress(values.Span.Source.Span(0, 0), "tables/index.html");
        var source = symbols.Sources.Resolve(values.Get(SourceId));
        var initiatives = symbols.Initiatives.Resolve(values.Get(Initiatives), diagnostics);
        var tables = new SymbolTable<PrintedTable>("a table", $"{Folder}/{slug}.yaml").Define(
            values, Tables, Id, table => source is null ? null : BindTable(table, source), diagnostics);
        return values.IsComplete && source is not null
            ? new PrintedTables
            {
                Slug = slug,
                Title = values.Get(Title)!,
                Source = source,
                Initiatives = initiatives,
                Note = values.Get(Note),
                Tables = tables,
            }
            : null;
    }

    private PrintedTable? BindTable(MappingValues values, Source source)
    {
        if (values.Has(Columns) == values.Has(Periods))
        {
            diagnostics.ColumnsOrPeriods(values.Has(Columns) ? values.SpanOf(Periods) : values.Span);
            return null;
        }

        return !values.IsComplete ? null
            : values.Has(Columns) ? BindGridTable(values, source)
            : BindPeriodTable(values, source);
    }

    private GridTable BindGridTable(MappingValues values, Source source)
    {
        var columns = new SymbolTable<GridColumn>("a column", "this table");
        columns.Define(values, Columns, Id, BindColumn, diagnostics);
        return new GridTable
        {
            Id = values.Get(Id)!.Value,
            Heading = values.Get(Heading)!,
            Where = values.Get(Where),
            Note = values.Get(Note),
            Columns = columns.Values,
            Rows = new GridTableBinder(columns, source, symbols, diagnostics).Bind(values.Get(Rows)!),
        };
    }

    private static GridColumn? BindColumn(MappingValues values) =>
        values.IsComplete ? new GridColumn(values.Get(Id)!.Value, values.Get(Name)!) : null;

    private PeriodTable BindPeriodTable(MappingValues values, Source source)
    {
        var periods = PeriodColumns.Bind(values.Get(Periods), "table", diagnostics);
        var labels = values.Get(Labels);
        if (!labels.IsEmpty && labels.Length != periods.Periods.Length)
            diagnostics.LabelsForPeriods(values.SpanOf(Labels), labels.Length, periods.Periods.Length);

        foreach (var label in labels)
            symbols.Quotes.Add(source, label, [], values.SpanOf(Labels));

        return new PeriodTable
        {
            Id = values.Get(Id)!.Value,
            Heading = values.Get(Heading)!,
            Where = values.Get(Where),
            Note = values.Get(Note),
            Periods = periods.Periods,
            Labels = labels,
            Rows = new PeriodTableBinder(periods, source, symbols, diagnostics).Bind(values.Get(Rows)!),
        };
    }
}
