using System.Collections.Immutable;
using CalAimSite.Content.Files;
using CalAimSite.Content.Markdown;
using CalAimSite.Content.Shapes;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;
using CalAimSite.Model;

namespace CalAimSite.Content.Binding;

/// <summary>Binds an edition's <c>descriptions</c>: the groups in the edition's file, and the files of the descriptions.</summary>
internal sealed class DescriptionsReader(ContentFiles files, ProseScope scope, Catalogs catalogs, DiagnosticBag diagnostics)
{
    private static readonly Field<YamlScalar> GroupId = new("group", IdShape.Instance, isRequired: true);
    private static readonly Field<string> GroupName = new("name", TextShape.Instance, isRequired: true);
    private static readonly Field<string> Heading = new("heading", TextShape.Instance);
    private static readonly Field<YamlScalar> Intro = new("intro", MarkdownShape.Instance);
    private static readonly Field<ImmutableArray<MappingValues>> Groups = new(
        "groups", new ListShape<MappingValues>(new MappingShape("a group of descriptions", GroupId, GroupName)), isRequired: true);

    public static readonly Field<MappingValues> Descriptions =
        new("descriptions", new MappingShape("the descriptions", Heading, Intro, Groups));

    public Descriptions? Bind(MappingValues edition, string folder, string list)
    {
        var bound = new List<BoundDescription>();
        foreach (var path in files.In($"{folder}/descriptions", ".md"))
        {
            var slug = Path.GetFileNameWithoutExtension(path);
            if (DescriptionFile.Bind(files[path], slug, scope, catalogs, diagnostics) is { } description)
            {
                bound.Add(description);
            }
        }

        var values = edition.Get(Descriptions);
        var groups = BindGroups(values, bound, list);
        return new Descriptions
        {
            Heading = values?.Get(Heading),
            Introduction = values?.Get(Intro) is { } intro ? new ProseReader(scope, diagnostics).Read(MarkdownText.Of(intro)) : Prose.Empty,
            Groups = groups,
        };
    }

    private ImmutableArray<DescriptionGroup> BindGroups(MappingValues? values, List<BoundDescription> bound, string list)
    {
        var groups = ImmutableArray.CreateBuilder<DescriptionGroup>();
        var listed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in values?.Get(Groups) ?? [])
        {
            var id = group.Get(GroupId);
            if (id is not null)
            {
                listed.Add(id.Value);
            }

            if (catalogs.Groups.Resolve(id, diagnostics) is { } resolved && group.IsComplete)
            {
                groups.Add(new DescriptionGroup(resolved, group.Get(GroupName)!, InOrder(bound, resolved.Id)));
            }
        }

        foreach (var description in bound)
        {
            if (description.Group is { } group && !listed.Contains(group.Value)
                && catalogs.Groups.Resolve(group, diagnostics) is not null)
            {
                diagnostics.GroupNotListed(group.Span, group.Value, list);
            }
        }

        return groups.ToImmutable();
    }

    private ImmutableArray<Description> InOrder(List<BoundDescription> bound, string group)
    {
        var ordered = bound.FindAll(description => string.Equals(description.Group?.Value, group, StringComparison.Ordinal));
        ordered.Sort((a, b) => a.Order.CompareTo(b.Order));
        for (var i = 1; i < ordered.Count; i++)
        {
            if (ordered[i].Order == ordered[i - 1].Order && ordered[i].Order > 0)
            {
                diagnostics.SameOrder(ordered[i].OrderSpan, ordered[i - 1].OrderSpan);
            }
        }

        return [.. ordered.Select(description => description.Description).OfType<Description>()];
    }
}
