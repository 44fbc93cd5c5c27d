using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.ViewBuilders.Changes;

/// <summary>Builds mistakes of editions beside what was printed.</summary>
internal sealed class ErratumViewBuilder(Site site)
{
    public ImmutableArray<ErratumView> Build(PageContext page, Edition edition) =>
        [.. edition.Errata.Select((erratum, i) => Build(page, edition, erratum, i))];

    /// <returns>Those of all editions, the oldest first.</returns>
    public ImmutableArray<ErratumView> Build(PageContext page, Milestone milestone) =>
    [
        .. site.Editions.SelectMany(edition => edition.Errata
            .Select((erratum, i) => (erratum, i))
            .Where(one => one.erratum.MilestoneId is { } id && site.IdHistory.Current(id) == milestone.Id)
            .Select(one => Build(page, edition, one.erratum, one.i))),
    ];

    private ErratumView Build(PageContext page, Edition edition, Erratum erratum, int index) => new(
        Anchors.Erratum(index),
        page.Content.ToHtml(erratum.Place ?? TextOf(edition, erratum.MilestoneId!)),
        erratum.MilestoneId is { } id ? page.Href(Routes.Milestone(site.IdHistory.Current(id))) : null,
        erratum.Printed,
        erratum.ShouldBe,
        page.Cite(erratum.Source),
        erratum.Date is { } date ? page.Format.Date(date) : null,
        erratum.Note,
        page.Format.EditionName(edition),
        page.Href(Routes.Edition(edition.Id), Anchors.Erratum(index)));

    private static string TextOf(Edition edition, string id) =>
        edition.Rows.SelectMany(row => row.Milestones).First(occurrence => occurrence.MilestoneId == id).Text;
}
