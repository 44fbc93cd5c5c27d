namespace CalAimSite.Changes;

/// <summary>What can change about a row, in the order in which changes are told.</summary>
public enum RowChangeKind
{
    Added,
    Removed,

    /// <summary>Its printed name is another.</summary>
    Renamed,

    /// <summary>It covers other initiatives.</summary>
    InitiativesChanged,

    /// <summary>The parts that its first cell lists are others.</summary>
    ComponentsChanged,
}

/// <summary>All that changed about one row, apart from its milestones.</summary>
/// <param name="Old">What the older edition has; null where it has no such row.</param>
/// <param name="New">What the newer edition has; null where it has no such row.</param>
/// <param name="Kinds">In the order of <see cref="RowChangeKind"/>; never empty.</param>
public sealed record RowChange(Row? Old, Row? New, ImmutableArray<RowChangeKind> Kinds)
{
    public bool Has(RowChangeKind kind) => Kinds.Contains(kind);
}
