using CalAimSite.Rendering.Routing;

namespace CalAimSite.Rendering.Indexes;

/// <summary>The look-ups that pages and files for programs share: each is made once.</summary>
internal sealed class SiteIndexes
{
    public SiteIndexes(Site site)
    {
        Index = new SiteIndex(site);
        Changes = new ChangeIndex(site);
        Selections = new SelectionIndex(site, Index);
        Sources = new SourceMaterialIndex(site.SourceMaterial);
        Destinations = new Destinations(site.Identity.Outputs, PlacesOnCalendar(site));
    }

    public SiteIndex Index { get; }
    public ChangeIndex Changes { get; }
    public SelectionIndex Selections { get; }
    public SourceMaterialIndex Sources { get; }
    public Destinations Destinations { get; }

    // For a site without pages of milestones or initiatives.
    private Dictionary<Route, string> PlacesOnCalendar(Site site)
    {
        var places = new Dictionary<Route, string>();
        foreach (var row in site.LatestEdition.Rows)
        {
            foreach (var initiative in row.Initiatives)
                places.TryAdd(Routes.Initiative(initiative.Id), Anchors.Row(row.Slug));
            foreach (var occurrence in row.Milestones)
                places[Index.PageOf(occurrence)] = Anchors.Milestone(occurrence.MilestoneId);
        }

        return places;
    }
}
