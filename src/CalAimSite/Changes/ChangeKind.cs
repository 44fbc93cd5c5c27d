namespace CalAimSite.Changes;

/// <summary>What can change about a milestone, in the order in which changes are told.</summary>
public enum ChangeKind
{
    /// <summary>It is listed now, and the older edition had room for it.</summary>
    Added,

    /// <summary>It is not listed any more, though the newer edition has room for it, and nothing says why.</summary>
    Removed,

    /// <summary>It is not listed any more: it will not be.</summary>
    Withdrawn,

    /// <summary>It is not listed any more: it is done.</summary>
    Completed,

    /// <summary>It is not listed any more: another milestone stands in its place.</summary>
    Replaced,

    /// <summary>It is not listed any more: several stand in its place.</summary>
    Split,

    /// <summary>It is still listed, as cancelled.</summary>
    Cancelled,

    Confirmed,

    Occurred,

    /// <summary>It was confirmed, cancelled or had occurred, and nothing of this is said any more.</summary>
    StatusTakenBack,

    MovedEarlier,

    MovedLater,

    /// <summary>A part of the date before, or a date where it was to be decided.</summary>
    MorePrecise,

    /// <summary>The date before is a part of it, or it is to be decided again.</summary>
    LessPrecise,

    /// <summary>The date is meant otherwise: "no sooner than".</summary>
    Requalified,

    /// <summary>It is printed in another column, with the same date.</summary>
    MovedToColumn,

    MovedToRow,

    /// <summary>It stands under another sub-heading or component of its row.</summary>
    MovedToHeading,

    Reworded,

    /// <summary>Its symbols stand for other kinds.</summary>
    KindChanged,

    ActorsChanged,

    /// <summary>It waits for another approval, for one now, or for none any more.</summary>
    ContingencyChanged,

    /// <summary>It is the same milestone under another id.</summary>
    IdChanged,
}
