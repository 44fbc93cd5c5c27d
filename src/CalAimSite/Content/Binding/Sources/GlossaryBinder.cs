using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Binding.Sources;

/// <summary>Binds <c>glossary.yaml</c>.</summary>
internal sealed class GlossaryBinder(Symbols catalogs, DiagnosticBag diagnostics)
{
    public const string Path = "glossary.yaml";

    private static readonly Field<string> Text = new("text", TextSchema.Instance, isRequired: true);
    private static readonly Field<string> Printed = new("printed", TextSchema.Instance, isRequired: true);
    private static readonly MappingSchema ExpansionShape = new("an expansion", Text, CitationBinder.Source, Printed, CitationBinder.Pieces);

    private static readonly Field<YamlScalar> Acronym = new("acronym", new ReferenceSchema("an acronym"), isRequired: true);
    private static readonly Field<ImmutableArray<MappingValues>> Expansions =
        new("expansions", new ListSchema<MappingValues>(ExpansionShape, needsOne: true));

    private static readonly Field<string> Hint = new("hint", TextSchema.Instance);
    private static readonly Field<YamlScalar> HintSource = new("hint_source", IdSchema.Instance);
    private static readonly Field<ImmutableArray<MappingValues>> Entries = new(
        "entries",
        new ListSchema<MappingValues>(new MappingSchema("an acronym", Acronym, Expansions, Hint, HintSource)),
        isRequired: true);

    private static readonly MappingSchema Shape = new("the glossary", Entries);

    public ImmutableArray<GlossaryEntry> Bind(YamlNode? node)
    {
        if (node is null || !Shape.TryRead(node, diagnostics, out var values) || !values.IsKnown(Entries))
        {
            catalogs.Glossary.MarkPartial();
            return [];
        }

        var unexpanded = new List<YamlScalar>();
        foreach (var entry in values.Get(Entries))
        {
            catalogs.Glossary.Define(entry.Get(Acronym), Make(entry), diagnostics);
            if (!entry.Has(Expansions) && entry.Get(Acronym) is { } acronym)
                unexpanded.Add(acronym);
        }

        if (unexpanded.Count > 0)
            diagnostics.NeverExpanded(unexpanded[0].Span, unexpanded.ConvertAll(acronym => acronym.Value));

        return [.. catalogs.Glossary.Values.OrderBy(entry => entry.Acronym, StringComparer.OrdinalIgnoreCase)];
    }

    private GlossaryEntry? Make(MappingValues entry)
    {
        var hintSource = catalogs.Sources.Resolve(entry.Get(HintSource));
        var expansions = ImmutableArray.CreateBuilder<Expansion>();
        foreach (var expansion in entry.Get(Expansions))
        {
            var source = catalogs.Sources.Resolve(expansion.Get(CitationBinder.Source));
            if (CitationBinder.Bind(expansion, Printed, source, where: null) is { } citation && expansion.IsComplete)
                expansions.Add(new Expansion(expansion.Get(Text)!, citation));
        }

        return entry.IsComplete
            ? new GlossaryEntry
            {
                Acronym = entry.Get(Acronym)!.Value,
                Expansions = expansions.ToImmutable(),
                Hint = entry.Get(Hint),
                HintSource = hintSource,
            }
            : null;
    }
}
