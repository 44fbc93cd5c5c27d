namespace CalAimSite.Model.Definitions;

/// <summary>What editions and initiatives are described with: everything that is defined once and referred to by id.</summary>
public sealed class Vocabulary
{
    public required ImmutableArray<MilestoneKind> Kinds { get; init; }
    public required ImmutableArray<Group> Groups { get; init; }
    public required ImmutableArray<Actor> Actors { get; init; }
    public required ImmutableArray<Source> Sources { get; init; }
    public required ImmutableArray<Initiative> Initiatives { get; init; }
}
