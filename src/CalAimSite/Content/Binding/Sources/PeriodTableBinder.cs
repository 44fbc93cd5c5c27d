using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using static CalAimSite.Content.Binding.References.CommonFields;

namespace CalAimSite.Content.Binding.Sources;

/// <summary>Binds the rows of a table whose columns are periods.</summary>
internal sealed class PeriodTableBinder(PeriodColumns columns, Source source, Symbols symbols, DiagnosticBag diagnostics)
{
    private static readonly Field<string> Text = Field.Text("text", isRequired: true);
    private static readonly Field<YamlScalar> Period = new("period", Scalars.Reference("one of the table's periods"), isRequired: true);
    private static readonly Field<ImmutableArray<MappingValues>> Items =
        Field.List("items", new MappingSchema("an item", Text, Period, Milestones, Subjects, Pieces), isRequired: true);
    private static readonly ListSchema<MappingValues> RowsSchema = new(new MappingSchema("a row", Name, Items));

    public ImmutableArray<PeriodRow> Bind(YamlNode rows)
    {
        RowsSchema.TryRead(rows, diagnostics, out var values);
        return [.. values.Where(row => row.IsComplete).Select(row =>
            new PeriodRow(row.Get(Name)!, [.. row.Get(Items).Select(BindItem).OfType<PeriodItem>()]))];
    }

    private PeriodItem? BindItem(MappingValues item)
    {
        var period = item.Get(Period) is { } name ? columns.Named(name, diagnostics) : null;
        symbols.Quotes.Add(source, item.Get(Text), item.Get(Pieces), item.SpanOf(Text));
        var milestones = symbols.Milestones.Resolve(item.Get(Milestones), diagnostics);
        var subjects = symbols.Subjects.Resolve(item.Get(Subjects), diagnostics);
        return item.IsComplete && period is not null
            ? new PeriodItem
            {
                Text = item.Get(Text)!,
                Period = period,
                MilestoneIds = milestones,
                SubjectIds = [.. subjects.Select(subject => subject.Id)],
                Pieces = item.Get(Pieces),
            }
            : null;
    }
}
