using System.Collections.Immutable;
using CalAimSite.Content.Shapes;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;
using CalAimSite.Model;

namespace CalAimSite.Content.Binding;

/// <summary>Binds <c>rows/….yaml</c> of an edition.</summary>
internal sealed class RowFile(EditionScope edition, Catalogs catalogs, DiagnosticBag diagnostics)
{
    private static readonly Field<YamlScalar> ComponentId = new("id", IdShape.Instance, isRequired: true);
    private static readonly Field<string> ComponentName = new("name", TextShape.Instance, isRequired: true);
    private static readonly MappingShape ComponentShape = new("a component", ComponentId, ComponentName);

    private static readonly Field<string> Name = new("name", TextShape.Instance, isRequired: true);
    private static readonly Field<ImmutableArray<MappingValues>> Components = new("components", new ListShape<MappingValues>(ComponentShape));
    private static readonly Field<ImmutableArray<YamlScalar>> Initiatives =
        new("initiatives", new ListShape<YamlScalar>(IdShape.Instance), isRequired: true);

    private static readonly Field<ImmutableArray<YamlScalar>> Blank = new("blank", new ListShape<YamlScalar>(ReferenceShape.Column));
    private static readonly Field<string> Note = new("note", TextShape.Instance);
    private static readonly Field<ImmutableArray<MappingValues>> Milestones =
        new("milestones", new ListShape<MappingValues>(MilestoneReader.Shape), isRequired: true);

    private static readonly MappingShape Shape = new("a row", Name, Components, Initiatives, Blank, Note, Milestones);

    /// <returns>The row, or null where it could not be read whole.</returns>
    public Row? Bind(YamlNode? node, string slug)
    {
        if (node is null || !Shape.TryRead(node, diagnostics, out var values))
        {
            return null;
        }

        var components = BindComponents(values.Get(Components), slug);
        var reader = new MilestoneReader(edition, components, catalogs, diagnostics);
        var milestones = ImmutableArray.CreateBuilder<Occurrence>();
        foreach (var milestone in values.Get(Milestones))
        {
            if (reader.Bind(milestone) is { } occurrence)
            {
                milestones.Add(occurrence);
            }
        }

        var initiatives = catalogs.Initiatives.Resolve(values.Get(Initiatives), diagnostics);
        return values.IsComplete
            ? new Row
            {
                Slug = slug,
                Name = values.Get(Name)!,
                Components = components.Values,
                Initiatives = initiatives,
                Milestones = milestones.ToImmutable(),
                BlankColumns = [.. values.Get(Blank).Select(column => edition.ColumnNamed(column, diagnostics)).OfType<Period>()],
                Note = values.Get(Note),
            }
            : null;
    }

    private Catalog<RowComponent> BindComponents(ImmutableArray<MappingValues> components, string slug)
    {
        var catalog = new Catalog<RowComponent>("a component", $"rows/{slug}.yaml");
        foreach (var component in components)
        {
            var value = component.IsComplete ? new RowComponent(component.Get(ComponentId)!.Value, component.Get(ComponentName)!) : null;
            catalog.Define(component.Get(ComponentId), value, diagnostics);
        }

        return catalog;
    }
}
