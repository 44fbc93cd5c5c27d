namespace CalAimSite.Changes;

public enum HistoryEvent
{
    /// <summary>An edition lists it for the first time, or an amendment added it.</summary>
    FirstListed,

    /// <summary>The next edition lists it as it was.</summary>
    Unchanged,

    /// <summary>The next edition, or an amendment, says something else of it.</summary>
    Changed,

    /// <summary>It is not listed any more, though there is room for it: removed, withdrawn, completed, replaced or split.</summary>
    Ended,

    /// <summary>The next edition has no room for it any more.</summary>
    LeftWindow,

    /// <summary>It is listed again.</summary>
    ListedAgain,
}

/// <summary>
/// One entry of what became of a milestone. The amendment is null where the edition as printed says so, the listing where nothing is
/// listed from then on, and the change where nothing changed that is compared.
/// </summary>
public sealed record HistoryEntry(HistoryEvent Event, Edition Edition, Amendment? Amendment, Listing? Listing, MilestoneChange? Change)
{
    /// <summary>The period for which it is said: the edition's "as of", or the day of the amendment.</summary>
    public Period Date => Amendment is { } amendment ? Period.OfDay(amendment.Date) : Edition.AsOf;

    /// <summary>Which amendment of the edition it is, from 1: they are only ever appended. 0 where the edition as printed says so.</summary>
    public int AmendmentNumber => Amendment is null ? 0 : Edition.Amendments.IndexOf(Amendment) + 1;

    public string? Reason => Change?.Reason ?? Amendment?.Reason;
}
