using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Files;
using CalAimSite.Content.Markdown;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;

namespace CalAimSite.Content.Binding.Editions;

/// <summary>Binds an edition's <c>descriptions</c>: the groups in the edition's file, and the files of the descriptions.</summary>
internal sealed class DescriptionsBinder(ContentFiles files, ProseScope scope, Symbols symbols, DiagnosticBag diagnostics)
{
    private static readonly Field<YamlScalar> GroupId = Field.Reference("group", isRequired: true);
    private static readonly Field<string> Heading = Field.Text("heading");
    private static readonly Field<YamlScalar> Intro = Field.Markdown("intro");
    private static readonly Field<ImmutableArray<MappingValues>> Groups =
        Field.List("groups", new MappingSchema("a group of descriptions", GroupId, CommonFields.Name), isRequired: true);

    public static readonly Field<MappingValues> Descriptions =
        Field.Mapping("descriptions", new MappingSchema("the descriptions", Heading, Intro, Groups));

    /// <param name="edition">The values of the edition's file.</param>
    /// <param name="folder">The edition's folder.</param>
    public Descriptions Bind(MappingValues edition, string folder)
    {
        var binder = new DescriptionBinder(scope, symbols, diagnostics);
        var bound = files.In($"{folder}/descriptions", ".md")
            .Select(path => binder.Bind(files[path], Path.GetFileNameWithoutExtension(path)))
            .OfType<BoundDescription>().ToList();
        var values = edition.Get(Descriptions);
        var groups = BindGroups(values, bound);
        if (values?.IsKnown(Groups) == true)
            ReportUnlisted(groups, bound, edition.Span.Source.Path);
        else if (values is null && edition.IsKnown(Descriptions) && bound.Count > 0)
            diagnostics.NoDescriptionGroups(edition.Span, bound.Count);

        if (values is { IsComplete: false })
            scope.MarkPartial();

        return new Descriptions
        {
            Heading = values?.Get(Heading),
            Introduction = new ProseReader(scope, diagnostics).Read(values?.Get(Intro)),
            Groups = [.. groups.Values.OfType<DescriptionGroup>()],
        };
    }

    /// <returns>The groups by id, in the printed order; null where one could not be read whole.</returns>
    private OrderedDictionary<string, DescriptionGroup?> BindGroups(MappingValues? values, List<BoundDescription> bound)
    {
        var groups = new OrderedDictionary<string, DescriptionGroup?>(StringComparer.Ordinal);
        foreach (var entry in values?.Get(Groups) ?? [])
        {
            var group = symbols.Groups.Resolve(entry.Get(GroupId));
            if (entry.Get(GroupId) is not { } id)
                continue;
            var value = group is not null && entry.IsComplete
                ? new DescriptionGroup(group, entry.Get(CommonFields.Name)!, InOrder(bound, group.Id))
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
            if (!groups.ContainsKey(group.Value) && symbols.Groups.Resolve(group) is not null)
                unlisted.Add(group.Value, group.Span);
        }

        unlisted.Report((group, place, more) => diagnostics.GroupNotListed(place, group, list, more));
    }

    private ImmutableArray<Description> InOrder(List<BoundDescription> bound, string group)
    {
        var ordered = bound.Where(description => description.Group?.Value == group).OrderBy(description => description.Order).ToList();
        foreach (var (before, next) in ordered.Zip(ordered.Skip(1)))
        {
            if (next.Order is not null && next.Order == before.Order)
                diagnostics.SameOrder(next.OrderSpan, before.OrderSpan);
        }

        return [.. ordered.Select(description => description.Description).OfType<Description>()];
    }
}
