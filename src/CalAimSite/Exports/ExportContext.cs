using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports;

/// <summary>What files for programs are made with. They are in one language, the first of the site.</summary>
/// <param name="Site">What the site says.</param>
/// <param name="Format">Says it in words.</param>
/// <param name="Index">What files ask of the site besides its own order.</param>
/// <param name="Changes">What changed.</param>
/// <param name="BaseUrl">Where the site will be published, ending in a slash; null where that is not known.</param>
internal sealed record ExportContext(Site Site, ModelFormatter Format, SiteIndex Index, ChangeIndex Changes, string? BaseUrl)
{
    /// <summary>Whether the latest edition lists the milestone.</summary>
    public bool IsListed(Milestone milestone) =>
        milestone.Latest is { IsListed: true } latest && latest.Edition == Site.LatestEdition;

    /// <returns>The milestone that an edition lists.</returns>
    public Milestone Find(Occurrence occurrence) => Site.MilestoneById[Site.IdHistory.Current(occurrence.MilestoneId)];

    /// <returns>The absolute address of a file of the site; where the site's is not known, its address as seen from another file.</returns>
    public string Url(Route from, Route to, string? fragment = null) =>
        BaseUrl is null ? from.LinkTo(to, fragment) : BaseUrl + to.Path + (fragment is null ? string.Empty : "#" + fragment);
}
