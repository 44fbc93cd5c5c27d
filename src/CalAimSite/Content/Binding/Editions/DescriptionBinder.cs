using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Markdown;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;
using CalAimSite.Text;

namespace CalAimSite.Content.Binding.Editions;

/// <summary>A description with its place among the others.</summary>
/// <param name="Description">Null where it could not be read whole.</param>
/// <param name="Group">The id of the group that it names; null where that is missing.</param>
/// <param name="Order">Its place in the group, from 1; 0 where that is missing.</param>
/// <param name="OrderSpan">Where the place is given.</param>
internal sealed record BoundDescription(Description? Description, YamlScalar? Group, int Order, SourceSpan OrderSpan);

/// <summary>Binds <c>descriptions/….md</c> of an edition.</summary>
internal static class DescriptionBinder
{
    private static readonly Field<string> Title = new("title", TextSchema.Instance, isRequired: true);
    private static readonly Field<YamlScalar> Group = new("group", IdSchema.Instance, isRequired: true);
    private static readonly Field<ImmutableArray<YamlScalar>> Initiatives =
        new("initiatives", new ListSchema<YamlScalar>(IdSchema.Instance), isRequired: true);

    private static readonly Field<int> Order = new("order", NumberSchema.Instance, isRequired: true);
    private static readonly MappingSchema Shape = new("a description", Title, Group, Initiatives, Order);

    public static BoundDescription? Bind(SourceText file, string slug, ProseScope scope, Symbols catalogs, DiagnosticBag diagnostics)
    {
        if (FrontMatter.Read(file, diagnostics) is not { } frontMatter
            || !Shape.TryRead(frontMatter.Values, diagnostics, out var values))
        {
            return null;
        }

        var initiatives = catalogs.Initiatives.Resolve(values.Get(Initiatives), diagnostics);
        var text = new ProseReader(scope, diagnostics).Read(MarkdownText.Of(file, frontMatter.BodyStart));
        var description = values.IsComplete
            ? new Description { Slug = slug, Title = values.Get(Title)!, Initiatives = initiatives, Text = text }
            : null;
        return new BoundDescription(description, values.Get(Group), values.Get(Order, 0), values.SpanOf(Order));
    }
}
