using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using static CalAimSite.Content.Binding.References.CommonFields;
using DisagreementRelation = CalAimSite.Model.Sources.Relation;

namespace CalAimSite.Content.Binding.Sources;

/// <summary>Binds <c>disagreements.yaml</c>.</summary>
internal sealed class DisagreementsBinder(Symbols symbols, DiagnosticBag diagnostics)
{
    public const string Path = "disagreements.yaml";

    private static readonly Field<DisagreementRelation> Relation = new(
        "relation",
        new ChoiceSchema<DisagreementRelation>(
            ("contradiction", DisagreementRelation.Contradiction),
            ("tension", DisagreementRelation.Tension),
            ("wording", DisagreementRelation.Wording)),
        isRequired: true);

    private static readonly Field<string> What = Field.Text("what", isRequired: true);
    private static readonly Field<ImmutableArray<YamlScalar>> Acronyms =
        new("acronyms", new ListSchema<YamlScalar>(Scalars.Reference("an acronym")));
    private static readonly Field<ImmutableArray<MappingValues>> Sides = Field.List("sides", CitationBinder.DatedSchema, isRequired: true);
    private static readonly Field<ImmutableArray<MappingValues>> Disagreements = Field.List(
        "disagreements",
        new MappingSchema("a disagreement", Id, Relation, What, Subjects, Milestones, Initiatives, Acronyms, Sides, Note),
        isRequired: true);

    public static readonly MappingSchema Schema = new("the disagreements", Disagreements);

    public ImmutableArray<Disagreement> Bind(MappingValues values)
    {
        var table = new SymbolTable<Disagreement>("a disagreement", Path);
        table.Define(values, Disagreements, Id, BindOne, diagnostics);
        var contradictions = table.Values.Count(one => one.Relation == DisagreementRelation.Contradiction);
        var tensions = table.Values.Count(one => one.Relation == DisagreementRelation.Tension);
        if (contradictions + tensions > 0)
            diagnostics.SourcesDisagree(values.SpanOf(Disagreements), contradictions, tensions);
        return table.Values;
    }

    private Disagreement? BindOne(MappingValues values)
    {
        var subjects = symbols.Subjects.Resolve(values.Get(Subjects), diagnostics);
        var milestones = symbols.Milestones.Resolve(values.Get(Milestones), diagnostics);
        var initiatives = symbols.Initiatives.Resolve(values.Get(Initiatives), diagnostics);
        var acronyms = symbols.Glossary.Resolve(values.Get(Acronyms), diagnostics);
        var sides = CitationBinder.BindDated(values.Get(Sides), symbols, diagnostics);
        if (values.IsKnown(Sides) && values.Get(Sides).Length < 2)
            diagnostics.OneSided(values.SpanOf(Sides));

        return values.IsComplete
            ? new Disagreement
            {
                Id = values.Get(Id)!.Value,
                Relation = values.Get(Relation, DisagreementRelation.Contradiction),
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
