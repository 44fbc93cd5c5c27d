namespace CalAimSite.Changes;

/// <summary>The days that an edition's columns cover. Editions roll: what lies before or after is not printed.</summary>
public sealed record Window(DateOnly First, DateOnly Last)
{
    /// <returns>The edition's window; null where it has no columns.</returns>
    public static Window? From(Edition edition) =>
        edition.Columns.IsEmpty ? null : new Window(edition.Columns[0].First, edition.Columns[^1].Last);

    /// <returns>The days that both cover; null where there are none.</returns>
    public static Window? Overlap(Window? one, Window? other)
    {
        if (one is null || other is null)
            return null;
        var (first, last) = (one.First > other.First ? one.First : other.First, one.Last < other.Last ? one.Last : other.Last);
        return first <= last ? new Window(first, last) : null;
    }

    /// <summary>
    /// Whether an edition with this window would have to print the milestone. One that may as well lie outside, as "the third
    /// quarter" does for a window that begins in September, need not be printed.
    /// </summary>
    public bool HasRoomFor(Occurrence occurrence)
    {
        // A milestone is printed where it begins, unless the source prints it elsewhere, or it has no date.
        var place = occurrence.When.Start is { } start && occurrence.Column.Contains(start.First) ? start : occurrence.Column;
        return First <= place.First && place.Last <= Last;
    }
}
