namespace CalAimSite.Rendering.Indexes;

/// <summary>The look-ups that pages and files for programs share: each is made once.</summary>
internal sealed class SiteIndexes
{
    public SiteIndexes(Site site)
    {
        Index = new SiteIndex(site);
        Changes = new ChangeIndex(site);
        Selections = new SelectionIndex(site, Index);
    }

    public SiteIndex Index { get; }
    public ChangeIndex Changes { get; }
    public SelectionIndex Selections { get; }
}
