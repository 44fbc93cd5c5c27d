using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using static CalAimSite.Content.Binding.References.CommonFields;

namespace CalAimSite.Content.Binding.Editions;

/// <summary>Binds one <c>rows/….yaml</c> of an edition.</summary>
internal sealed class RowBinder(EditionScope edition, Symbols symbols, DiagnosticBag diagnostics)
{
    private static readonly Field<ImmutableArray<MappingValues>> Components =
        Field.List("components", new MappingSchema("a component", Id, Name));
    private static readonly Field<ImmutableArray<YamlScalar>> ForInitiatives = Field.References("initiatives", isRequired: true);
    private static readonly Field<ImmutableArray<YamlScalar>> Blank = new("blank", new ListSchema<YamlScalar>(Scalars.Column));
    private readonly Field<ImmutableArray<MappingValues>> _listed = symbols.MilestoneFormat.Milestones;
    private readonly Dictionary<Period, SourceSpan> _firstInColumn = [];

    private static MappingSchema SchemaOf(MilestoneFormat format) =>
        new("a row", Name, Components, ForInitiatives, Blank, Note, format.Milestones);

    /// <returns>The row, or null where it could not be read whole.</returns>
    public Row? Bind(SourceText file, string slug)
    {
        var values = SchemaOf(symbols.MilestoneFormat).Read(file, diagnostics);
        if (!values.IsKnown(_listed))
            symbols.Milestones.MarkPartial();

        var components = new SymbolTable<RowComponent>("a component", $"rows/{slug}.yaml");
        components.Define(values, Components, Id, BindComponent, diagnostics);
        edition.Remember(slug, components);
        var milestones = BindMilestones(values.Get(_listed), components);
        components.ReportUnknown(diagnostics);
        var initiatives = symbols.Initiatives.Resolve(values.Get(ForInitiatives), diagnostics);
        var blank = BindBlankColumns(values);
        if (!values.IsComplete || milestones.Length < values.Get(_listed).Length)
            edition.MarkPartial();

        return values.IsComplete
            ? new Row
            {
                Slug = slug,
                Name = values.Get(Name)!,
                Components = components.Values,
                Initiatives = initiatives,
                Milestones = milestones,
                BlankColumns = blank,
                Note = values.Get(Note),
            }
            : null;
    }

    private ImmutableArray<Occurrence> BindMilestones(ImmutableArray<MappingValues> listed, SymbolTable<RowComponent> components)
    {
        var binder = new MilestoneBinder(edition, components, symbols, diagnostics);
        var milestones = ImmutableArray.CreateBuilder<Occurrence>(listed.Length);
        foreach (var values in listed)
        {
            if (binder.Bind(values) is { } occurrence)
            {
                milestones.Add(occurrence);
                _firstInColumn.TryAdd(occurrence.Column, values.Span);
            }
        }

        return milestones.ToImmutable();
    }

    private ImmutableArray<Period> BindBlankColumns(MappingValues values)
    {
        var blank = ImmutableArray.CreateBuilder<Period>();
        foreach (var name in values.Get(Blank))
        {
            if (edition.Columns.Named(name, diagnostics) is not { } column)
                continue;
            if (_firstInColumn.TryGetValue(column, out var milestone))
                diagnostics.BlankColumnInUse(name.Span, name.Value, milestone);
            else if (blank.Contains(column))
                diagnostics.SameReferenceTwice(name.Span, name.Value, "column");
            else
                blank.Add(column);
        }

        return blank.ToImmutable();
    }

    private static RowComponent? BindComponent(MappingValues values) =>
        values.IsComplete ? new RowComponent(values.Get(Id)!.Value, values.Get(Name)!) : null;
}
