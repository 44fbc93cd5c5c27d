using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Binding.Definitions;

/// <summary>Binds <c>initiatives.yaml</c>.</summary>
internal static class InitiativesBinder
{
    public const string Path = "initiatives.yaml";

    private static readonly Field<YamlScalar> Id = new("id", IdSchema.Instance, isRequired: true);
    private static readonly Field<string> Name = new("name", TextSchema.Instance, isRequired: true);
    private static readonly Field<ImmutableArray<string>> Aliases = new("aliases", new ListSchema<string>(TextSchema.Instance));
    private static readonly Field<YamlScalar> Group = new("group", IdSchema.Instance);
    private static readonly Field<string> LinkTitle = new("title", TextSchema.Instance, isRequired: true);
    private static readonly Field<string> LinkUrl = new("url", UrlSchema.Instance, isRequired: true);
    private static readonly Field<YamlScalar> LinkSource = new("source", IdSchema.Instance, isRequired: true);
    private static readonly Field<ImmutableArray<MappingValues>> Links =
        new("links", new ListSchema<MappingValues>(new MappingSchema("a link", LinkTitle, LinkUrl, LinkSource)));

    private static readonly Field<ImmutableArray<YamlScalar>> Redirects = new("redirects", new ListSchema<YamlScalar>(IdSchema.Instance));
    private static readonly MappingSchema InitiativeShape = new("an initiative", Id, Name, Aliases, Group, Links, Redirects);

    private static readonly Field<ImmutableArray<MappingValues>> Initiatives =
        new("initiatives", new ListSchema<MappingValues>(InitiativeShape), isRequired: true);

    private static readonly MappingSchema Shape = new("the initiatives", Initiatives);

    public static void Bind(YamlNode? node, Symbols catalogs, DiagnosticBag diagnostics)
    {
        if (node is null || !Shape.TryRead(node, diagnostics, out var values))
        {
            catalogs.Initiatives.MarkPartial();
            return;
        }

        if (!values.IsKnown(Initiatives))
            catalogs.Initiatives.MarkPartial();

        var initiatives = values.Get(Initiatives);
        foreach (var initiative in initiatives)
            catalogs.Initiatives.Define(initiative.Get(Id), Make(initiative, catalogs), diagnostics);

        RedirectFormerIds(initiatives, catalogs, diagnostics);
    }

    private static Initiative? Make(MappingValues initiative, Symbols catalogs)
    {
        var group = catalogs.Groups.Resolve(initiative.Get(Group));
        var links = ImmutableArray.CreateBuilder<InitiativeLink>();
        foreach (var link in initiative.Get(Links))
        {
            if (catalogs.Sources.Resolve(link.Get(LinkSource)) is { } source && link.IsComplete)
                links.Add(new InitiativeLink(link.Get(LinkTitle)!, link.Get(LinkUrl)!, source));
        }

        return initiative.IsComplete
            ? new Initiative
            {
                Id = initiative.Get(Id)!.Value,
                Name = initiative.Get(Name)!,
                Group = group,
                Aliases = initiative.Get(Aliases),
                Links = links.ToImmutable(),
                PreviousIds = [.. initiative.Get(Redirects).Select(id => id.Value)],
            }
            : null;
    }

    // A former id must lead to one place only, and not to where another page stands now. Older editions go on naming it.
    private static void RedirectFormerIds(ImmutableArray<MappingValues> initiatives, Symbols catalogs, DiagnosticBag diagnostics)
    {
        var taken = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        foreach (var id in initiatives.Select(initiative => initiative.Get(Id)).OfType<YamlScalar>())
            taken.TryAdd(id.Value, id);

        foreach (var (id, former) in initiatives.SelectMany(initiative =>
            initiative.Get(Redirects).Select(former => (initiative.Get(Id), former))))
        {
            if (!taken.TryAdd(former.Value, former))
                diagnostics.DuplicateId(former.Span, "initiative", taken[former.Value].Span);
            else if (catalogs.Initiatives.Resolve(id) is { } initiative)
                catalogs.Initiatives.Redirect(former, initiative);
        }
    }
}
