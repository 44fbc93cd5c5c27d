namespace CalAimSite.Model.Definitions;

/// <summary>A published document that statements rest on.</summary>
public sealed record Source
{
    public required string Id { get; init; }
    public required string Title { get; init; }

    /// <summary>What running text calls it.</summary>
    public required string Label { get; init; }

    public required string Publisher { get; init; }
    public required MilestoneDate Date { get; init; }

    /// <summary>Where the document prints no date: why <see cref="Date"/> was read into it. Null where it prints one.</summary>
    public string? DateReading { get; init; }

    public string? Url { get; init; }

    /// <summary>The name of a file, for a document that has no address.</summary>
    public string? File { get; init; }

    public string? Note { get; init; }
}
