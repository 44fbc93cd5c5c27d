using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Binding.Sources;

/// <summary>Binds the rows of a table whose columns are periods.</summary>
/// <param name="scope">The table's columns.</param>
/// <param name="catalogs">What items may refer to.</param>
/// <param name="diagnostics">Where everything that is wrong is reported.</param>
internal sealed class PeriodTableBinder(EditionScope scope, Symbols catalogs, DiagnosticBag diagnostics)
{
    private static readonly Field<string> Text = new("text", TextSchema.Instance, isRequired: true);
    private static readonly Field<YamlScalar> Period = new("period", new ReferenceSchema("one of the table's periods"), isRequired: true);
    private static readonly Field<ImmutableArray<YamlScalar>> Milestones = new("milestones", new ListSchema<YamlScalar>(IdSchema.Instance));
    private static readonly Field<ImmutableArray<YamlScalar>> Subjects = new("subjects", new ListSchema<YamlScalar>(IdSchema.Instance));
    private static readonly MappingSchema ItemShape = new("an item", Text, Period, Milestones, Subjects, CitationBinder.Pieces);
    private static readonly Field<string> Name = new("name", TextSchema.Instance, isRequired: true);
    private static readonly Field<ImmutableArray<MappingValues>> Items =
        new("items", new ListSchema<MappingValues>(ItemShape), isRequired: true);
    private static readonly ListSchema<MappingValues> RowsShape = new(new MappingSchema("a row", Name, Items));

    public ImmutableArray<PeriodRow> Bind(YamlNode rows) =>
        RowsShape.TryRead(rows, diagnostics, out var values)
            ? [.. values.Where(row => row.IsComplete).Select(row =>
                new PeriodRow(row.Get(Name)!, [.. row.Get(Items).Select(Make).OfType<PeriodItem>()]))]
            : [];

    private PeriodItem? Make(MappingValues item)
    {
        var period = item.Get(Period) is { } name ? scope.ColumnNamed(name, diagnostics) : null;
        var milestones = catalogs.Milestones.Resolve(item.Get(Milestones), diagnostics);
        var subjects = catalogs.Subjects.Resolve(item.Get(Subjects), diagnostics);
        return item.IsComplete && period is not null
            ? new PeriodItem
            {
                Text = item.Get(Text)!,
                Period = period,
                MilestoneIds = milestones,
                SubjectIds = [.. subjects.Select(subject => subject.Id)],
                Pieces = item.Get(CitationBinder.Pieces),
            }
            : null;
    }
}
