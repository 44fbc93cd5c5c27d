using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using static CalAimSite.Content.Binding.References.CommonFields;
using ClaimDatedBy = CalAimSite.Model.Sources.DatedBy;

namespace CalAimSite.Content.Binding.Sources;

/// <summary>Binds <c>launches/….yaml</c>: the dated claims about an initiative, by what they date.</summary>
internal sealed class LaunchesBinder(Symbols symbols, DiagnosticBag diagnostics)
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

    private static readonly Field<string> What = Field.Text("what");
    private static readonly Field<MilestoneDate> When = Field.Date("when", isRequired: true);
    private static readonly Field<Qualifier> Qualifier = new("qualifier", QualifierSchema.Instance);
    private static readonly Field<ClaimDatedBy> DatedBy = new("dated_by", new ChoiceSchema<ClaimDatedBy>(
        ("quote", ClaimDatedBy.Quote), ("column", ClaimDatedBy.Column), ("heading", ClaimDatedBy.Heading)));
    private static readonly Field<bool> Superseded = Field.Flag("superseded");
    private static readonly Field<YamlScalar> Milestone = Field.Reference("milestone");
    private static readonly ImmutableArray<Field> OfClaim =
        [SourceId, Kind, What, When, Qualifier, RequiredQuote, Pieces, Where, DatedBy, Reading, Note, Superseded, Milestone];

    // What the content itself once said wrongly. The site shows what is right; PublishedClaims holds that nothing is lost.
    private static readonly Field<string> Why = Field.Text("reason", isRequired: true);
    private static readonly MappingSchema PreviousSchema = new(
        "what a claim was", [.. OfClaim.Select(field => field.Optional()), new Field<ImmutableArray<string>>("without", new ListSchema<string>(
            new ChoiceSchema<string>([.. OfClaim.Where(field => !field.IsRequired).Select(field => (field.Name, field.Name))])))]);

    private static readonly Field Corrected = Field.List(
        "corrected", new MappingSchema("a correction", Field.Mapping("was", PreviousSchema, isRequired: true), Why));

    private static readonly MappingSchema ClaimSchema = new("a claim", [.. OfClaim, Corrected]);
    private static readonly Field Removed = Field.List(
        "removed", new MappingSchema("a removed claim", [Field.Reference("subject", isRequired: true), .. OfClaim, Corrected, Why]));

    private static readonly Field<ImmutableArray<YamlScalar>> Actors = Field.References("actors");
    private static readonly Field<bool> Recurs = Field.Flag("recurs");
    private static readonly Field<ImmutableArray<MappingValues>> Claims =
        Field.List("claims", ClaimSchema, isRequired: true, needsOne: true);
    private static readonly Field<ImmutableArray<MappingValues>> All = Field.List(
        "subjects", new MappingSchema("a subject", Id, Name, Milestones, Actors, Recurs, Note, Claims), isRequired: true);

    public static readonly MappingSchema Schema = new("the launches of an initiative", All, Removed);

    /// <param name="values">The file.</param>
    /// <param name="slug">Its name: the id of the initiative.</param>
    public IReadOnlyList<Subject> Bind(MappingValues values, string slug)
    {
        var initiative = symbols.Initiatives.Resolve(new YamlScalar(slug, isVerbatim: false, values.Span.Source.Span(0, 0)));
        if (initiative is null)
        {
            // Perhaps a copy: that there is no such initiative is enough to say.
            symbols.Subjects.MarkPartial();
            return [];
        }

        return symbols.Subjects.Define(values, All, Id, subject => BindSubject(subject, initiative), diagnostics);
    }

    private Subject? BindSubject(MappingValues values, Initiative initiative)
    {
        var milestones = symbols.Milestones.Resolve(values.Get(Milestones), diagnostics);
        var actors = symbols.Actors.Resolve(values.Get(Actors), diagnostics);
        var claims = values.Get(Claims).Select(BindClaim).OfType<Claim>().ToList();
        return values.IsComplete
            ? new Subject
            {
                Id = values.Get(Id)!.Value,
                Initiative = initiative,
                Name = values.Get(Name)!,
                MilestoneIds = milestones,
                Actors = actors,
                Recurs = values.Get(Recurs, fallback: false),
                Note = values.Get(Note),

                // OrderBy keeps the order of those that compare equal: claims of one source stay in its order.
                Claims = [.. claims.OrderBy(claim => claim.Source.Date.Last)],
            }
            : null;
    }

    private Claim? BindClaim(MappingValues values)
    {
        var citation = CitationBinder.Bind(values, RequiredQuote, values.Get(Where), symbols);
        var milestone = symbols.Milestones.Resolve(values.Get(Milestone));
        if (!values.Has(Reading) && values.Get(DatedBy, ClaimDatedBy.Quote) == ClaimDatedBy.Quote)
            CitationBinder.CheckDate(values, When, values.Get(RequiredQuote), symbols, diagnostics, needsDate: true);

        return values.IsComplete && citation is not null
            ? new Claim
            {
                Kind = values.Get(Kind, ClaimKind.Start),
                What = values.Get(What),
                When = values.Get(When)!,
                Qualifier = values.Get(Qualifier, Model.Dates.Qualifier.None),
                Citation = citation,
                DatedBy = values.Get(DatedBy, ClaimDatedBy.Quote),
                Reading = values.Get(Reading),
                Note = values.Get(Note),
                IsSuperseded = values.Get(Superseded, fallback: false),
                MilestoneId = milestone,
            }
            : null;
    }
}
