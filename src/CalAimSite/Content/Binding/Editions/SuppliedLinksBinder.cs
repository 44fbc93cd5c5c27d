using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using static CalAimSite.Content.Binding.References.CommonFields;

namespace CalAimSite.Content.Binding.Editions;

/// <summary>Binds an edition's <c>links</c>: addresses that its texts may name by id.</summary>
internal static class SuppliedLinksBinder
{
    private static readonly Field<string> Url = Field.Url("url", isRequired: true);

    public static readonly Field<ImmutableArray<MappingValues>> Links =
        Field.List("links", new MappingSchema("a link", Id, Url, SourceId, Quote));

    /// <returns>The links, and their addresses by id for Markdown; null where not all could be read.</returns>
    public static (ImmutableArray<SuppliedLink> Links, ImmutableArray<KeyValuePair<string, string>>? Definitions) Bind(
        MappingValues edition, Symbols symbols, DiagnosticBag diagnostics)
    {
        var links = ImmutableArray.CreateBuilder<SuppliedLink>();
        var definitions = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        var ids = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        foreach (var link in edition.Get(Links))
        {
            var source = symbols.Sources.Resolve(link.Get(SourceId));
            symbols.Quotes.Add(source, link.Get(Quote), [], link.SpanOf(Quote));
            if (link.Get(Id) is { } id && !ids.TryAdd(id.Value, id))
                diagnostics.DuplicateId(id.Span, "link", ids[id.Value].Span);

            if (!link.IsComplete)
                continue;

            definitions.Add(new(link.Get(Id)!.Value, link.Get(Url)!));
            if (source is not null)
                links.Add(new SuppliedLink(link.Get(Url)!, source, link.Get(Quote)));
        }

        var isWhole = edition.IsKnown(Links) && definitions.Count == edition.Get(Links).Length;
        return (links.ToImmutable(), isWhole ? definitions.ToImmutable() : null);
    }
}
