using System.Collections.Immutable;
using CalAimSite.Content.Shapes;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;
using CalAimSite.Model;

namespace CalAimSite.Content.Binding;

/// <summary>Binds an edition's <c>legend</c>.</summary>
internal static class LegendReader
{
    private static readonly Field<string> Symbol = new("symbol", TextShape.Instance, isRequired: true);
    private static readonly Field<string> Meaning = new("meaning", TextShape.Instance, isRequired: true);
    private static readonly Field<YamlScalar> Kind = new("kind", IdShape.Instance, isRequired: true);
    private static readonly Field<string> Label = new("label", TextShape.Instance, isRequired: true);
    private static readonly Field<ImmutableArray<MappingValues>> Entries =
        new("entries", new ListShape<MappingValues>(new MappingShape("an entry of the legend", Symbol, Meaning, Kind)), isRequired: true);

    public static readonly Field<MappingValues> Legend = new("legend", new MappingShape("the legend", Label, Entries), isRequired: true);

    public static Legend? Bind(MappingValues edition, Catalogs catalogs, DiagnosticBag diagnostics)
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
