namespace CalAimSite.Editing.Amendments;

/// <summary>The day that new amendments are dated, and why it is that one.</summary>
/// <param name="Day">The day.</param>
/// <param name="Why">As it goes on after the day: "the day of the last commit".</param>
public sealed record AmendmentDay(DateOnly Day, string Why)
{
    /// <summary>What bounds it: what was published, and an edition that has been begun since.</summary>
    private sealed record Bounds(Edition Edition, DateOnly First, Edition? Next)
    {
        public DateOnly? Last => Next?.AsOf.Last;

        public static Bounds Create(ContentState published, ContentState current)
        {
            var edition = published.Site.LatestEdition;
            var next = current.Site.Editions.FirstOrDefault(one => string.CompareOrdinal(one.Id, edition.Id) > 0);
            return new Bounds(edition, edition.Amendments is [.., var last] ? last.Date : edition.AsOf.First, next);
        }
    }

    /// <returns>The day of the last commit, where amendments can have that day; else the nearest that says when this changed.</returns>
    public static AmendmentDay Create(ContentState published, ContentState current, DateOnly committed)
    {
        var bounds = Bounds.Create(published, current);
        var edition = bounds.Edition;
        if (committed < bounds.First)
        {
            return new AmendmentDay(bounds.First, edition.Amendments.IsEmpty
                ? "the first day of the edition, which the last commit is older than"
                : "the day of the last amendment that was published, which the last commit is older than");
        }

        // Of a calendar of long ago, the day of a commit does not say when it changed.
        if (!edition.Columns.IsEmpty && committed > edition.Columns[^1].Last)
        {
            var day = edition.AsOf.Last > bounds.First ? edition.AsOf.Last : bounds.First;
            return new AmendmentDay(day, $"the last day that {edition.Id} speaks for: the last commit, of {Period.OfDay(committed)}, is later than its columns");
        }

        return bounds.Last < committed
            ? new AmendmentDay(bounds.Last.Value, $"the last day of {bounds.Next!.Id}, which follows and is older than the last commit")
            : new AmendmentDay(committed, "the day of the last commit");
    }

    /// <returns>Why amendments cannot have this day; null where they can.</returns>
    public static string? Refusal(ContentState published, ContentState current, DateOnly day)
    {
        var bounds = Bounds.Create(published, current);
        return day < bounds.Edition.AsOf.First ? $"On {Period.OfDay(day)} the edition {bounds.Edition.Id} was not there yet."
            : day < bounds.First ? $"{Period.OfDay(day)} is before the last amendment that was published, of {Period.OfDay(bounds.First)}."
            : day > bounds.Last ? $"On {Period.OfDay(day)} the edition {bounds.Next!.Id} was there already, and {bounds.Edition.Id} no longer changed."
            : null;
    }
}
