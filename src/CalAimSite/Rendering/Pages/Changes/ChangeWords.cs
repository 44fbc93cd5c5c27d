using CalAimSite.Changes;
using CalAimSite.Model;

namespace CalAimSite.Rendering;

/// <summary>Names changes.</summary>
internal sealed class ChangeWords(Words words)
{
    /// <returns>Such as "Moved later".</returns>
    public string Label(ChangeKind kind) => words.Text(KeysOf(kind).Label);

    /// <returns>Such as "3 moved later".</returns>
    public string Count(ChangeKind kind, int count) => words.Count(KeysOf(kind).Count, count);

    public string Label(RowChangeKind kind) => words.Text(KeysOf(kind).Label);

    public string Count(RowChangeKind kind, int count) => words.Count(KeysOf(kind).Count, count);

    public string Heading(ChangeGroup group) => words.Text(group switch
    {
        ChangeGroup.CalledOff => WordKeys.ChangesCalledOff,
        ChangeGroup.MovedLater => WordKeys.ChangesMovedLater,
        ChangeGroup.MovedEarlier => WordKeys.ChangesMovedEarlier,
        ChangeGroup.Added => WordKeys.ChangesAdded,
        ChangeGroup.Removed => WordKeys.ChangesRemoved,
        ChangeGroup.Succeeded => WordKeys.ChangesSucceeded,
        ChangeGroup.Settled => WordKeys.ChangesSettled,
        ChangeGroup.Exactness => WordKeys.ChangesExactness,
        ChangeGroup.Reworded => WordKeys.ChangesReworded,
        _ => WordKeys.ChangesOther,
    });

    private static (WordKey Label, CountKey Count) KeysOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => (WordKeys.ChangeAdded, WordKeys.CountAdded),
        ChangeKind.Removed => (WordKeys.ChangeRemoved, WordKeys.CountRemoved),
        ChangeKind.Withdrawn => (WordKeys.ChangeWithdrawn, WordKeys.CountWithdrawn),
        ChangeKind.Completed => (WordKeys.ChangeCompleted, WordKeys.CountCompleted),
        ChangeKind.Replaced => (WordKeys.ChangeReplaced, WordKeys.CountReplaced),
        ChangeKind.Split => (WordKeys.ChangeSplit, WordKeys.CountSplit),
        ChangeKind.Cancelled => (WordKeys.ChangeCancelled, WordKeys.CountCancelled),
        ChangeKind.Confirmed => (WordKeys.ChangeConfirmed, WordKeys.CountConfirmed),
        ChangeKind.Occurred => (WordKeys.ChangeOccurred, WordKeys.CountOccurred),
        ChangeKind.StatusTakenBack => (WordKeys.ChangeStatusTakenBack, WordKeys.CountStatusTakenBack),
        ChangeKind.MovedEarlier => (WordKeys.ChangeMovedEarlier, WordKeys.CountMovedEarlier),
        ChangeKind.MovedLater => (WordKeys.ChangeMovedLater, WordKeys.CountMovedLater),
        ChangeKind.MorePrecise => (WordKeys.ChangeMorePrecise, WordKeys.CountMorePrecise),
        ChangeKind.LessPrecise => (WordKeys.ChangeLessPrecise, WordKeys.CountLessPrecise),
        ChangeKind.Requalified => (WordKeys.ChangeRequalified, WordKeys.CountRequalified),
        ChangeKind.MovedToColumn => (WordKeys.ChangeMovedToColumn, WordKeys.CountMovedToColumn),
        ChangeKind.MovedToRow => (WordKeys.ChangeMovedToRow, WordKeys.CountMovedToRow),
        ChangeKind.MovedToHeading => (WordKeys.ChangeMovedToHeading, WordKeys.CountMovedToHeading),
        ChangeKind.Reworded => (WordKeys.ChangeReworded, WordKeys.CountReworded),
        ChangeKind.KindChanged => (WordKeys.ChangeKindChanged, WordKeys.CountKindChanged),
        ChangeKind.ActorsChanged => (WordKeys.ChangeActorsChanged, WordKeys.CountActorsChanged),
        ChangeKind.ContingencyChanged => (WordKeys.ChangeContingencyChanged, WordKeys.CountContingencyChanged),
        ChangeKind.IdChanged => (WordKeys.ChangeIdChanged, WordKeys.CountIdChanged),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A change without words."),
    };

    private static (WordKey Label, CountKey Count) KeysOf(RowChangeKind kind) => kind switch
    {
        RowChangeKind.Added => (WordKeys.RowAdded, WordKeys.CountRowAdded),
        RowChangeKind.Removed => (WordKeys.RowRemoved, WordKeys.CountRowRemoved),
        RowChangeKind.Renamed => (WordKeys.RowRenamed, WordKeys.CountRowRenamed),
        RowChangeKind.InitiativesChanged => (WordKeys.RowInitiativesChanged, WordKeys.CountRowInitiativesChanged),
        RowChangeKind.ComponentsChanged => (WordKeys.RowComponentsChanged, WordKeys.CountRowComponentsChanged),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A change of a row without words."),
    };
}
