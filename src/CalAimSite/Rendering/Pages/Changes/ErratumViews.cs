using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.Pages.Changes;

/// <summary>Shows mistakes of editions beside what was printed, for one page.</summary>
internal sealed class ErratumViews(PageFrame frame, Route page)
{
    public ImmutableArray<ErratumView> Of(Edition edition) => [.. edition.Errata.Select((erratum, i) => Make(edition, erratum, i))];

    /// <returns>Those of all editions, the oldest first.</returns>
    public ImmutableArray<ErratumView> Of(Milestone milestone) =>
    [
        .. frame.Site.Editions.SelectMany(edition => edition.Errata
            .Select((erratum, i) => (erratum, i))
            .Where(one => one.erratum.MilestoneId is { } id && frame.Site.IdHistory.Current(id) == milestone.Id)
            .Select(one => Make(edition, one.erratum, one.i))),
    ];

    private ErratumView Make(Edition edition, Erratum erratum, int index) => new(
        Anchors.Erratum(index),
        frame.Content.Of(erratum.Place ?? TextOf(edition, erratum.MilestoneId!)),
        erratum.MilestoneId is { } id ? page.LinkTo(Routes.Milestone(frame.Site.IdHistory.Current(id))) : null,
        erratum.Printed,
        erratum.ShouldBe,
        frame.Phrases.Source(erratum.Source, page),
        erratum.Date is { } date ? frame.Phrases.Say(Period.OfDay(date)) : null,
        erratum.Note,
        frame.Phrases.EditionName(edition),
        page.LinkTo(Routes.Edition(edition.Id), Anchors.Erratum(index)));

    private static string TextOf(Edition edition, string id) =>
        edition.Rows.SelectMany(row => row.Milestones).First(occurrence => occurrence.MilestoneId == id).Text;
}
