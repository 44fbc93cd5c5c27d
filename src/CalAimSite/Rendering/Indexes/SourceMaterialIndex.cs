using CalAimSite.Rendering.RichText;

namespace CalAimSite.Rendering.Indexes;

/// <summary>What the sources say of an initiative, a subject or a milestone.</summary>
internal sealed class SourceMaterialIndex
{
    private readonly SourceMaterial _material;
    private readonly ILookup<string, Subject> _subjectsByInitiative;
    private readonly ILookup<string, Subject> _subjectsByMilestone;
    private readonly Dictionary<string, Subject> _subjects;

    public SourceMaterialIndex(SourceMaterial material)
    {
        _material = material;
        Acronyms = new AcronymFinder(material.Glossary);
        _subjects = material.Subjects.ToDictionary(subject => subject.Id, StringComparer.Ordinal);
        _subjectsByInitiative = material.Subjects.ToLookup(subject => subject.Initiative.Id, StringComparer.Ordinal);
        _subjectsByMilestone = material.Subjects
            .SelectMany(subject => subject.MilestoneIds.Select(id => (id, subject)))
            .ToLookup(pair => pair.id, pair => pair.subject, StringComparer.Ordinal);
    }

    public SourceMaterial All => _material;

    /// <summary>Finds those that the glossary has.</summary>
    public AcronymFinder Acronyms { get; }

    public Subject Subject(string id) => _subjects[id];

    /// <returns>
    /// How far sources differ on the subject's dates, or what it leads to: a disagreement has these on different sides, so that a later
    /// one is not simply a move, or a contradiction has other dates beside them. Null where they only disagree on it in other ways.
    /// </returns>
    public Relation? DisputeOf(Subject subject) => GravestOf(disagreement => Disputes(disagreement, subject));

    /// <returns>How far sources differ on the date that is printed here; null where none gives the same another one.</returns>
    public Relation? DisputeOf(Occurrence occurrence) => GravestOf(disagreement =>
        (disagreement.MilestoneIds.Contains(occurrence.MilestoneId)
            || _subjectsByMilestone[occurrence.MilestoneId].Any(subject => Disputes(disagreement, subject)))
        && disagreement.Sides.Any(side => side.When == occurrence.When)
        && disagreement.Sides.Any(side => side.When is { } when && when != occurrence.When));

    public IEnumerable<Subject> SubjectsOf(Initiative initiative) => _subjectsByInitiative[initiative.Id];

    /// <returns>How many dated statements sources make about the initiative.</returns>
    public int CountStatements(Initiative initiative) => SubjectsOf(initiative).Sum(subject => subject.Claims.Length);

    public IEnumerable<Subject> SubjectsOf(Milestone milestone) => _subjectsByMilestone[milestone.Id];

    public IEnumerable<SourceList> ListsOf(Initiative initiative) =>
        _material.Lists.Where(list => list.Initiatives.Contains(initiative));

    public IEnumerable<PrintedTables> TablesOf(Initiative initiative) =>
        _material.Tables.Where(tables => tables.Initiatives.Contains(initiative));

    /// <returns>The tables with a row or an item about the milestone.</returns>
    public IEnumerable<PrintedTables> TablesOf(Milestone milestone) =>
        _material.Tables.Where(tables => tables.Tables.Any(table => Mentions(table, milestone.Id)));

    public IEnumerable<MeetingSeries> MeetingsOf(Initiative initiative) => _material.Meetings.Where(series =>
        series.Initiative == initiative || series.Meetings.Any(meeting => meeting.Initiatives.Contains(initiative)));

    public IEnumerable<Disagreement> DisagreementsOf(Initiative initiative)
    {
        var subjects = SubjectsOf(initiative).Select(subject => subject.Id).ToHashSet(StringComparer.Ordinal);
        return _material.Disagreements.Where(disagreement =>
            disagreement.Initiatives.Contains(initiative) || disagreement.SubjectIds.Any(subjects.Contains));
    }

    public ImmutableArray<Disagreement> DisagreementsOf(Milestone milestone) =>
        [.. _material.Disagreements.Where(disagreement => IsAbout(disagreement, milestone.Id))];

    /// <returns>What is about the edition as a whole: about no part of it, and with a side that its document takes.</returns>
    public IEnumerable<Disagreement> DisagreementsOf(Edition edition) => _material.Disagreements.Where(disagreement =>
        disagreement is { SubjectIds.IsEmpty: true, MilestoneIds.IsEmpty: true, Initiatives.IsEmpty: true, Acronyms.IsEmpty: true }
        && disagreement.Sides.Any(side => side.Citation.Source == edition.Source));

    /// <returns>The documents that say something of the initiative besides the calendar's editions, as often as they do.</returns>
    public IEnumerable<Source> SourcesOf(Initiative initiative) =>
    [
        .. SubjectsOf(initiative).SelectMany(CitedSources.Of),
        .. ListsOf(initiative).SelectMany(CitedSources.Of),
        .. TablesOf(initiative).SelectMany(CitedSources.Of),
        .. MeetingsOf(initiative).SelectMany(CitedSources.Of),
        .. DisagreementsOf(initiative).SelectMany(CitedSources.Of),
        .. _material.PassagesOf(initiative).Select(passage => passage.Source),
        .. initiative.Links.Select(link => link.Source),
    ];

    /// <inheritdoc cref="SourcesOf(Initiative)"/>
    public IEnumerable<Source> SourcesOf(Milestone milestone) =>
    [
        .. SubjectsOf(milestone).SelectMany(CitedSources.Of),
        .. TablesOf(milestone).SelectMany(CitedSources.Of),
        .. DisagreementsOf(milestone).SelectMany(CitedSources.Of),
    ];

    /// <returns>The first that is about the subject; null where there is none.</returns>
    public Disagreement? FindDisagreement(Subject subject) =>
        _material.Disagreements.FirstOrDefault(disagreement => disagreement.SubjectIds.Contains(subject.Id));

    public IEnumerable<Disagreement> DisagreementsOf(string acronym) =>
        _material.Disagreements.Where(disagreement => disagreement.Acronyms.Contains(acronym));

    private static bool Disputes(Disagreement disagreement, Subject subject)
    {
        if (!disagreement.SubjectIds.Contains(subject.Id))
            return false;
        var own = subject.Claims
            .Where(claim => disagreement.Sides.Any(side => side.Citation.Source == claim.Source && side.When == claim.When))
            .Select(claim => claim.When).Distinct().ToList();
        return own.Count > 1
            || (own.Count == 1 && disagreement.Relation == Relation.Contradiction
                && disagreement.Sides.Any(side => side.When is { } when && when != own[0]));
    }

    // Other words are no dispute.
    private Relation? GravestOf(Func<Disagreement, bool> predicate) => _material.Disagreements
        .Where(one => one.Relation != Relation.Wording && predicate(one)).Select(one => (Relation?)one.Relation).Min();

    private bool IsAbout(Disagreement disagreement, string milestone) =>
        disagreement.MilestoneIds.Contains(milestone)
        || _subjectsByMilestone[milestone].Any(subject => disagreement.SubjectIds.Contains(subject.Id));

    private static bool Mentions(PrintedTable table, string milestone) => table switch
    {
        GridTable grid => grid.Rows.Any(row => row.MilestoneIds.Contains(milestone)),
        PeriodTable periods => periods.Rows.Any(row => row.Items.Any(item => item.MilestoneIds.Contains(milestone))),
        _ => false,
    };
}
