namespace CalAimSite.Model.Definitions;

/// <summary>What a document says, and where.</summary>
public sealed class Citation
{
    public required Source Source { get; init; }

    /// <summary>Its words, verbatim; null where the document as a whole is cited.</summary>
    public string? Quote { get; init; }

    /// <summary>Where the quoted words do not stand together: the pieces, as they stand in the document. Else empty.</summary>
    public ImmutableArray<string> Pieces { get; init; } = [];

    /// <summary>The page, slide, section or cell, as a person would look it up.</summary>
    public string? Where { get; init; }
}
