namespace CalAimSite.Changes;

/// <summary>What changed from one edition, or one state of it, to another.</summary>
public sealed class ChangeSet
{
    public required Edition Old { get; init; }
    public required Edition New { get; init; }

    /// <summary>The days for which both speak; null where there are none. Only there milestones are added and removed.</summary>
    public required Window? Overlap { get; init; }

    /// <summary>In the newer edition's order; those that it does not list come last, in the older one's order.</summary>
    public required ImmutableArray<MilestoneChange> Milestones { get; init; }

    /// <summary>In the newer edition's order; those that it does not have come last, in the older one's order.</summary>
    public required ImmutableArray<RowChange> Rows { get; init; }

    /// <summary>Milestones of the newer edition for which the older one had no room: they are no changes.</summary>
    public required ImmutableArray<Listing> Entered { get; init; }

    /// <summary>Milestones of the older edition for which the newer one has no room: they are no changes.</summary>
    public required ImmutableArray<Listing> Left { get; init; }

    /// <summary>Milestones that are gone and new ones with a similar text: perhaps an id was changed by mistake.</summary>
    public required ImmutableArray<Suggestion> Suggestions { get; init; }

    /// <summary>Whether nothing changed. What entered or left the window is no change.</summary>
    public bool IsEmpty => Milestones.IsEmpty && Rows.IsEmpty;

    /// <returns>The milestones, the most important changes first.</returns>
    public IEnumerable<MilestoneChange> ByImportance() => Milestones.OrderBy(change => change.Main.Rank);

    public IEnumerable<MilestoneChange> With(ChangeKind kind) => Milestones.Where(change => change.Has(kind));
}

public sealed record Suggestion(Listing Vanished, Listing Appeared);
