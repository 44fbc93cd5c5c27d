using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.ViewBuilders.Sources;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.ViewBuilders;

/// <summary>Builds the dates of an initiative: the table of all, and what comes next.</summary>
internal sealed class InitiativeDatesBuilder(
    Edition edition, SiteIndex index, SourceMaterialIndex material, MilestoneViewBuilder milestones, SourceMaterialViewBuilder sources)
{
    private const int MostNext = 6;

    public ImmutableArray<InitiativeDate> Find(Initiative initiative) =>
        InitiativeDate.All(material.SubjectsOf(initiative), index.LatestRowsOf(initiative), material);

    /// <returns>Of these, the first that may come after the edition's last day.</returns>
    public ImmutableArray<NextDateView> BuildNext(PageContext page, ImmutableArray<InitiativeDate> dates) =>
        [.. dates.Where(date => date.MayComeAfter(edition.AsOf.Last)).Take(MostNext).Select(date => BuildNext(page, date))];

    public DateRowView Build(PageContext page, InitiativeDate date, IEnumerable<DisagreementView> disagreements)
    {
        var subject = date.Subject is null ? null : sources.Subject(page, date.Subject);
        var documents = date.Subject is null ? [edition.Source] : date.Subject.Claims.Reverse().Select(claim => claim.Source).Distinct();
        return new DateRowView
        {
            Subject = subject,
            Milestones = [.. date.Listings.Select(listing => milestones.Build(page, edition, listing.Row, listing.Occurrence))],
            Picture = subject is null ? TimelineGraphic.Build(date.Listings[0].Occurrence) : subject.Picture,
            Sources = [.. documents.Select(page.Cite)],
            Disagreements = [.. disagreements],
        };
    }

    private NextDateView BuildNext(PageContext page, InitiativeDate date) => new(
        page.Format.Date(date.When, date.Qualifier),
        date.When.First is { } first ? HtmlDates.Iso(first) : string.Empty,
        date.When.Last is { } last ? HtmlDates.Iso(last) : string.Empty,
        page.Content.ToHtml(date.Subject?.Name ?? date.Listings[0].Occurrence.Text),
        date.Subject is { } subject
            ? "#" + Anchors.Subject(subject.Id)
            : page.Href(index.PageOf(date.Listings[0].Occurrence)),
        [.. date.Listings.SelectMany(listing => milestones.Kinds(page, listing.Occurrence)).Distinct()]);
}
