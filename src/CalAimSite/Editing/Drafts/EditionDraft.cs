namespace CalAimSite.Editing.Drafts;

/// <summary>An edition that is still to be written to the disk.</summary>
public sealed record EditionDraft
{
    public required string Id { get; init; }

    /// <summary>The edition that it was made from.</summary>
    public required Edition From { get; init; }

    public required ImmutableArray<Period> Columns { get; init; }

    /// <summary>The files of its folder.</summary>
    public required ImmutableArray<EditedFile> Folder { get; init; }

    /// <summary>The sources with the new document; null where it is there already.</summary>
    public required EditedFile? Sources { get; init; }

    /// <summary>The digests with that of the edition before.</summary>
    public required EditedFile Digests { get; init; }

    /// <summary>The id of the new document.</summary>
    public required string Source { get; init; }

    /// <summary>How many milestones were carried over.</summary>
    public required int Kept { get; init; }

    /// <summary>What lies outside of the columns.</summary>
    public required ImmutableArray<Listing> LeftOut { get; init; }

    /// <summary>The rows that have no milestones left.</summary>
    public required ImmutableArray<Row> RowsLeftOut { get; init; }

    /// <summary>The milestones that were given a column, since they begin before the first one.</summary>
    public required ImmutableArray<string> Moved { get; init; }

    /// <summary>Whether the title names the new date.</summary>
    public required bool HasNewTitle { get; init; }

    /// <summary>Dates of the former window in texts that were carried over.</summary>
    public required ImmutableArray<StaleDate> StaleDates { get; init; }
}
