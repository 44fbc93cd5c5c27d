using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using static CalAimSite.Content.Binding.References.CommonFields;

namespace CalAimSite.Content.Binding.Definitions;

/// <summary>Binds <c>initiatives.yaml</c>.</summary>
internal static class InitiativesBinder
{
    public const string Path = "initiatives.yaml";

    private static readonly Field<ImmutableArray<string>> Aliases = Field.Texts("aliases");
    private static readonly Field<YamlScalar> Group = Field.Reference("group");
    private static readonly Field<string> LinkUrl = Field.Url("url", isRequired: true);
    private static readonly Field<ImmutableArray<MappingValues>> Links =
        Field.List("links", new MappingSchema("a link", Title, LinkUrl, SourceId));

    private static readonly Field<ImmutableArray<MappingValues>> All = Field.List(
        "initiatives", new MappingSchema("an initiative", Id, Name, Aliases, Group, Links, Redirects), isRequired: true);

    public static readonly MappingSchema Schema = new("the initiatives", All);

    public static void Bind(MappingValues values, Symbols symbols, DiagnosticBag diagnostics)
    {
        symbols.Initiatives.Define(values, All, Id, initiative => Bind(initiative, symbols), diagnostics);
        RedirectPreviousIds(values.Get(All), symbols, diagnostics);
    }

    private static Initiative? Bind(MappingValues values, Symbols symbols)
    {
        var group = symbols.Groups.Resolve(values.Get(Group));
        var links = values.Get(Links).Select(link => BindLink(link, symbols)).OfType<InitiativeLink>().ToImmutableArray();
        return values.IsComplete
            ? new Initiative
            {
                Id = values.Get(Id)!.Value,
                Name = values.Get(Name)!,
                Group = group,
                Aliases = values.Get(Aliases),
                Links = links,
                PreviousIds = [.. values.Get(Redirects).Select(id => id.Value)],
            }
            : null;
    }

    private static InitiativeLink? BindLink(MappingValues link, Symbols symbols) =>
        symbols.Sources.Resolve(link.Get(SourceId)) is { } source && link.IsComplete
            ? new InitiativeLink(link.Get(Title)!, link.Get(LinkUrl)!, source)
            : null;

    // A former id must lead to one place only, and not to where another page stands now. Older editions go on naming it.
    private static void RedirectPreviousIds(ImmutableArray<MappingValues> initiatives, Symbols symbols, DiagnosticBag diagnostics)
    {
        var taken = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        foreach (var id in initiatives.Select(initiative => initiative.Get(Id)).OfType<YamlScalar>())
        {
            taken.TryAdd(id.Value, id);
            symbols.Places.Add(id.Value, id.Span);
        }

        foreach (var (id, previous) in initiatives.SelectMany(one => one.Get(Redirects).Select(previous => (one.Get(Id), previous))))
        {
            symbols.Places.Add(previous.Value, previous.Span);
            if (!taken.TryAdd(previous.Value, previous))
                diagnostics.DuplicateId(previous.Span, "initiative", taken[previous.Value].Span);
            else if (symbols.Initiatives.Resolve(id) is { } initiative)
                symbols.Initiatives.Redirect(previous, initiative);
        }
    }
}
