using System.Collections.Immutable;

namespace CalAimSite.Model;

/// <summary>A milestone's identity and all that the editions say of it.</summary>
public sealed class Milestone
{
    public Milestone(string id, ImmutableArray<Appearance> appearances)
    {
        Id = id;
        Appearances = appearances;
    }

    public string Id { get; }

    /// <summary>The oldest edition first; never empty.</summary>
    public ImmutableArray<Appearance> Appearances { get; }

    public Appearance Latest => Appearances[^1];
}

/// <summary>Where an edition prints a milestone.</summary>
public sealed record Appearance(Edition Edition, Row Row, Occurrence Occurrence);
