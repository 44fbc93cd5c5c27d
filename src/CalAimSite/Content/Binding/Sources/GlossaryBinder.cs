using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using static CalAimSite.Content.Binding.References.CommonFields;

namespace CalAimSite.Content.Binding.Sources;

/// <summary>Binds <c>glossary.yaml</c>.</summary>
internal sealed class GlossaryBinder(Symbols symbols, DiagnosticBag diagnostics)
{
    public const string Path = "glossary.yaml";

    private static readonly Field<string> Text = Field.Text("text", isRequired: true);
    private static readonly Field<string> Printed = Field.Text("printed", isRequired: true);
    private static readonly Field<YamlScalar> Acronym = new("acronym", Scalars.Reference("an acronym"), isRequired: true);
    private static readonly Field<ImmutableArray<MappingValues>> Expansions =
        Field.List("expansions", new MappingSchema("an expansion", Text, SourceId, Printed, Pieces), needsOne: true);
    private static readonly Field<string> SaidBy = Field.Text("said_by", isRequired: true);
    private static readonly Field<MappingValues> External =
        Field.Mapping("external", new MappingSchema("an expansion that is not from the sources", Text, SaidBy));
    private static readonly Field<string> Hint = Field.Text("hint");
    private static readonly Field<YamlScalar> HintSource = Field.Reference("hint_source");
    private static readonly Field<ImmutableArray<MappingValues>> Entries =
        Field.List("entries", new MappingSchema("an acronym", Acronym, Expansions, External, Hint, HintSource), isRequired: true);

    public static readonly MappingSchema Schema = new("the glossary", Entries);

    public ImmutableArray<GlossaryEntry> Bind(MappingValues values)
    {
        symbols.Glossary.Define(values, Entries, Acronym, BindEntry, diagnostics);
        var unexpanded = values.Get(Entries).Where(entry => !entry.Has(Expansions)).Select(entry => entry.Get(Acronym)).OfType<YamlScalar>().ToList();
        if (unexpanded.Count > 0)
            diagnostics.NeverExpanded(unexpanded[0].Span, unexpanded.ConvertAll(acronym => acronym.Value));
        return [.. symbols.Glossary.Values.OrderBy(entry => entry.Acronym, StringComparer.OrdinalIgnoreCase)];
    }

    private GlossaryEntry? BindEntry(MappingValues entry)
    {
        var hintSource = symbols.Sources.Resolve(entry.Get(HintSource));
        var expansions = entry.Get(Expansions).Select(BindExpansion).OfType<Expansion>().ToImmutableArray();
        return entry.IsComplete
            ? new GlossaryEntry
            {
                Acronym = entry.Get(Acronym)!.Value,
                Expansions = expansions,
                External = entry.Get(External) is { IsComplete: true } external
                    ? new ExternalExpansion(external.Get(Text)!, external.Get(SaidBy)!)
                    : null,
                Hint = entry.Get(Hint),
                HintSource = hintSource,
            }
            : null;
    }

    private Expansion? BindExpansion(MappingValues expansion) =>
        CitationBinder.Bind(expansion, Printed, where: null, symbols) is { } citation && expansion.IsComplete
            ? new Expansion(expansion.Get(Text)!, citation)
            : null;
}
