using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Themes;

namespace CalAimSite.Rendering.Layout;

/// <summary>What a kind of page says of a page besides what the page shows.</summary>
/// <param name="Template">One of <see cref="TemplateNames"/>.</param>
/// <param name="Title">The page's own title.</param>
/// <param name="Description">One sentence for previews.</param>
internal sealed record PageHead(string Template, string Title, string Description)
{
    /// <summary>What of the content the page is made from; null where that is no single file.</summary>
    public PageOrigin? Origin { get; init; }

    /// <summary>Whether the page is for readers to find.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>The edition whose date, legend and source stand around the page; null for the latest.</summary>
    public Edition? Edition { get; init; }
}
