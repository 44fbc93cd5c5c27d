using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.ViewBuilders.Sources;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.ViewBuilders;

/// <summary>Builds milestones for tables and lists.</summary>
internal sealed class MilestoneViewBuilder(SiteIndex index, SourceMaterialIndex sources, ChangeIndex changes)
{
    // What readers of the edition before did not know.
    private static readonly ImmutableArray<ChangeKind> News = [ChangeKind.MovedLater, ChangeKind.MovedEarlier, ChangeKind.Added];

    public MilestoneView Build(PageContext page, Edition edition, Row row, Occurrence occurrence) => new()
    {
        Anchor = Anchors.Milestone(occurrence.MilestoneId),
        Href = page.Href(index.PageOf(occurrence)),
        TextHtml = page.Content.ToHtml(occurrence.Text),
        Kinds = Kinds(page, occurrence),
        KindIds = string.Join(' ', occurrence.Kinds.Select(kind => kind.Id)),
        When = occurrence.When.ToString(),
        WhenText = page.Format.Date(occurrence.When, occurrence.Qualifier),
        IsWhenOfColumn = occurrence.Qualifier == Qualifier.None && occurrence.When == MilestoneDate.Of(occurrence.Column),
        Datetime = HtmlDates.Datetime(occurrence.When, occurrence.Qualifier),
        RowHtml = page.Content.ToHtml(row.Name),
        RowHref = page.Href(index.CalendarOf(edition), Anchors.Row(row.Slug)),
        RowSlug = row.Slug,
        OtherNames = index.OtherNamesOf(row),
        HeadingHtml = occurrence.Heading is { } heading ? page.Content.ToHtml(heading) : null,
        Actors = Actors(page, occurrence),
        ActorsAreInferred = occurrence.ActorsAreInferred,
        ActorIds = occurrence.Actors.IsEmpty ? null : string.Join(' ', occurrence.Actors.Select(actor => actor.Id)),
        IsWaiting = occurrence.ContingentOn is not null,
        Dispute = sources.DisputeOf(occurrence) is { } dispute
            ? page.LinkWords(RelationWords.Mark(dispute), index.PageOf(occurrence), Anchors.Disagreements)
            : null,
        Marks = Marks(page, edition, occurrence),
        ErratumHref = ErratumHref(page, edition, occurrence),
    };

    public ImmutableArray<KindView> Kinds(PageContext page, Occurrence occurrence) =>
        [.. occurrence.Kinds.Select(kind => Kind(page, kind))];

    public ImmutableArray<ActorView> Actors(PageContext page, Occurrence occurrence) =>
        [.. occurrence.Actors.Select(actor => Actor(page, actor))];

    public KindView Kind(PageContext page, MilestoneKind kind) =>
        InLegend(kind) with { Href = index.Kinds.Contains(kind) ? page.Href(Routes.Kind(kind.Id)) : null };

    public ActorView Actor(PageContext page, Actor actor) =>
        new(actor.Name, index.Actors.Contains(actor) ? page.Href(Routes.Actor(actor.Id)) : null);

    public static KindView InLegend(MilestoneKind kind) => new(kind.Id, kind.Symbol, kind.ShortName, kind.Name, Href: null);

    // How sure it is, and what is new.
    private ImmutableArray<string> Marks(PageContext page, Edition edition, Occurrence occurrence)
    {
        var status = page.Format.Status(occurrence.Status);
        var change = changes.Of(edition, occurrence.MilestoneId) is { } found
            && News.Contains(found.Main)
                ? page.Words.Text(ModelKeys.Label(found.Main))
                : null;
        return [.. new[] { status, change }.OfType<string>()];
    }

    private static string? ErratumHref(PageContext page, Edition edition, Occurrence occurrence)
    {
        for (var i = 0; i < edition.Errata.Length; i++)
        {
            if (edition.Errata[i].MilestoneId == occurrence.MilestoneId)
                return page.Href(Routes.Edition(edition.Id), Anchors.Erratum(i));
        }

        return null;
    }
}
