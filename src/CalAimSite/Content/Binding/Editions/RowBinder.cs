using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;
using CalAimSite.Text;

namespace CalAimSite.Content.Binding.Editions;

/// <summary>Binds one <c>rows/….yaml</c> of an edition.</summary>
internal sealed class RowBinder(EditionScope edition, Symbols catalogs, DiagnosticBag diagnostics)
{
    private static readonly Field<YamlScalar> ComponentId = new("id", IdSchema.Instance, isRequired: true);
    private static readonly Field<string> ComponentName = new("name", TextSchema.Instance, isRequired: true);
    private static readonly MappingSchema ComponentShape = new("a component", ComponentId, ComponentName);

    private static readonly Field<string> Name = new("name", TextSchema.Instance, isRequired: true);
    private static readonly Field<ImmutableArray<MappingValues>> Components =
        new("components", new ListSchema<MappingValues>(ComponentShape));
    private static readonly Field<ImmutableArray<YamlScalar>> Initiatives =
        new("initiatives", new ListSchema<YamlScalar>(IdSchema.Instance), isRequired: true);

    private static readonly Field<ImmutableArray<YamlScalar>> Blank = new("blank", new ListSchema<YamlScalar>(ReferenceSchema.Column));
    private static readonly Field<string> Note = new("note", TextSchema.Instance);
    private static readonly Field<ImmutableArray<MappingValues>> Milestones =
        new("milestones", new ListSchema<MappingValues>(MilestoneBinder.Shape), isRequired: true);

    private static readonly MappingSchema Shape = new("a row", Name, Components, Initiatives, Blank, Note, Milestones);

    private readonly Dictionary<Period, SourceSpan> _firstInColumn = [];

    /// <returns>The row, or null where it could not be read whole.</returns>
    public Row? Bind(YamlNode? node, string slug)
    {
        if (node is null || !Shape.TryRead(node, diagnostics, out var values))
        {
            catalogs.Milestones.MarkPartial();
            return null;
        }

        if (!values.IsKnown(Milestones))
            catalogs.Milestones.MarkPartial();

        var components = BindComponents(values, slug);
        edition.Remember(slug, components);
        var reader = new MilestoneBinder(edition, components, catalogs, diagnostics);
        var milestones = ImmutableArray.CreateBuilder<Occurrence>();
        foreach (var milestone in values.Get(Milestones))
        {
            if (reader.Bind(milestone) is { } occurrence)
            {
                milestones.Add(occurrence);
                _firstInColumn.TryAdd(occurrence.Column, milestone.Span);
            }
        }

        components.ReportUnknown(diagnostics);
        var initiatives = catalogs.Initiatives.Resolve(values.Get(Initiatives), diagnostics);
        var blank = BindBlankColumns(values);
        return values.IsComplete
            ? new Row
            {
                Slug = slug,
                Name = values.Get(Name)!,
                Components = components.Values,
                Initiatives = initiatives,
                Milestones = milestones.ToImmutable(),
                BlankColumns = blank,
                Note = values.Get(Note),
            }
            : null;
    }

    private ImmutableArray<Period> BindBlankColumns(MappingValues values)
    {
        var blank = ImmutableArray.CreateBuilder<Period>();
        foreach (var name in values.Get(Blank))
        {
            if (edition.ColumnNamed(name, diagnostics) is not { } column)
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

    private SymbolTable<RowComponent> BindComponents(MappingValues values, string slug)
    {
        var catalog = new SymbolTable<RowComponent>("a component", $"rows/{slug}.yaml");
        if (!values.IsKnown(Components))
            catalog.MarkPartial();

        foreach (var component in values.Get(Components))
        {
            var value = component.IsComplete ? new RowComponent(component.Get(ComponentId)!.Value, component.Get(ComponentName)!) : null;
            catalog.Define(component.Get(ComponentId), value, diagnostics);
        }

        return catalog;
    }
}
