namespace CalAimSite.Changes;

/// <summary>All that changed about one milestone from one state of the calendar to another.</summary>
public sealed class MilestoneChange(string id, Listing? old, Listing? @new, ImmutableArray<ChangeKind> kinds)
{
    /// <summary>The id that the milestone has now, which need not be the one that either edition lists it by.</summary>
    public string Id { get; } = id;

    /// <summary>What the older edition lists; null where it does not.</summary>
    public Listing? Old { get; } = old;

    /// <summary>What the newer edition lists; null where it does not.</summary>
    public Listing? New { get; } = @new;

    /// <summary>What is different, in the order of the fields; empty where either edition does not list it.</summary>
    public ImmutableArray<MilestoneField> Fields { get; private init; } = [];

    /// <summary>The most important first; never empty.</summary>
    public ImmutableArray<ChangeKind> Kinds { get; } = kinds;

    /// <summary>What it is told under.</summary>
    public ChangeKind Main => Kinds[0];

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

    /// <returns>What changed; null where nothing did that is compared.</returns>
    internal static MilestoneChange? Between(
        string id, Listing old, Listing @new, MilestoneFields fields, bool isSameRow, string? reason, ImmutableArray<string> from)
    {
        // The file of the same row may have another name now.
        var different = fields.Differences(old, @new).RemoveAll(field => isSameRow && field == MilestoneFields.Row);

        // The column follows from the date.
        var kinds = different
            .Where(field => field != MilestoneFields.Column || !different.Contains(MilestoneFields.When))
            .Select(field => field.KindOfChange(old, @new))
            .Concat(old.Occurrence.MilestoneId == @new.Occurrence.MilestoneId ? [] : [ChangeKind.IdChanged])
            .Distinct()
            .OrderBy(kind => kind.Rank)
            .ToImmutableArray();
        return kinds.IsEmpty ? null : new MilestoneChange(id, old, @new, kinds)
        {
            Fields = different,
            Months = DateComparison.Months(old.Occurrence.When, @new.Occurrence.When),
            Reason = reason,
            From = from,
        };
    }
}
