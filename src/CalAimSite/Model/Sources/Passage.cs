namespace CalAimSite.Model.Sources;

/// <summary>A passage of a source, in its words.</summary>
public sealed class Passage
{
    /// <summary>The name of its file, unique among those of its source.</summary>
    public required string Slug { get; init; }

    /// <summary>The heading that it is printed under.</summary>
    public required string Title { get; init; }

    public required Source Source { get; init; }

    /// <summary>The slide or section, as a person would look it up.</summary>
    public string? Where { get; init; }

    /// <summary>Empty where it is about none of them.</summary>
    public ImmutableArray<Initiative> Initiatives { get; init; } = [];

    /// <summary>Whether it says what its initiatives are.</summary>
    public bool IsSummary { get; init; }

    public string? Note { get; init; }
    public required Prose Text { get; init; }

    /// <summary>What the text links to, in its order.</summary>
    public ImmutableArray<string> Addresses { get; init; } = [];
}
