using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Markdown;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using static CalAimSite.Content.Binding.References.CommonFields;

namespace CalAimSite.Content.Binding.Editions;

/// <summary>A description with its place among the others.</summary>
/// <param name="Description">Null where it could not be read whole.</param>
/// <param name="Group">The id of the group that it names; null where that is missing.</param>
/// <param name="Order">Its place in the group, from 1; null where that is missing.</param>
/// <param name="OrderSpan">Where the place is given.</param>
internal sealed record BoundDescription(Description? Description, YamlScalar? Group, int? Order, SourceSpan OrderSpan);

/// <summary>Binds <c>descriptions/….md</c> of an edition.</summary>
internal sealed class DescriptionBinder(ProseScope scope, Symbols symbols, DiagnosticBag diagnostics)
{
    private static readonly Field<YamlScalar> Group = Field.Reference("group", isRequired: true);
    private static readonly Field<ImmutableArray<YamlScalar>> ForInitiatives = Field.References("initiatives", isRequired: true);
    private static readonly Field<int> Order = Field.Number("order", isRequired: true);
    private static readonly MappingSchema Schema = new("a description", Title, Group, ForInitiatives, Order);

    /// <returns>The description; null where nothing of it could be read.</returns>
    public BoundDescription? Bind(SourceText file, string slug)
    {
        if (FrontMatter.Read(file, Schema, diagnostics) is not var (values, body))
        {
            scope.MarkPartial();
            return null;
        }

        var initiatives = symbols.Initiatives.Resolve(values.Get(ForInitiatives), diagnostics);
        var text = new ProseReader(scope, diagnostics).Read(body);
        var description = values.IsComplete
            ? new Description { Slug = slug, Title = values.Get(Title)!, Initiatives = initiatives, Text = text }
            : null;
        return new BoundDescription(description, values.Get(Group), values.GetOrNull(Order), values.SpanOf(Order));
    }
}
