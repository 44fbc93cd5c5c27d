using CalAimSite.Changes;

namespace CalAimSite.Rendering.ViewBuilders.Changes;

/// <summary>The headings under which changes are told, in the order in which they matter to readers.</summary>
internal enum ChangeGroup
{
    CalledOff,
    MovedLater,
    MovedEarlier,
    Added,
    Removed,
    Succeeded,
    Settled,
    Exactness,
    Reworded,
    Other,
}

/// <summary>Which changes matter most: a milestone that changed in several ways stands once, under the first of them.</summary>
internal static class ChangeOrder
{
    public static readonly ImmutableArray<ChangeKind> ByImportance =
    [
        ChangeKind.Cancelled, ChangeKind.Withdrawn, ChangeKind.MovedLater, ChangeKind.MovedEarlier, ChangeKind.Added,
        ChangeKind.Removed, ChangeKind.Replaced, ChangeKind.Split, ChangeKind.Confirmed, ChangeKind.Occurred,
        ChangeKind.Completed, ChangeKind.StatusTakenBack, ChangeKind.MorePrecise, ChangeKind.LessPrecise,
        ChangeKind.Requalified, ChangeKind.Reworded, ChangeKind.KindChanged, ChangeKind.ActorsChanged,
        ChangeKind.ContingencyChanged, ChangeKind.MovedToColumn, ChangeKind.MovedToRow, ChangeKind.MovedToHeading,
        ChangeKind.IdChanged,
    ];

    public static ChangeKind Main(MilestoneChange change) => change.Kinds.MinBy(kind => ByImportance.IndexOf(kind));

    /// <returns>The change's kinds, the most important first.</returns>
    public static IEnumerable<ChangeKind> Kinds(MilestoneChange change) => change.Kinds.OrderBy(kind => ByImportance.IndexOf(kind));

    public static IEnumerable<MilestoneChange> Sort(IEnumerable<MilestoneChange> changes) =>
        changes.OrderBy(change => ByImportance.IndexOf(Main(change)));

    public static ChangeGroup GroupOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Cancelled or ChangeKind.Withdrawn => ChangeGroup.CalledOff,
        ChangeKind.MovedLater => ChangeGroup.MovedLater,
        ChangeKind.MovedEarlier => ChangeGroup.MovedEarlier,
        ChangeKind.Added => ChangeGroup.Added,
        ChangeKind.Removed => ChangeGroup.Removed,
        ChangeKind.Replaced or ChangeKind.Split => ChangeGroup.Succeeded,
        ChangeKind.Confirmed or ChangeKind.Occurred or ChangeKind.Completed or ChangeKind.StatusTakenBack => ChangeGroup.Settled,
        ChangeKind.MorePrecise or ChangeKind.LessPrecise or ChangeKind.Requalified => ChangeGroup.Exactness,
        ChangeKind.Reworded => ChangeGroup.Reworded,
        _ => ChangeGroup.Other,
    };
}
