using CalAimSite.Changes;
using CalAimSite.Rendering.Languages;

namespace CalAimSite.Rendering.ViewBuilders.Changes;

/// <summary>Names changes.</summary>
internal sealed class ChangeWords(Translations words)
{
    /// <returns>Such as "Moved later".</returns>
    public string Label(ChangeKind kind) => words.Text(KeysOf(kind).Label);

    /// <returns>Such as "3 moved later".</returns>
    public string Count(ChangeKind kind, int count) => words.Count(KeysOf(kind).Count, count);

    public string Label(RowChangeKind kind) => words.Text(KeysOf(kind).Label);

    public string Count(RowChangeKind kind, int count) => words.Count(KeysOf(kind).Count, count);

    public string Heading(ChangeGroup group) => words.Text(group switch
    {
        ChangeGroup.CalledOff => TranslationKeys.ChangesCalledOff,
        ChangeGroup.MovedLater => TranslationKeys.ChangesMovedLater,
        ChangeGroup.MovedEarlier => TranslationKeys.ChangesMovedEarlier,
        ChangeGroup.Added => TranslationKeys.ChangesAdded,
        ChangeGroup.Removed => TranslationKeys.ChangesRemoved,
        ChangeGroup.Succeeded => TranslationKeys.ChangesSucceeded,
        ChangeGroup.Settled => TranslationKeys.ChangesSettled,
        ChangeGroup.Exactness => TranslationKeys.ChangesExactness,
        ChangeGroup.Reworded => TranslationKeys.ChangesReworded,
        _ => TranslationKeys.ChangesOther,
    });

    private static (TranslationKey Label, PluralKey Count) KeysOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => (TranslationKeys.ChangeAdded, TranslationKeys.CountAdded),
        ChangeKind.Removed => (TranslationKeys.ChangeRemoved, TranslationKeys.CountRemoved),
        ChangeKind.Withdrawn => (TranslationKeys.ChangeWithdrawn, TranslationKeys.CountWithdrawn),
        ChangeKind.Completed => (TranslationKeys.ChangeCompleted, TranslationKeys.CountCompleted),
        ChangeKind.Replaced => (TranslationKeys.ChangeReplaced, TranslationKeys.CountReplaced),
        ChangeKind.Split => (TranslationKeys.ChangeSplit, TranslationKeys.CountSplit),
        ChangeKind.Cancelled => (TranslationKeys.ChangeCancelled, TranslationKeys.CountCancelled),
        ChangeKind.Confirmed => (TranslationKeys.ChangeConfirmed, TranslationKeys.CountConfirmed),
        ChangeKind.Occurred => (TranslationKeys.ChangeOccurred, TranslationKeys.CountOccurred),
        ChangeKind.StatusTakenBack => (TranslationKeys.ChangeStatusTakenBack, TranslationKeys.CountStatusTakenBack),
        ChangeKind.MovedEarlier => (TranslationKeys.ChangeMovedEarlier, TranslationKeys.CountMovedEarlier),
        ChangeKind.MovedLater => (TranslationKeys.ChangeMovedLater, TranslationKeys.CountMovedLater),
        ChangeKind.MorePrecise => (TranslationKeys.ChangeMorePrecise, TranslationKeys.CountMorePrecise),
        ChangeKind.LessPrecise => (TranslationKeys.ChangeLessPrecise, TranslationKeys.CountLessPrecise),
        ChangeKind.Requalified => (TranslationKeys.ChangeRequalified, TranslationKeys.CountRequalified),
        ChangeKind.MovedToColumn => (TranslationKeys.ChangeMovedToColumn, TranslationKeys.CountMovedToColumn),
        ChangeKind.MovedToRow => (TranslationKeys.ChangeMovedToRow, TranslationKeys.CountMovedToRow),
        ChangeKind.MovedToHeading => (TranslationKeys.ChangeMovedToHeading, TranslationKeys.CountMovedToHeading),
        ChangeKind.Reworded => (TranslationKeys.ChangeReworded, TranslationKeys.CountReworded),
        ChangeKind.KindChanged => (TranslationKeys.ChangeKindChanged, TranslationKeys.CountKindChanged),
        ChangeKind.ActorsChanged => (TranslationKeys.ChangeActorsChanged, TranslationKeys.CountActorsChanged),
        ChangeKind.ContingencyChanged => (TranslationKeys.ChangeContingencyChanged, TranslationKeys.CountContingencyChanged),
        ChangeKind.IdChanged => (TranslationKeys.ChangeIdChanged, TranslationKeys.CountIdChanged),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A change without words."),
    };

    private static (TranslationKey Label, PluralKey Count) KeysOf(RowChangeKind kind) => kind switch
    {
        RowChangeKind.Added => (TranslationKeys.RowAdded, TranslationKeys.CountRowAdded),
        RowChangeKind.Removed => (TranslationKeys.RowRemoved, TranslationKeys.CountRowRemoved),
        RowChangeKind.Renamed => (TranslationKeys.RowRenamed, TranslationKeys.CountRowRenamed),
        RowChangeKind.InitiativesChanged => (TranslationKeys.RowInitiativesChanged, TranslationKeys.CountRowInitiativesChanged),
        RowChangeKind.ComponentsChanged => (TranslationKeys.RowComponentsChanged, TranslationKeys.CountRowComponentsChanged),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A change of a row without words."),
    };
}
