namespace CalAimSite.Model.Definitions;

/// <summary>What a document says, and where.</summary>
public sealed class Citation
{
    public const string Gap = " | ";

    public required Source Source { get; init; }

    /// <summary>
    /// Its words, verbatim; null where the document as a whole is cited. Words that do not follow each other, such as the cells of
    /// a table, are set apart by <see cref="Gap"/>, which the document does not print.
    /// </summary>
    public string? Quote { get; init; }

    /// <summary>The quote, in parts of words that follow each other.</summary>
    public ImmutableArray<string> QuoteParts => Quote is null ? [] : [.. Quote.Split(Gap)];

    /// <summary>Where the quoted words do not stand together: the pieces, as they stand in the document. Else empty.</summary>
    public ImmutableArray<string> Pieces { get; init; } = [];

    /// <summary>The page, slide, section or cell, as a person would look it up.</summary>
    public string? Where { get; init; }
}
