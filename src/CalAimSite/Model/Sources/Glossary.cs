namespace CalAimSite.Model.Sources;

/// <summary>An acronym of the sources.</summary>
public sealed class GlossaryEntry
{
    public required string Acronym { get; init; }

    /// <summary>What sources say that it stands for; empty where none does.</summary>
    public ImmutableArray<Expansion> Expansions { get; init; } = [];

    /// <summary>What it is known to stand for, where no source says it; null where nobody is known who does.</summary>
    public ExternalExpansion? External { get; init; }

    /// <summary>What it probably means, where no source says what it stands for.</summary>
    public string? Hint { get; init; }

    /// <summary>What the hint is taken from; null where no document says it.</summary>
    public Source? HintSource { get; init; }
}

public sealed record Expansion(string Text, Citation Citation);

/// <summary>What somebody says that an acronym stands for who is none of the site's sources.</summary>
public sealed record ExternalExpansion(string Text, string SaidBy);
