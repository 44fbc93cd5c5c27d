namespace CalAimSite.Model.Sources;

/// <summary>A list that a source prints.</summary>
public sealed class SourceList
{
    public required string Slug { get; init; }
    public required string Title { get; init; }
    public ImmutableArray<Initiative> Initiatives { get; init; } = [];

    /// <summary>The document, where the list stands in it, and the words before it.</summary>
    public required Citation Citation { get; init; }

    /// <summary>How many items the source says there are; null where it does not.</summary>
    public int? StatedCount { get; init; }

    public string? Note { get; init; }
    public required ImmutableArray<ListItem> Items { get; init; }
}

public sealed class ListItem
{
    public required string Text { get; init; }

    /// <summary>As printed; null where the list has no numbers.</summary>
    public int? Number { get; init; }

    public MilestoneDate? When { get; init; }
    public Qualifier Qualifier { get; init; }

    /// <summary>The source's words, where the text is not just them.</summary>
    public string? Quote { get; init; }

    public ImmutableArray<string> Pieces { get; init; } = [];
    public ImmutableArray<string> SubjectIds { get; init; } = [];
    public string? Note { get; init; }
    public string? Reading { get; init; }

    /// <summary>Other sources that say the same.</summary>
    public ImmutableArray<DatedCitation> Also { get; init; } = [];
}

/// <summary>What a source says, and the date in it; null where there is none.</summary>
public sealed record DatedCitation(Citation Citation, MilestoneDate? When);
