using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Views;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.ViewBuilders;

/// <summary>Builds lists of the latest edition's milestones by quarter.</summary>
internal sealed class DueSectionBuilder(Site site, MilestoneViewBuilder milestones)
{
    public DueSectionView Build(PageContext page, string part, Html heading, string? note, Func<Listing, bool> isListed)
    {
        var edition = site.LatestEdition;
        var listed = edition.Rows
            .SelectMany(row => row.Milestones.Select(occurrence => new Listing(row, occurrence)))
            .Where(isListed)
            .OrderBy(item => item.Occurrence.When)
            .ToList();
        var periods = listed
            .GroupBy(item => PeriodOf(item.Occurrence.When))
            .OrderBy(group => group.Key is null)
            .ThenBy(group => group.Key)
            .Select(group => new DuePeriodView(
                group.Key is null ? page.Format.Date(MilestoneDate.Tbd) : page.Format.Date(group.Key),
                group.Key is null ? null : HtmlDates.Iso(group.Key.First),
                group.Key is null ? null : HtmlDates.Iso(group.Key.Last),
                [.. group.Select(item => milestones.Build(page, edition, item.Row, item.Occurrence))]));
        return new DueSectionView(Anchors.Due(part), heading, page.Format.Milestones(listed.Count), note, [.. periods]);
    }

    // The quarter that it begins in; what is vaguer than a quarter stands for itself.
    private static Period? PeriodOf(MilestoneDate when) => when.Start switch
    {
        { Precision: Precision.HalfYear or Precision.Year } vague => vague,
        { } start => Period.OfQuarter(start.Year, start.Quarter),
        null => null,
    };
}
