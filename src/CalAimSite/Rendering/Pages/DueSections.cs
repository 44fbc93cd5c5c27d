using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Views;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Pages;

/// <summary>Makes lists of the latest edition's milestones by quarter, for one page.</summary>
internal sealed class DueSections(PageFrame frame, Route page)
{
    private readonly MilestoneViews _milestones = new(frame, page);

    /// <param name="part">The last part of its anchor.</param>
    /// <param name="heading">What it lists.</param>
    /// <param name="note">What has to be known of it; null where nothing has.</param>
    /// <param name="isListed">Which milestones it lists.</param>
    public DueSectionView Make(string part, Html heading, string? note, Func<Occurrence, bool> isListed)
    {
        var edition = frame.Site.LatestEdition;
        var listed = edition.Rows
            .SelectMany(row => row.Milestones.Where(isListed).Select(occurrence => (Row: row, Occurrence: occurrence)))
            .OrderBy(item => item.Occurrence.When)
            .ToList();
        var periods = listed
            .GroupBy(item => PeriodOf(item.Occurrence.When))
            .OrderBy(group => group.Key is null)
            .ThenBy(group => group.Key)
            .Select(group => new DuePeriodView(
                group.Key is null ? frame.Phrases.Say(MilestoneDate.Tbd) : frame.Phrases.Say(group.Key),
                group.Key is null ? null : MilestoneViews.Iso(group.Key.First),
                group.Key is null ? null : MilestoneViews.Iso(group.Key.Last),
                [.. group.Select(item => _milestones.Make(edition, item.Row, item.Occurrence))]));
        return new DueSectionView(Anchors.Due(part), heading, frame.Phrases.Milestones(listed.Count), note, [.. periods]);
    }

    // The quarter that it begins in; what is vaguer than a quarter stands for itself.
    private static Period? PeriodOf(MilestoneDate when) => when.Start switch
    {
        { Precision: Precision.HalfYear or Precision.Year } vague => vague,
        { } start => Period.OfQuarter(start.Year, start.Quarter),
        null => null,
    };
}
