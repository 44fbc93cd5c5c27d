using CalAimSite.Rendering.Routing;

namespace CalAimSite.Rendering.Files;

/// <param name="Route">Where it belongs.</param>
/// <param name="Bytes">What it holds.</param>
/// <param name="IsPage">Whether it is a page for readers to find.</param>
public sealed record GeneratedFile(Route Route, ReadOnlyMemory<byte> Bytes, bool IsPage)
{
    /// <summary>The PDF of this page that is still to be made; null where there is none.</summary>
    public PagePdf? Pdf { get; init; }
}
