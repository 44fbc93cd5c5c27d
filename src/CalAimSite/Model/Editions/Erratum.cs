namespace CalAimSite.Model.Editions;

/// <summary>A mistake in an edition that a later one has followed. It is shown beside what was printed, which stays.</summary>
public sealed class Erratum
{
    /// <summary>When it became known; null where no source says.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The milestone of the edition that it is about; null where it is about something else.</summary>
    public string? MilestoneId { get; init; }

    /// <summary>What it is about, in words; null where it is about a milestone.</summary>
    public string? Place { get; init; }

    public required string Printed { get; init; }
    public required string ShouldBe { get; init; }

    /// <summary>The document that shows it to be a mistake.</summary>
    public required Source Source { get; init; }

    public string? Note { get; init; }
}
