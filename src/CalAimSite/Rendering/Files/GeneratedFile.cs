using CalAimSite.Rendering.Routing;

namespace CalAimSite.Rendering.Files;

/// <summary>A file of the site as it was made. A page, unlike other files, is for readers to find.</summary>
public sealed record GeneratedFile(Route Route, ReadOnlyMemory<byte> Bytes, bool IsPage)
{
    /// <summary>The PDF of this page that is still to be made; null where there is none.</summary>
    public PagePdf? Pdf { get; init; }

    /// <inheritdoc cref="Page.Offer"/>
    public FileOffer? Offer { get; init; }
}
