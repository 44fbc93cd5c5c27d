using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;

namespace CalAimSite.Content.Binding.Editions;

/// <summary>Binds an edition's <c>legend</c>.</summary>
internal static class LegendBinder
{
    private static readonly Field<string> Symbol = Field.Text("symbol", isRequired: true);
    private static readonly Field<string> Meaning = Field.Text("meaning", isRequired: true);
    private static readonly Field<YamlScalar> Kind = Field.Reference("kind", isRequired: true);
    private static readonly Field<string> Label = Field.Text("label", isRequired: true);
    private static readonly Field<ImmutableArray<MappingValues>> Entries =
        Field.List("entries", new MappingSchema("an entry of the legend", Symbol, Meaning, Kind), isRequired: true);

    public static readonly Field<MappingValues> Legend =
        Field.Mapping("legend", new MappingSchema("the legend", Label, Entries), isRequired: true);

    public static Legend? Bind(MappingValues edition, Symbols symbols, DiagnosticBag diagnostics)
    {
        if (edition.Get(Legend) is not { } legend)
            return null;
        var entries = legend.Get(Entries).Select(entry => BindEntry(entry, symbols, diagnostics)).OfType<LegendEntry>().ToImmutableArray();
        return legend.IsComplete ? new Legend(legend.Get(Label)!, entries) : null;
    }

    private static LegendEntry? BindEntry(MappingValues entry, Symbols symbols, DiagnosticBag diagnostics)
    {
        var kind = symbols.Kinds.Resolve(entry.Get(Kind));
        if (kind is null || !entry.IsComplete)
            return null;
        var symbol = entry.Get(Symbol)!;
        if (kind.Symbol != symbol)
            diagnostics.SymbolOutsideKind(entry.SpanOf(Symbol), symbol, kind.Id, kind.Symbol);
        return new LegendEntry(kind, symbol, entry.Get(Meaning)!);
    }
}
