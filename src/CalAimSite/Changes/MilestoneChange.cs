namespace CalAimSite.Changes;

/// <summary>All that changed about one milestone from one state of the calendar to another.</summary>
public sealed class MilestoneChange
{
    internal MilestoneChange(string id, Listing? old, Listing? @new, ImmutableArray<ChangeKind> kinds)
    {
        Id = id;
        Old = old;
        New = @new;
        Kinds = kinds;
    }

    /// <summary>The id that the milestone has now, which need not be the one that either edition lists it by.</summary>
    public string Id { get; }

    /// <summary>What the older edition lists; null where it does not.</summary>
    public Listing? Old { get; }

    /// <summary>What the newer edition lists; null where it does not.</summary>
    public Listing? New { get; }

    /// <summary>In the order of <see cref="ChangeKind"/>; never empty.</summary>
    public ImmutableArray<ChangeKind> Kinds { get; }

    /// <summary>Of one that moved, how many months later, negative for earlier; null where that cannot be counted.</summary>
    public int? Months { get; init; }

    /// <summary>The milestones in whose place it stands, by the ids that they have now. They have changes of their own.</summary>
    public ImmutableArray<string> From { get; init; } = [];

    /// <summary>The milestones that stand in its place, by the ids that they have now.</summary>
    public ImmutableArray<string> Into { get; init; } = [];

    /// <summary>Why, where the content says so.</summary>
    public string? Reason { get; init; }

    /// <summary>
    /// Whether the rules ask for a reason: where a confirmed milestone moves or is taken out, and wherever one is cancelled or
    /// withdrawn.
    /// </summary>
    public bool NeedsReason =>
        Has(ChangeKind.Cancelled) || Has(ChangeKind.Withdrawn)
        || (Has(ChangeKind.Added) && New?.Occurrence.Status == Status.Cancelled)
        || (Old?.Occurrence.Status == Status.Confirmed
            && (IsMoved || Has(ChangeKind.LessPrecise) || Has(ChangeKind.Removed)));

    public bool LacksReason => NeedsReason && Reason is null;

    /// <summary>Whether it is earlier or later than it was.</summary>
    public bool IsMoved => Has(ChangeKind.MovedEarlier) || Has(ChangeKind.MovedLater);

    public bool Has(ChangeKind kind) => Kinds.Contains(kind);
}
