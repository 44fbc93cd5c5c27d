namespace CalAimSite.Model.Sources;

/// <summary>An acronym of the sources.</summary>
public sealed class GlossaryEntry
{
    public required string Acronym { get; init; }

    /// <summary>What sources say that it stands for; empty where none does.</summary>
    public ImmutableArray<Expansion> Expansions { get; init; } = [];

    /// <summary>What it probably means, where no source says what it stands for.</summary>
    public string? Hint { get; init; }

    /// <summary>What the hint is taken from; null where no document says it.</summary>
    public Source? HintSource { get; init; }
}

public sealed record Expansion(string Text, Citation Citation);
