using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Binding.Sources;

/// <summary>Binds <c>launches/….yaml</c>: the dated claims about an initiative, by what they date.</summary>
internal sealed class LaunchesBinder(Symbols catalogs, DiagnosticBag diagnostics)
{
    public const string Folder = "launches";

    private static readonly Field<ClaimKind> Kind = new(
        "kind",
        new ChoiceSchema<ClaimKind>(
            ("start", ClaimKind.Start),
            ("change", ClaimKind.Change),
            ("end", ClaimKind.End),
            ("period", ClaimKind.Period),
            ("step", ClaimKind.Step),
            ("deadline", ClaimKind.Deadline)),
        isRequired: true);

    private static readonly Field<string> What = new("what", TextSchema.Instance);
    private static readonly Field<MilestoneDate> When = new("when", MilestoneDateSchema.Instance, isRequired: true);
    private static readonly Field<Qualifier> Qualifier = new("qualifier", QualifierSchema.Instance);
    private static readonly Field<DatedBy> DatedBy = new("dated_by", new ChoiceSchema<DatedBy>(
        ("quote", Model.Sources.DatedBy.Quote), ("column", Model.Sources.DatedBy.Column), ("heading", Model.Sources.DatedBy.Heading)));

    private static readonly Field<string> Reading = new("reading", TextSchema.Instance);
    private static readonly Field<string> Note = new("note", TextSchema.Instance);
    private static readonly Field<bool> Superseded = new("superseded", FlagSchema.Instance);
    private static readonly Field<YamlScalar> Milestone = new("milestone", IdSchema.Instance);
    private static readonly MappingSchema ClaimShape = new(
        "a claim",
        CitationBinder.Source, Kind, What, When, Qualifier, CitationBinder.RequiredQuote, CitationBinder.Pieces, CitationBinder.Where,
        DatedBy, Reading, Note, Superseded, Milestone);

    private static readonly Field<YamlScalar> Id = new("id", IdSchema.Instance, isRequired: true);
    private static readonly Field<string> Name = new("name", TextSchema.Instance, isRequired: true);
    private static readonly Field<ImmutableArray<YamlScalar>> Milestones = new("milestones", new ListSchema<YamlScalar>(IdSchema.Instance));
    private static readonly Field<bool> Recurs = new("recurs", FlagSchema.Instance);
    private static readonly Field<ImmutableArray<MappingValues>> Claims =
        new("claims", new ListSchema<MappingValues>(ClaimShape, needsOne: true), isRequired: true);
    private static readonly Field<ImmutableArray<MappingValues>> Subjects = new(
        "subjects",
        new ListSchema<MappingValues>(new MappingSchema("a subject", Id, Name, Milestones, Recurs, Note, Claims)),
        isRequired: true);

    private static readonly MappingSchema Shape = new("the launches of an initiative", Subjects);

    /// <param name="node">The file.</param>
    /// <param name="slug">Its name: the id of the initiative.</param>
    public IReadOnlyList<Subject>? Bind(YamlNode? node, string slug)
    {
        if (node is null || !Shape.TryRead(node, diagnostics, out var values))
        {
            catalogs.Subjects.MarkPartial();
            return null;
        }

        if (!values.IsKnown(Subjects))
            catalogs.Subjects.MarkPartial();

        var initiative = catalogs.Initiatives.Resolve(new YamlScalar(slug, isVerbatim: false, node.Span.Source.Span(0, 0)));
        var bound = new List<Subject>();
        foreach (var subject in values.Get(Subjects))
        {
            var made = Make(subject, initiative);
            catalogs.Subjects.Define(subject.Get(Id), made, diagnostics);
            if (made is not null)
                bound.Add(made);
        }

        return bound;
    }

    private Subject? Make(MappingValues values, Initiative? initiative)
    {
        var milestones = catalogs.Milestones.Resolve(values.Get(Milestones), diagnostics);
        var claims = values.Get(Claims).Select(MakeClaim).OfType<Claim>();
        return values.IsComplete && initiative is not null
            ? new Subject
            {
                Id = values.Get(Id)!.Value,
                Initiative = initiative,
                Name = values.Get(Name)!,
                MilestoneIds = milestones,
                Recurs = values.Get(Recurs, fallback: false),
                Note = values.Get(Note),

                // OrderBy keeps the order of those that compare equal: claims of one source stay in its order.
                Claims = [.. claims.OrderBy(claim => claim.Source.Date.Last)],
            }
            : null;
    }

    private Claim? MakeClaim(MappingValues values)
    {
        var source = catalogs.Sources.Resolve(values.Get(CitationBinder.Source));
        var citation = CitationBinder.Bind(values, CitationBinder.RequiredQuote, source, values.Get(CitationBinder.Where));
        var milestone = catalogs.Milestones.Resolve(values.Get(Milestone));
        return values.IsComplete && citation is not null
            ? new Claim
            {
                Kind = values.Get(Kind, ClaimKind.Start),
                What = values.Get(What),
                When = values.Get(When)!,
                Qualifier = values.Get(Qualifier, Model.Dates.Qualifier.None),
                Citation = citation,
                DatedBy = values.Get(DatedBy, Model.Sources.DatedBy.Quote),
                Reading = values.Get(Reading),
                Note = values.Get(Note),
                IsSuperseded = values.Get(Superseded, fallback: false),
                MilestoneId = milestone,
            }
            : null;
    }
}
