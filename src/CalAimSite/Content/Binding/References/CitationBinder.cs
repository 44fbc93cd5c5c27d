using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;

namespace CalAimSite.Content.Binding.References;

/// <summary>Binds the keys that cite a source, wherever they stand.</summary>
internal static class CitationBinder
{
    public static readonly Field<YamlScalar> Source = new("source", IdSchema.Instance, isRequired: true);
    public static readonly Field<string> Quote = new("quote", TextSchema.Instance);
    public static readonly Field<string> RequiredQuote = new("quote", TextSchema.Instance, isRequired: true);
    public static readonly Field<ImmutableArray<string>> Pieces = new("pieces", new ListSchema<string>(TextSchema.Instance));
    public static readonly Field<string> Where = new("where", TextSchema.Instance);
    private static readonly Field<MilestoneDate> When = new("when", MilestoneDateSchema.Instance);

    /// <summary>A citation, with the date in it.</summary>
    public static readonly MappingSchema DatedShape = new("a citation", Source, RequiredQuote, Pieces, Where, When);

    /// <param name="values">Of a shape with <see cref="Source"/>, <see cref="Quote"/> and <see cref="Pieces"/>.</param>
    /// <param name="where">The place in the document.</param>
    /// <param name="catalogs">What the source is looked up in.</param>
    /// <returns>The citation; null where its source is not known.</returns>
    public static Citation? Bind(MappingValues values, string? where, Symbols catalogs) =>
        Make(values, Quote, catalogs.Sources.Resolve(values.Get(Source)), where);

    /// <summary>Binds a citation of a source that is given elsewhere.</summary>
    public static Citation? Bind(MappingValues values, Field<string> quote, Source? source, string? where) =>
        Make(values, quote, source, where);

    public static ImmutableArray<DatedCitation> BindDated(ImmutableArray<MappingValues> citations, Symbols catalogs)
    {
        var bound = ImmutableArray.CreateBuilder<DatedCitation>(citations.Length);
        foreach (var values in citations)
        {
            var source = catalogs.Sources.Resolve(values.Get(Source));
            if (Make(values, RequiredQuote, source, values.Get(Where)) is { } citation)
                bound.Add(new DatedCitation(citation, values.Get(When)));
        }

        return bound.ToImmutable();
    }

    private static Citation? Make(MappingValues values, Field<string> quote, Source? source, string? where) =>
        source is null
            ? null
            : new Citation { Source = source, Quote = values.Get(quote), Pieces = values.Get(Pieces), Where = where };
}
