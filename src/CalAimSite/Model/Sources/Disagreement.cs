namespace CalAimSite.Model.Sources;

/// <summary>Two or more statements that do not go together, or say the same in words that do not.</summary>
public sealed class Disagreement
{
    public required string Id { get; init; }
    public required Relation Relation { get; init; }
    public required string What { get; init; }
    public ImmutableArray<string> SubjectIds { get; init; } = [];
    public ImmutableArray<string> MilestoneIds { get; init; } = [];
    public ImmutableArray<Initiative> Initiatives { get; init; } = [];
    public ImmutableArray<string> Acronyms { get; init; } = [];

    /// <summary>At least two.</summary>
    public required ImmutableArray<DatedCitation> Sides { get; init; }

    public string? Note { get; init; }
}

/// <summary>How far statements exclude each other, the gravest first.</summary>
public enum Relation
{
    /// <summary>They cannot all hold.</summary>
    Contradiction,

    /// <summary>They seem to exclude each other, but may all hold.</summary>
    Tension,

    /// <summary>They say the same in different words, or name it differently.</summary>
    Wording,
}
