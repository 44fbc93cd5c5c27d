namespace CalAimSite.Model.Editions;

/// <summary>What became of a milestone that an edition lists no longer, though its columns still have room for it.</summary>
public sealed class Ending
{
    /// <summary>The id that an earlier edition, or this one before an amendment, lists it by.</summary>
    public required string MilestoneId { get; init; }

    public required EndingKind Kind { get; init; }

    /// <summary>The ids of the milestones that go on in its place: one if it moved, more if it was split, else none.</summary>
    public ImmutableArray<string> Into { get; init; } = [];

    public string? Reason { get; init; }
}

public enum EndingKind
{
    /// <summary>It will not be.</summary>
    Withdrawn,

    /// <summary>It is done.</summary>
    Completed,

    /// <summary>Another milestone stands in its place, which may be that of others too.</summary>
    Moved,

    /// <summary>Several stand in its place.</summary>
    Split,
}
