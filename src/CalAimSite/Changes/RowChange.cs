namespace CalAimSite.Changes;

/// <summary>What can change about a row. The site's words and its key in reports are named by its id.</summary>
public sealed record RowChangeKind(string Id, string Name)
{
    public static readonly RowChangeKind Added = new("added", "new row");
    public static readonly RowChangeKind Removed = new("removed", "row removed");

    /// <summary>Its printed name is another.</summary>
    public static readonly RowChangeKind Renamed = new("renamed", "renamed");
    public static readonly RowChangeKind InitiativesChanged = new("initiatives_changed", "covers other initiatives");

    /// <summary>The parts that its first cell lists are others.</summary>
    public static readonly RowChangeKind ComponentsChanged = new("components_changed", "lists other parts");

    /// <summary>In the order in which they are told.</summary>
    public static readonly ImmutableArray<RowChangeKind> All = [Added, Removed, Renamed, InitiativesChanged, ComponentsChanged];
}

/// <summary>All that changed about one row, apart from its milestones; null is the row that an edition does not have.</summary>
public sealed record RowChange(Row? Old, Row? New, ImmutableArray<RowChangeKind> Kinds)
{
    public bool Has(RowChangeKind kind) => Kinds.Contains(kind);
}
