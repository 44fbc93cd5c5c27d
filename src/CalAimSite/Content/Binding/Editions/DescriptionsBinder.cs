using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Files;
using CalAimSite.Content.Markdown;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Binding.Editions;

/// <summary>Binds an edition's <c>descriptions</c>: the groups in the edition's file, and the files of the descriptions.</summary>
internal sealed class DescriptionsBinder(ContentFiles files, ProseScope scope, Symbols catalogs, DiagnosticBag diagnostics)
{
    private static readonly Field<YamlScalar> GroupId = new("group", IdSchema.Instance, isRequired: true);
    private static readonly Field<string> GroupName = new("name", TextSchema.Instance, isRequired: true);
    private static readonly Field<string> Heading = new("heading", TextSchema.Instance);
    private static readonly Field<YamlScalar> Intro = new("intro", MarkdownSchema.Instance);
    private static readonly Field<ImmutableArray<MappingValues>> Groups = new(
        "groups", new ListSchema<MappingValues>(new MappingSchema("a group of descriptions", GroupId, GroupName)), isRequired: true);

    public static readonly Field<MappingValues> Descriptions =
        new("descriptions", new MappingSchema("the descriptions", Heading, Intro, Groups));

    /// <param name="edition">The values of the edition's file.</param>
    /// <param name="folder">The edition's folder.</param>
    /// <param name="list">The edition's file, for messages.</param>
    public Descriptions Bind(MappingValues edition, string folder, string list)
    {
        var bound = BindFiles(folder);
        var values = edition.Get(Descriptions);
        var groups = BindGroups(values, bound);
        if (values?.IsKnown(Groups) == true)
            ReportUnlisted(groups, bound, list);
        else if (values is null && edition.IsKnown(Descriptions) && bound.Count > 0)
            diagnostics.NoDescriptionGroups(edition.Span, bound.Count);

        return new Descriptions
        {
            Heading = values?.Get(Heading),
            Introduction = values?.Get(Intro) is { } intro ? new ProseReader(scope, diagnostics).Read(MarkdownText.Of(intro)) : Prose.Empty,
            Groups = [.. groups.Values.OfType<DescriptionGroup>()],
        };
    }

    private List<BoundDescription> BindFiles(string folder)
    {
        var bound = new List<BoundDescription>();
        foreach (var path in files.In($"{folder}/descriptions", ".md"))
        {
            var slug = Path.GetFileNameWithoutExtension(path);
            if (DescriptionBinder.Bind(files[path], slug, scope, catalogs, diagnostics) is { } description)
                bound.Add(description);
        }

        return bound;
    }

    /// <returns>The groups by id, in the printed order; null where one could not be read whole.</returns>
    private OrderedDictionary<string, DescriptionGroup?> BindGroups(MappingValues? values, List<BoundDescription> bound)
    {
        var groups = new OrderedDictionary<string, DescriptionGroup?>(StringComparer.Ordinal);
        foreach (var entry in values?.Get(Groups) ?? [])
        {
            var group = catalogs.Groups.Resolve(entry.Get(GroupId));
            if (entry.Get(GroupId) is not { } id)
                continue;

            var value = group is not null && entry.IsComplete
                ? new DescriptionGroup(group, entry.Get(GroupName)!, InOrder(bound, group.Id))
                : null;
            if (!groups.TryAdd(id.Value, value))
                diagnostics.SameReferenceTwice(id.Span, id.Value, "group");
        }

        return groups;
    }

    private void ReportUnlisted(OrderedDictionary<string, DescriptionGroup?> groups, List<BoundDescription> bound, string list)
    {
        var unlisted = new RepeatedMistakes();
        foreach (var group in bound.Select(description => description.Group).OfType<YamlScalar>())
        {
            if (!groups.ContainsKey(group.Value) && catalogs.Groups.Resolve(group) is not null)
                unlisted.Add(group.Value, group.Span);
        }

        unlisted.Report((group, place, more) => diagnostics.GroupNotListed(place, group, list, more));
    }

    private ImmutableArray<Description> InOrder(List<BoundDescription> bound, string group)
    {
        var ordered = bound
            .Where(description => string.Equals(description.Group?.Value, group, StringComparison.Ordinal))
            .OrderBy(description => description.Order)
            .ToList();
        for (var i = 1; i < ordered.Count; i++)
        {
            if (ordered[i].Order == ordered[i - 1].Order && ordered[i].Order > 0)
                diagnostics.SameOrder(ordered[i].OrderSpan, ordered[i - 1].OrderSpan);
        }

        return [.. ordered.Select(description => description.Description).OfType<Description>()];
    }
}
