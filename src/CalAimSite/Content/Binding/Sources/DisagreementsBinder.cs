using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Binding.Sources;

/// <summary>Binds <c>disagreements.yaml</c>.</summary>
internal sealed class DisagreementsBinder(Symbols catalogs, DiagnosticBag diagnostics)
{
    public const string Path = "disagreements.yaml";

    private static readonly Field<YamlScalar> Id = new("id", IdSchema.Instance, isRequired: true);
    private static readonly Field<Relation> Relation = new(
        "relation",
        new ChoiceSchema<Relation>(("contradiction", Model.Sources.Relation.Contradiction), ("tension", Model.Sources.Relation.Tension)),
        isRequired: true);

    private static readonly Field<string> What = new("what", TextSchema.Instance, isRequired: true);
    private static readonly Field<ImmutableArray<YamlScalar>> Subjects = new("subjects", new ListSchema<YamlScalar>(IdSchema.Instance));
    private static readonly Field<ImmutableArray<YamlScalar>> Milestones = new("milestones", new ListSchema<YamlScalar>(IdSchema.Instance));
    private static readonly Field<ImmutableArray<YamlScalar>> Initiatives = new("initiatives", new ListSchema<YamlScalar>(IdSchema.Instance));
    private static readonly Field<ImmutableArray<YamlScalar>> Acronyms =
        new("acronyms", new ListSchema<YamlScalar>(new ReferenceSchema("an acronym")));

    private static readonly Field<ImmutableArray<MappingValues>> Sides =
        new("sides", new ListSchema<MappingValues>(CitationBinder.DatedShape), isRequired: true);

    private static readonly Field<string> Note = new("note", TextSchema.Instance);
    private static readonly Field<ImmutableArray<MappingValues>> Disagreements = new(
        "disagreements",
        new ListSchema<MappingValues>(new MappingSchema(
            "a disagreement", Id, Relation, What, Subjects, Milestones, Initiatives, Acronyms, Sides, Note)),
        isRequired: true);

    private static readonly MappingSchema Shape = new("the disagreements", Disagreements);

    public ImmutableArray<Disagreement> Bind(YamlNode? node)
    {
        if (node is null || !Shape.TryRead(node, diagnostics, out var values))
            return [];

        var catalog = new SymbolTable<Disagreement>("a disagreement", Path);
        foreach (var disagreement in values.Get(Disagreements))
            catalog.Define(disagreement.Get(Id), Make(disagreement), diagnostics);

        if (!catalog.Values.IsEmpty)
            Warn(values.SpanOf(Disagreements), catalog.Values);

        return catalog.Values;
    }

    private void Warn(Text.SourceSpan place, ImmutableArray<Disagreement> disagreements) => diagnostics.SourcesDisagree(
        place,
        disagreements.Count(one => one.Relation == Model.Sources.Relation.Contradiction),
        disagreements.Count(one => one.Relation == Model.Sources.Relation.Tension));

    private Disagreement? Make(MappingValues values)
    {
        var subjects = catalogs.Subjects.Resolve(values.Get(Subjects), diagnostics);
        var milestones = catalogs.Milestones.Resolve(values.Get(Milestones), diagnostics);
        var initiatives = catalogs.Initiatives.Resolve(values.Get(Initiatives), diagnostics);
        var acronyms = catalogs.Glossary.Resolve(values.Get(Acronyms), diagnostics);
        var sides = CitationBinder.BindDated(values.Get(Sides), catalogs);
        if (values.IsKnown(Sides) && values.Get(Sides).Length < 2)
            diagnostics.OneSided(values.SpanOf(Sides));

        return values.IsComplete
            ? new Disagreement
            {
                Id = values.Get(Id)!.Value,
                Relation = values.Get(Relation, Model.Sources.Relation.Contradiction),
                What = values.Get(What)!,
                SubjectIds = [.. subjects.Select(subject => subject.Id)],
                MilestoneIds = milestones,
                Initiatives = initiatives,
                Acronyms = [.. acronyms.Select(entry => entry.Acronym)],
                Sides = sides,
                Note = values.Get(Note),
            }
            : null;
    }
}
