namespace CalAimSite.Model.Definitions;

/// <summary>An initiative's identity. It has no printed text of its own: rows and descriptions of editions have.</summary>
public sealed class Initiative
{
    public required string Id { get; init; }
    public required string Name { get; init; }

    /// <summary>Null where no source puts it into one.</summary>
    public Group? Group { get; init; }

    /// <summary>Other names that sources print for it.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    public ImmutableArray<InitiativeLink> Links { get; init; } = [];

    /// <summary>Ids that it had before; their addresses lead here.</summary>
    public ImmutableArray<string> PreviousIds { get; init; } = [];
}

/// <summary>A link to an absolute address, with the document that prints it.</summary>
public sealed record InitiativeLink(string Title, string Url, Source Source);
