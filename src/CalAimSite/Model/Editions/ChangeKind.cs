namespace CalAimSite.Model.Editions;

/// <summary>
/// What can change about a milestone. The site's words, its counts and its key in reports are named by its id; a milestone that
/// changed in several ways is told under the most important one.
/// </summary>
public sealed class ChangeKind(string id, string name, ChangeGroup group, int rank = int.MaxValue)
{
    // In the order in which they matter to readers.
    private static readonly ImmutableArray<ChangeKind>.Builder Declared = ImmutableArray.CreateBuilder<ChangeKind>();

    /// <summary>It is still listed, as cancelled.</summary>
    public static readonly ChangeKind Cancelled = Declare("cancelled", "Cancelled", ChangeGroup.CalledOff);

    /// <summary>It is not listed any more: it will not be.</summary>
    public static readonly ChangeKind Withdrawn = Declare("withdrawn", "Withdrawn", ChangeGroup.CalledOff);

    public static readonly ChangeKind MovedLater = Declare("moved_later", "Moved later", ChangeGroup.MovedLater);
    public static readonly ChangeKind MovedEarlier = Declare("moved_earlier", "Moved earlier", ChangeGroup.MovedEarlier);

    /// <summary>It is listed now, and the older edition had room for it.</summary>
    public static readonly ChangeKind Added = Declare("added", "Added", ChangeGroup.Added);

    /// <summary>It is not listed any more, though the newer edition has room for it, and nothing says why.</summary>
    public static readonly ChangeKind Removed = Declare("removed", "Removed", ChangeGroup.Removed);

    /// <summary>It is not listed any more: another milestone stands in its place.</summary>
    public static readonly ChangeKind Replaced = Declare("replaced", "Replaced", ChangeGroup.Succeeded);

    /// <summary>It is not listed any more: several stand in its place.</summary>
    public static readonly ChangeKind Split = Declare("split", "Split", ChangeGroup.Succeeded);

    public static readonly ChangeKind Confirmed = Declare("confirmed", "Confirmed", ChangeGroup.Settled);
    public static readonly ChangeKind Occurred = Declare("occurred", "Occurred", ChangeGroup.Settled);

    /// <summary>It is not listed any more: it is done.</summary>
    public static readonly ChangeKind Completed = Declare("completed", "Completed", ChangeGroup.Settled);

    /// <summary>It was confirmed, cancelled or had occurred, and nothing of this is said any more.</summary>
    public static readonly ChangeKind StatusTakenBack = Declare("status_taken_back", "With a status taken back", ChangeGroup.Settled);

    /// <summary>A part of the date before, or a date where it was to be decided.</summary>
    public static readonly ChangeKind MorePrecise = Declare("more_precise", "Dated more exactly", ChangeGroup.Exactness);

    /// <summary>The date before is a part of it, or it is to be decided again.</summary>
    public static readonly ChangeKind LessPrecise = Declare("less_precise", "Dated less exactly", ChangeGroup.Exactness);

    /// <summary>The date is meant otherwise: "no sooner than".</summary>
    public static readonly ChangeKind Requalified = Declare("requalified", "With a date meant otherwise", ChangeGroup.Exactness);

    public static readonly ChangeKind Reworded = Declare("reworded", "Reworded", ChangeGroup.Reworded);

    /// <summary>Its symbols stand for other kinds.</summary>
    public static readonly ChangeKind KindChanged = Declare("kind_changed", "Of another kind", ChangeGroup.Other);

    public static readonly ChangeKind ActorsChanged = Declare("actors_changed", "With others who must act", ChangeGroup.Other);

    /// <summary>It waits for another approval, for one now, or for none any more.</summary>
    public static readonly ChangeKind ContingencyChanged = Declare("contingency_changed", "With another condition", ChangeGroup.Other);

    /// <summary>It is printed in another column, with the same date.</summary>
    public static readonly ChangeKind MovedToColumn = Declare("moved_to_column", "Moved to another column", ChangeGroup.Other);

    public static readonly ChangeKind MovedToRow = Declare("moved_to_row", "Moved to another row", ChangeGroup.Other);

    /// <summary>It stands under another sub-heading or component of its row.</summary>
    public static readonly ChangeKind MovedToHeading = Declare("moved_to_heading", "Moved under another heading", ChangeGroup.Other);

    /// <summary>It is the same milestone under another id.</summary>
    public static readonly ChangeKind IdChanged = Declare("id_changed", "Under another id", ChangeGroup.Other);

    /// <summary>All of the above, the most important first.</summary>
    public static readonly ImmutableArray<ChangeKind> All = Declared.ToImmutable();

    public string Id { get; } = id;

    /// <summary>What reports for editors call it, which are in English as diagnostics are.</summary>
    public string Name { get; } = name;
    public ChangeGroup Group { get; } = group;
    public int Rank { get; } = rank;

    public override string ToString() => Id;

    private static ChangeKind Declare(string id, string name, ChangeGroup group)
    {
        var kind = new ChangeKind(id, name, group, Declared.Count);
        Declared.Add(kind);
        return kind;
    }
}
