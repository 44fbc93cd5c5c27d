using System.Buffers;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Rendering.Files;

/// <summary>A file of the site that is still to be made. The site is first a list of these, then bytes.</summary>
/// <param name="Route">Where it will be.</param>
/// <param name="Origin">What of the content it is made from; null where that is no single file.</param>
/// <param name="IsListed">Whether it is for readers to find: in the sitemap, and by search engines.</param>
/// <param name="Write">Makes its bytes. Any number of pages may be written at once.</param>
public sealed record Page(Route Route, PageOrigin? Origin, bool IsListed, Action<IBufferWriter<byte>> Write)
{
    /// <summary>The PDF that it links to; null where none is to be made.</summary>
    public PagePdf? Pdf { get; init; }

    /// <summary>What it is for those who take it along; null for what readers read.</summary>
    public FileOffer? Offer { get; init; }
}

/// <summary>A PDF of a page, which whoever publishes the site makes.</summary>
public sealed record PagePdf(Route Route, DateOnly Day);

/// <param name="File">The path of a file in the content folder.</param>
/// <param name="Id">Which of the things that the file defines; null for the file as a whole.</param>
public sealed record PageOrigin(string File, string? Id = null)
{
    public static PageOrigin Edition(string edition) => new($"editions/{edition}/edition.yaml");
    public static PageOrigin Amendments(string edition) => new($"editions/{edition}/amendments.yaml");
    public static PageOrigin Milestone(string edition, string row, string id) => new($"editions/{edition}/rows/{row}.yaml", id);
    public static PageOrigin Initiative(string id) => new("initiatives.yaml", id);
    public static PageOrigin Text(string slug) => new($"pages/{slug}.md");
}
