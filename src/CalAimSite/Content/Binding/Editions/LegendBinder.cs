using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Binding.Editions;

/// <summary>Binds an edition's <c>legend</c>.</summary>
internal static class LegendBinder
{
    private static readonly Field<string> Symbol = new("symbol", TextSchema.Instance, isRequired: true);
    private static readonly Field<string> Meaning = new("meaning", TextSchema.Instance, isRequired: true);
    private static readonly Field<YamlScalar> Kind = new("kind", IdSchema.Instance, isRequired: true);
    private static readonly Field<string> Label = new("label", TextSchema.Instance, isRequired: true);
    private static readonly Field<ImmutableArray<MappingValues>> Entries =
        new("entries", new ListSchema<MappingValues>(new MappingSchema("an entry of the legend", Symbol, Meaning, Kind)), isRequired: true);

    public static readonly Field<MappingValues> Legend = new("legend", new MappingSchema("the legend", Label, Entries), isRequired: true);

    public static Legend? Bind(MappingValues edition, Symbols catalogs, DiagnosticBag diagnostics)
    {
        if (edition.Get(Legend) is not { } legend)
            return null;

        var entries = ImmutableArray.CreateBuilder<LegendEntry>();
        foreach (var entry in legend.Get(Entries))
        {
            var kind = catalogs.Kinds.Resolve(entry.Get(Kind));
            if (kind is null || !entry.IsComplete)
                continue;

            if (!string.Equals(kind.Symbol, entry.Get(Symbol), StringComparison.Ordinal))
                diagnostics.SymbolOutsideKind(entry.SpanOf(Symbol), entry.Get(Symbol)!, kind.Id, kind.Symbol);

            entries.Add(new LegendEntry(kind, entry.Get(Symbol)!, entry.Get(Meaning)!));
        }

        return legend.IsComplete ? new Legend(legend.Get(Label)!, entries.ToImmutable()) : null;
    }
}
