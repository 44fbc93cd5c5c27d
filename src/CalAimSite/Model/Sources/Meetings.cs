namespace CalAimSite.Model.Sources;

/// <summary>A series of meetings.</summary>
public sealed class MeetingSeries
{
    public required string Slug { get; init; }
    public required string Name { get; init; }

    /// <summary>Why the name is a reading; null where the source prints it.</summary>
    public string? NameReading { get; init; }

    public Initiative? Initiative { get; init; }
    public required Source Source { get; init; }
    public string? Where { get; init; }
    public string? Note { get; init; }
    public required ImmutableArray<Meeting> Meetings { get; init; }
}

public sealed class Meeting
{
    /// <summary>Its number in the series; null where it has none.</summary>
    public int? Number { get; init; }

    public string? Title { get; init; }
    public required MilestoneDate Date { get; init; }

    /// <summary>When it begins, by the clock of the place; null where the source does not say.</summary>
    public TimeOnly? Begins { get; init; }

    /// <summary>When it ends, exclusive; null where the source does not say.</summary>
    public TimeOnly? Ends { get; init; }

    /// <summary>The date as printed.</summary>
    public string? Printed { get; init; }

    /// <summary>What the source offers of it, as printed: a presentation, a recording, a registration.</summary>
    public string? Material { get; init; }

    public string? Reading { get; init; }
    public string? Note { get; init; }
    public string? Quote { get; init; }
    public ImmutableArray<Initiative> Initiatives { get; init; } = [];
}
