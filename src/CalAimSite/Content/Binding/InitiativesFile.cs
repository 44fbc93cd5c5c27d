using System.Collections.Immutable;
using CalAimSite.Content.Shapes;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;
using CalAimSite.Model;

namespace CalAimSite.Content.Binding;

/// <summary>Binds <c>initiatives.yaml</c>.</summary>
internal static class InitiativesFile
{
    public const string Path = "initiatives.yaml";

    private static readonly Field<YamlScalar> Id = new("id", IdShape.Instance, isRequired: true);
    private static readonly Field<string> Name = new("name", TextShape.Instance, isRequired: true);
    private static readonly Field<ImmutableArray<string>> Aliases = new("aliases", new ListShape<string>(TextShape.Instance));
    private static readonly Field<YamlScalar> Group = new("group", IdShape.Instance);
    private static readonly Field<string> LinkTitle = new("title", TextShape.Instance, isRequired: true);
    private static readonly Field<string> LinkUrl = new("url", UrlShape.Instance, isRequired: true);
    private static readonly Field<YamlScalar> LinkSource = new("source", IdShape.Instance, isRequired: true);
    private static readonly Field<ImmutableArray<MappingValues>> Links =
        new("links", new ListShape<MappingValues>(new MappingShape("a link", LinkTitle, LinkUrl, LinkSource)));

    private static readonly Field<ImmutableArray<YamlScalar>> Redirects = new("redirects", new ListShape<YamlScalar>(IdShape.Instance));
    private static readonly MappingShape InitiativeShape = new("an initiative", Id, Name, Aliases, Group, Links, Redirects);

    private static readonly Field<ImmutableArray<MappingValues>> Initiatives =
        new("initiatives", new ListShape<MappingValues>(InitiativeShape), isRequired: true);

    private static readonly MappingShape Shape = new("the initiatives", Initiatives);

    public static void Bind(YamlNode? node, Catalogs catalogs, DiagnosticBag diagnostics)
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

    private static Initiative? Make(MappingValues initiative, Catalogs catalogs)
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
                FormerIds = [.. initiative.Get(Redirects).Select(id => id.Value)],
            }
            : null;
    }

    // A former id must lead to one place only, and not to where another page stands now. Older editions go on naming it.
    private static void RedirectFormerIds(ImmutableArray<MappingValues> initiatives, Catalogs catalogs, DiagnosticBag diagnostics)
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
