using System.Collections.Immutable;
using CalAimSite.Content.Shapes;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;
using CalAimSite.Model;

namespace CalAimSite.Content.Binding;

/// <summary>Binds <c>launches/….yaml</c>: the dated claims about an initiative, by what they date.</summary>
internal sealed class LaunchFile(Catalogs catalogs, DiagnosticBag diagnostics)
{
    public const string Folder = "launches";

    private static readonly Field<ClaimKind> Kind = new(
        "kind",
        new ChoiceShape<ClaimKind>(
            ("start", ClaimKind.Start),
            ("change", ClaimKind.Change),
            ("end", ClaimKind.End),
            ("period", ClaimKind.Period),
            ("step", ClaimKind.Step),
            ("deadline", ClaimKind.Deadline)),
        isRequired: true);

    private static readonly Field<string> What = new("what", TextShape.Instance);
    private static readonly Field<When> When = new("when", WhenShape.Instance, isRequired: true);
    private static readonly Field<Qualifier> Qualifier = new("qualifier", QualifierShape.Instance);
    private static readonly Field<DatedBy> DatedBy = new("dated_by", new ChoiceShape<DatedBy>(
        ("quote", Model.DatedBy.Quote), ("column", Model.DatedBy.Column), ("heading", Model.DatedBy.Heading)));

    private static readonly Field<string> Reading = new("reading", TextShape.Instance);
    private static readonly Field<string> Note = new("note", TextShape.Instance);
    private static readonly Field<bool> Superseded = new("superseded", FlagShape.Instance);
    private static readonly Field<YamlScalar> Milestone = new("milestone", IdShape.Instance);
    private static readonly MappingShape ClaimShape = new(
        "a claim",
        CitationReader.Source, Kind, What, When, Qualifier, CitationReader.RequiredQuote, CitationReader.Pieces, CitationReader.Where,
        DatedBy, Reading, Note, Superseded, Milestone);

    private static readonly Field<YamlScalar> Id = new("id", IdShape.Instance, isRequired: true);
    private static readonly Field<string> Name = new("name", TextShape.Instance, isRequired: true);
    private static readonly Field<ImmutableArray<YamlScalar>> Milestones = new("milestones", new ListShape<YamlScalar>(IdShape.Instance));
    private static readonly Field<bool> Recurs = new("recurs", FlagShape.Instance);
    private static readonly Field<ImmutableArray<MappingValues>> Claims =
        new("claims", new ListShape<MappingValues>(ClaimShape, needsOne: true), isRequired: true);
    private static readonly Field<ImmutableArray<MappingValues>> Subjects = new(
        "subjects",
        new ListShape<MappingValues>(new MappingShape("a subject", Id, Name, Milestones, Recurs, Note, Claims)),
        isRequired: true);

    private static readonly MappingShape Shape = new("the launches of an initiative", Subjects);

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
        var source = catalogs.Sources.Resolve(values.Get(CitationReader.Source));
        var citation = CitationReader.Bind(values, CitationReader.RequiredQuote, source, values.Get(CitationReader.Where));
        var milestone = catalogs.Milestones.Resolve(values.Get(Milestone));
        return values.IsComplete && citation is not null
            ? new Claim
            {
                Kind = values.Get(Kind, ClaimKind.Start),
                What = values.Get(What),
                When = values.Get(When)!,
                Qualifier = values.Get(Qualifier, Model.Qualifier.None),
                Citation = citation,
                DatedBy = values.Get(DatedBy, Model.DatedBy.Quote),
                Reading = values.Get(Reading),
                Note = values.Get(Note),
                IsSuperseded = values.Get(Superseded, fallback: false),
                MilestoneId = milestone,
            }
            : null;
    }
}
