namespace CalAimSite.Model.Sources;

/// <summary>What the sources say besides the calendar's editions.</summary>
public sealed class SourceMaterial
{
    /// <summary>By initiative, then in the order of their files.</summary>
    public ImmutableArray<Subject> Subjects { get; init; } = [];

    public ImmutableArray<PrintedTables> Tables { get; init; } = [];
    public ImmutableArray<MeetingSeries> Meetings { get; init; } = [];
    public ImmutableArray<SourceList> Lists { get; init; } = [];

    /// <summary>By source, then in the order in which the source has them.</summary>
    public ImmutableArray<Passage> Passages { get; init; } = [];

    /// <summary>In alphabetical order.</summary>
    public ImmutableArray<GlossaryEntry> Glossary { get; init; } = [];

    public ImmutableArray<Disagreement> Disagreements { get; init; } = [];

    /// <returns>The latest source's first, then in the order in which the source has them.</returns>
    public IEnumerable<Passage> PassagesOf(Initiative initiative) => Passages
        .Where(passage => passage.Initiatives.Contains(initiative))
        .OrderByDescending(passage => passage.Source.Date.Last ?? DateOnly.MaxValue);

    /// <returns>What says what the initiative is, in the latest source that does.</returns>
    public ImmutableArray<Passage> SummariesOf(Initiative initiative)
    {
        var summaries = PassagesOf(initiative).Where(passage => passage.IsSummary).ToList();
        return [.. summaries.TakeWhile(passage => passage.Source == summaries[0].Source)];
    }
}
