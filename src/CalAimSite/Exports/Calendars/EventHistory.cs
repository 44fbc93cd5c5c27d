using CalAimSite.Changes;

namespace CalAimSite.Exports.Calendars;

/// <summary>What a milestone's calendar entry says of what became of it.</summary>
internal enum EventMark
{
    None,

    /// <summary>It is done, and listed no longer.</summary>
    Completed,
    Moved,
    Undated,
    Cancelled,
    Withdrawn,
    Replaced,
    Removed,
}

/// <summary>What the record says of a milestone's calendar entry: nothing here is the clock's.</summary>
/// <param name="Listing">What the entry says; of one that is called off or has no date any more, what it said last.</param>
/// <param name="Mark">What became of it.</param>
/// <param name="Change">The change that the mark is about; null where there is none.</param>
/// <param name="Created">When it was first listed.</param>
/// <param name="Modified">When the entry last changed.</param>
/// <param name="Sequence">How often it changed. It only grows.</param>
internal sealed record EventHistory(
    Listing Listing, EventMark Mark, MilestoneChange? Change, DateOnly Created, DateOnly Modified, int Sequence)
{
    /// <summary>How long an entry says that it moved, and stays when it was called off.</summary>
    private const int YearsOfNotice = 1;

    public bool IsCalledOff => Mark > EventMark.Moved;

    /// <returns>Null where calendars have no entry of it: it has no date, or was called off long ago.</returns>
    public static EventHistory? From(ImmutableArray<HistoryEntry> entries, DateOnly asOf)
    {
        var created = entries[0].Date.First;
        var (listing, dated) = (default(Listing), default(Listing));
        var (mark, change) = (EventMark.None, default(MilestoneChange));
        var (move, moved) = (default(MilestoneChange), created);
        var (modified, sequence) = (created, 0);

        // Where an edition has no room for it any more, what was said still holds.
        foreach (var entry in entries.Where(one => one.Event != HistoryEvent.LeftWindow))
        {
            var isChanged = listing is not null && (entry.Event != HistoryEvent.Unchanged || entry.Listing?.Row.Name != listing.Row.Name);
            listing = entry.Listing ?? listing;
            if (entry.Listing is { Occurrence.When.IsTbd: false })
                dated = entry.Listing;
            if (!isChanged)
                continue;
            Count(entry.Date.First);
            (mark, change) = (MarkOf(entry), entry.Change);
            if (entry.Change is { IsMoved: true, Old.Occurrence.When.IsTbd: false })
            {
                (move, moved) = (entry.Change, entry.Date.First);

                // That it moved is taken off again, which is one change more.
                if (IsOver(moved))
                    Count(moved.AddYears(YearsOfNotice));
            }
        }

        if (mark <= EventMark.Completed && move is not null && !IsOver(moved))
            (mark, change) = (EventMark.Moved, move);
        if (dated is null || (mark > EventMark.Moved && IsOver(modified)))
            return null;
        return new EventHistory(dated, mark, change, created, modified, sequence);

        bool IsOver(DateOnly since) => since.AddYears(YearsOfNotice) <= asOf;

        void Count(DateOnly day) => (modified, sequence) = (day > modified ? day : modified, sequence + 1);
    }

    private static EventMark MarkOf(HistoryEntry entry) => entry switch
    {
        { Listing.Occurrence.Status: Status.Cancelled } => EventMark.Cancelled,
        { Listing.Occurrence.When.IsTbd: true } => EventMark.Undated,
        { Listing: null, Change: { } change } =>
            change.Main == ChangeKind.Completed ? EventMark.Completed
            : change.Main == ChangeKind.Withdrawn ? EventMark.Withdrawn
            : change.Main.Group == ChangeGroup.Succeeded ? EventMark.Replaced
            : EventMark.Removed,
        _ => EventMark.None,
    };
}
