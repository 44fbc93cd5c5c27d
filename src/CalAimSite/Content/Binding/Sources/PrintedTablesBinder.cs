using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Binding.Sources;

/// <summary>Binds <c>tables/….yaml</c>.</summary>
internal sealed class PrintedTablesBinder(Symbols catalogs, DiagnosticBag diagnostics)
{
    public const string Folder = "tables";

    private static readonly Field<YamlScalar> Id = new("id", IdSchema.Instance, isRequired: true);
    private static readonly Field<string> Heading = new("heading", TextSchema.Instance, isRequired: true);
    private static readonly Field<string> Where = new("where", TextSchema.Instance);
    private static readonly Field<string> Note = new("note", TextSchema.Instance);
    private static readonly Field<ImmutableArray<MappingValues>> Columns =
        new("columns", new ListSchema<MappingValues>(GridTableBinder.ColumnShape, needsOne: true));
    private static readonly Field<ImmutableArray<LocatedPeriod>> Periods =
        new("periods", new ListSchema<LocatedPeriod>(LocatedPeriodSchema.Instance, needsOne: true));
    private static readonly Field<ImmutableArray<string>> Labels = new("labels", new ListSchema<string>(TextSchema.Instance));
    private static readonly Field<YamlNode> Rows = new("rows", NodeSchema.Instance, isRequired: true);
    private static readonly MappingSchema TableShape = new("a table", Id, Heading, Where, Note, Columns, Periods, Labels, Rows);

    private static readonly Field<string> Title = new("title", TextSchema.Instance, isRequired: true);
    private static readonly Field<ImmutableArray<YamlScalar>> Initiatives = new("initiatives", new ListSchema<YamlScalar>(IdSchema.Instance));
    private static readonly Field<ImmutableArray<MappingValues>> Tables =
        new("tables", new ListSchema<MappingValues>(TableShape), isRequired: true);
    private static readonly MappingSchema Shape = new("printed tables", Title, CitationBinder.Source, Initiatives, Note, Tables);

    public PrintedTables? Bind(YamlNode? node, string slug)
    {
        if (node is null || !Shape.TryRead(node, diagnostics, out var values))
            return null;

        var source = catalogs.Sources.Resolve(values.Get(CitationBinder.Source));
        var initiatives = catalogs.Initiatives.Resolve(values.Get(Initiatives), diagnostics);
        var ids = new SymbolTable<PrintedTable>("a table", $"tables/{slug}.yaml");
        var tables = ImmutableArray.CreateBuilder<PrintedTable>();
        foreach (var table in values.Get(Tables))
        {
            var made = source is null ? null : Make(table, source);
            ids.Define(table.Get(Id), made, diagnostics);
            if (made is not null)
                tables.Add(made);
        }

        return values.IsComplete && source is not null
            ? new PrintedTables
            {
                Slug = slug,
                Title = values.Get(Title)!,
                Source = source,
                Initiatives = initiatives,
                Note = values.Get(Note),
                Tables = tables.ToImmutable(),
            }
            : null;
    }

    private PrintedTable? Make(MappingValues values, Source source)
    {
        if (values.Has(Columns) == values.Has(Periods))
        {
            diagnostics.ColumnsOrPeriods(values.Has(Columns) ? values.SpanOf(Periods) : values.Span);
            return null;
        }

        if (!values.IsComplete)
            return null;

        return values.Has(Columns)
            ? new GridTableBinder(values.Get(Columns), source, catalogs, diagnostics).Bind(values.Get(Rows)!) is var (columns, rows)
                ? new GridTable
                {
                    Id = values.Get(Id)!.Value,
                    Heading = values.Get(Heading)!,
                    Where = values.Get(Where),
                    Note = values.Get(Note),
                    Columns = columns,
                    Rows = rows,
                }
                : null
            : MakePeriodTable(values);
    }

    private PeriodTable MakePeriodTable(MappingValues values)
    {
        var periods = values.Get(Periods);
        var labels = values.Get(Labels);
        if (!labels.IsEmpty && labels.Length != periods.Length)
            diagnostics.LabelsForPeriods(values.SpanOf(Labels), labels.Length, periods.Length);

        return new PeriodTable
        {
            Id = values.Get(Id)!.Value,
            Heading = values.Get(Heading)!,
            Where = values.Get(Where),
            Note = values.Get(Note),
            Periods = ColumnOrder.Check(periods, diagnostics),
            Labels = labels,
            Rows = new PeriodTableBinder(new EditionScope([.. periods.Select(period => period.Period)], "table"), catalogs, diagnostics)
                .Bind(values.Get(Rows)!),
        };
    }
}
