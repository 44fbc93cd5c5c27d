namespace CalAimSite.Model.Sources;

/// <summary>One thing that published sources date.</summary>
public sealed class Subject
{
    public required string Id { get; init; }
    public required Initiative Initiative { get; init; }
    public required string Name { get; init; }

    /// <summary>The calendar's milestones that are this very thing.</summary>
    public ImmutableArray<string> MilestoneIds { get; init; } = [];

    /// <summary>Who must act, where the sources name them; else empty.</summary>
    public ImmutableArray<Actor> Actors { get; init; } = [];

    /// <summary>Whether it happens again and again, so that a later date is another one and not a move.</summary>
    public bool Recurs { get; init; }

    public string? Note { get; init; }

    /// <summary>By the date of their sources, the oldest first; those of one source in its order.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }
}

/// <summary>What one source says of the date of a subject.</summary>
public sealed class Claim
{
    public required ClaimKind Kind { get; init; }

    /// <summary>What it dates, where that is not the subject as it is named.</summary>
    public string? What { get; init; }

    public required MilestoneDate When { get; init; }
    public Qualifier Qualifier { get; init; }
    public required Citation Citation { get; init; }

    /// <summary>Where the date stands that the quote has not: in a column or in a heading.</summary>
    public DatedBy DatedBy { get; init; }

    /// <summary>Why the date or its meaning is a reading; null where the source says it.</summary>
    public string? Reading { get; init; }

    public string? Note { get; init; }

    /// <summary>Whether the source itself calls it superseded.</summary>
    public bool IsSuperseded { get; init; }

    /// <summary>The calendar's milestone that makes the claim.</summary>
    public string? MilestoneId { get; init; }

    public Source Source => Citation.Source;
}

public enum ClaimKind
{
    Start,

    /// <summary>Something is moved, extended, required or completed.</summary>
    Change,
    End,

    /// <summary>It runs from one day to another.</summary>
    Period,

    /// <summary>Preparation or follow-up: a document, a workgroup, an approval, a notice, a payment.</summary>
    Step,
    Deadline,
}

public enum DatedBy
{
    Quote,
    Column,
    Heading,
}
