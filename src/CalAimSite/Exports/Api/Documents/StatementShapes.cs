using CalAimSite.Exports.Api.Shapes;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports.Api.Documents;

/// <summary>What sources date besides the calendar, and where they do not go together.</summary>
internal sealed class StatementShapes
{
    public StatementShapes(CommonShapes common)
    {
        Claim = new ObjectShape<Claim>("Claim", "What one source says of the date of something.")
        {
            { "kind", $"What it dates. {Codes.Claim.Meanings}", Scalar.Code(Codes.Claim), one => Codes.Claim.Find(one.Kind)! },
            { "what", "What it dates, where that is not the launch as it is named.", Scalar.Text.OrNull, one => one.What },
            { "when", "What date it gives.", common.Date, one => new QualifiedDate(one.When, one.Qualifier) },
            { "citation", "Who says so, in which words.", common.Citation, one => one.Citation },
            {
                "dated_by", $"Where the date stands. {Codes.DatedBy.Meanings}",
                Scalar.Code(Codes.DatedBy), one => Codes.DatedBy.Find(one.DatedBy)!
            },
            { "reading", "Why the date or its meaning is a reading, where it is one.", Scalar.Text.OrNull, one => one.Reading },
            { "note", "What else is to be known of it.", Scalar.Text.OrNull, one => one.Note },
            { "is_superseded", "Whether the source itself calls it superseded.", Scalar.Flag, one => one.IsSuperseded },
            { "milestone", "The id of the calendar's milestone that makes the claim.", Scalar.Text.OrNull, one => one.MilestoneId },
        };
        Launch = new ObjectShape<Subject>("Launch", "One thing that published sources date, with each of their claims.")
        {
            { "id", "The id of what is dated.", Scalar.Text, one => one.Id },
            { "name", "What it is.", Scalar.Text, one => one.Name },
            { "initiative", "The id of its initiative.", Scalar.Text, one => one.Initiative.Id },
            { "milestones", "The ids of the calendar's milestones that are this very thing.", Scalar.Text.List, one => one.MilestoneIds },
            {
                "recurs", "Whether it happens again and again, so that a later date is another one and not a move.",
                Scalar.Flag, one => one.Recurs
            },
            { "note", "What else is to be known of it.", Scalar.Text.OrNull, one => one.Note },
            {
                "url", "Where its initiative's page shows it.",
                Scalar.Link, one => new Address(Routes.Initiative(one.Initiative.Id), Anchors.Subject(one.Id))
            },
            { "claims", "By the date of their sources, the oldest first.", Claim.List, one => one.Claims },
        };
        var side = new ObjectShape<DatedCitation>("Side", "One of the statements that do not go together.")
        {
            { "citation", "Who says so, in which words.", common.Citation, one => one.Citation },
            { "when", "The date in it; null where there is none.", common.Date.OrNull, one => QualifiedDate.From(one.When) },
        };
        Disagreement = new ObjectShape<Disagreement>("Disagreement", "Two or more statements that do not go together.")
        {
            { "id", "Its id.", Scalar.Text, one => one.Id },
            {
                "relation", $"How they exclude each other. {Codes.Relation.Meanings}",
                Scalar.Code(Codes.Relation), one => Codes.Relation.Find(one.Relation)!
            },
            { "what", "What they disagree on.", Scalar.Text, one => one.What },
            { "launches", "The ids of the launches that it is about.", Scalar.Text.List, one => one.SubjectIds },
            { "milestones", "The ids of the milestones that it is about.", Scalar.Text.List, one => one.MilestoneIds },
            {
                "initiatives", "The ids of the initiatives that it is about.",
                Scalar.Text.List, one => one.Initiatives.Select(initiative => initiative.Id)
            },
            { "acronyms", "The acronyms that it is about.", Scalar.Text.List, one => one.Acronyms },
            { "sides", "The statements, at least two.", side.List, one => one.Sides },
            { "note", "What else is to be known of it.", Scalar.Text.OrNull, one => one.Note },
            { "url", "Where it is shown.", Scalar.Link, one => new Address(Routes.Disagreements, Anchors.Disagreement(one.Id)) },
        };
        var expansion = new ObjectShape<Expansion>("Expansion", "What a source says that an acronym stands for.")
        {
            { "text", "What it stands for.", Scalar.Text, one => one.Text },
            { "citation", "Who says so.", common.Citation, one => one.Citation },
        };
        var external = new ObjectShape<ExternalExpansion>("ExternalExpansion", "What somebody says who is none of the site's sources.")
        {
            { "text", "What the acronym stands for.", Scalar.Text, one => one.Text },
            { "said_by", "Who says so.", Scalar.Text, one => one.SaidBy },
        };
        Acronym = new ObjectShape<GlossaryEntry>("Acronym", "An acronym of the sources.")
        {
            { "acronym", "The acronym.", Scalar.Text, one => one.Acronym },
            { "expansions", "What sources say that it stands for; empty where none does.", expansion.List, one => one.Expansions },
            { "external", "What it is known to stand for, where no source says it.", external.OrNull, one => one.External },
            { "hint", "What it probably means, where no source says what it stands for.", Scalar.Text.OrNull, one => one.Hint },
            { "hint_source", "The id of the document that the hint is taken from.", Scalar.Text.OrNull, one => one.HintSource?.Id },
            { "url", "Where the glossary has it.", Scalar.Link, one => new Address(Routes.Glossary, Anchors.Acronym(one.Acronym)) },
        };
    }

    public Shape<Claim> Claim { get; }
    public Shape<Subject> Launch { get; }
    public Shape<Disagreement> Disagreement { get; }
    public Shape<GlossaryEntry> Acronym { get; }
}
