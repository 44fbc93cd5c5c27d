namespace CalAimSite.Model.Editions;

/// <summary>A milestone's identity and all that the editions say of it.</summary>
public sealed class Milestone(string id, ImmutableArray<string> previousIds, ImmutableArray<Appearance> appearances)
{
    public string Id { get; } = id;

    /// <summary>Ids that it had before; their addresses lead here.</summary>
    public ImmutableArray<string> PreviousIds { get; } = previousIds;

    /// <summary>The oldest edition first; never empty. An edition has one at most.</summary>
    public ImmutableArray<Appearance> Appearances { get; } = appearances;

    /// <summary>The first id that it had: what others know it by stays when its id is changed.</summary>
    public string FirstId => Appearances[0].Occurrence is { PreviousIds: [var previous, ..] } ? previous : Appearances[0].Occurrence.MilestoneId;

    public Appearance Latest => Appearances[^1];
}

/// <summary>Where an edition prints a milestone.</summary>
public sealed record Appearance(Edition Edition, Row Row, Occurrence Occurrence)
{
    /// <summary>Whether the edition lists it now; not where an amendment removed it, and then this is what it was.</summary>
    public bool IsListed { get; init; } = true;

    public Listing Listing => new(Row, Occurrence);
}
