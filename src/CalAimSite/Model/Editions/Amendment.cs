namespace CalAimSite.Model.Editions;

/// <summary>A change of the latest edition after it was published. Amendments are appended, never altered or taken away.</summary>
public sealed class Amendment
{
    public required DateOnly Date { get; init; }

    /// <summary>The id that the milestone has in the edition's rows, or had when it was taken out of them.</summary>
    public required string MilestoneId { get; init; }

    /// <summary>What the edition listed before; null for a milestone that was added.</summary>
    public Listing? Before { get; init; }

    /// <summary>What it listed from then on, until the next amendment of the milestone; null for one that was removed.</summary>
    public Listing? After { get; init; }

    public string? Reason { get; init; }
}

/// <summary>A milestone in its row.</summary>
public sealed record Listing(Row Row, Occurrence Occurrence);
