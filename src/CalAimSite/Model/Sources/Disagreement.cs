namespace CalAimSite.Model.Sources;

/// <summary>Two or more statements that do not go together.</summary>
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

public enum Relation
{
    /// <summary>Both cannot hold.</summary>
    Contradiction,

    /// <summary>They seem to exclude each other, but both may hold.</summary>
    Tension,
}
