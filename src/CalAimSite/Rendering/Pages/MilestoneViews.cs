using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Pages.Changes;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.Pages;

/// <summary>Makes milestones for tables and lists of one page.</summary>
internal sealed class MilestoneViews(PageFrame frame, Route page)
{
    // What readers of the edition before did not know.
    private static readonly ImmutableArray<ChangeKind> News = [ChangeKind.MovedLater, ChangeKind.MovedEarlier, ChangeKind.Added];

    public MilestoneView Make(Edition edition, Row row, Occurrence occurrence) => new()
    {
        Anchor = Anchors.Milestone(occurrence.MilestoneId),
        Href = page.LinkTo(PageOf(occurrence)),
        TextHtml = frame.Content.Of(occurrence.Text),
        Kinds = Kinds(occurrence),
        KindIds = string.Join(' ', occurrence.Kinds.Select(kind => kind.Id)),
        When = occurrence.When.ToString(),
        WhenText = frame.Phrases.Say(occurrence.When, occurrence.Qualifier),
        IsWhenOfColumn = occurrence.Qualifier == Qualifier.None && occurrence.When == MilestoneDate.Of(occurrence.Column),
        Datetime = Datetime(occurrence.When, occurrence.Qualifier),
        RowHtml = frame.Content.Of(row.Name),
        RowHref = page.LinkTo(CalendarOf(edition), Anchors.Row(row.Slug)),
        RowSlug = row.Slug,
        OtherNames = frame.Index.OtherNamesOf(row),
        HeadingHtml = occurrence.Heading is { } heading ? frame.Content.Of(heading) : null,
        Actors = Actors(occurrence),
        ActorsAreReading = occurrence.ActorsAreInferred,
        ActorIds = occurrence.Actors.IsEmpty ? null : string.Join(' ', occurrence.Actors.Select(actor => actor.Id)),
        IsWaiting = occurrence.ContingentOn is not null,
        DisputeHref = frame.Evidence.IsDisputed(occurrence)
            ? page.LinkTo(PageOf(occurrence), Anchors.Disagreements)
            : null,
        Marks = Marks(edition, occurrence),
        ErratumHref = ErratumHref(edition, occurrence),
    };

    public ImmutableArray<KindView> Kinds(Occurrence occurrence) => [.. occurrence.Kinds.Select(Kind)];

    public ImmutableArray<ActorView> Actors(Occurrence occurrence) => [.. occurrence.Actors.Select(Actor)];

    public KindView Kind(MilestoneKind kind) =>
        InLegend(kind) with { Href = frame.Index.Kinds.Contains(kind) ? page.LinkTo(Routes.Kind(kind.Id)) : null };

    public ActorView Actor(Actor actor) =>
        new(actor.Name, frame.Index.Actors.Contains(actor) ? page.LinkTo(Routes.Actor(actor.Id)) : null);

    public static KindView InLegend(MilestoneKind kind) => new(kind.Id, kind.Symbol, kind.ShortName, kind.Name, Href: null);

    /// <summary>The page that shows an edition's table: the latest is the site's first page.</summary>
    public Route CalendarOf(Edition edition) =>
        edition == frame.Site.LatestEdition ? Routes.Calendar : Routes.Edition(edition.Id);

    // An edition may list it by an id that it had before.
    private Route PageOf(Occurrence occurrence) => Routes.Milestone(frame.Site.IdHistory.Current(occurrence.MilestoneId));

    // How sure it is, and what is new.
    private ImmutableArray<string> Marks(Edition edition, Occurrence occurrence)
    {
        var status = frame.Phrases.Status(occurrence.Status);
        var change = frame.Changes.Of(edition, occurrence.MilestoneId) is { } found
            && News.Contains(found.Main)
                ? frame.Words.Text(ModelKeys.Label(found.Main))
                : null;
        return [.. new[] { status, change }.OfType<string>()];
    }

    private string? ErratumHref(Edition edition, Occurrence occurrence)
    {
        for (var i = 0; i < edition.Errata.Length; i++)
        {
            if (edition.Errata[i].MilestoneId == occurrence.MilestoneId)
                return page.LinkTo(Routes.Edition(edition.Id), Anchors.Erratum(i));
        }

        return null;
    }

    /// <summary>HTML's <c>time</c> knows days, months and years, and no qualifiers.</summary>
    public static string? Datetime(MilestoneDate when, Qualifier qualifier) =>
        qualifier == Qualifier.None && !when.IsOpen && when.End is null && when.Start is { } period ? Datetime(period) : null;

    /// <summary>A day as ISO 8601 writes it.</summary>
    public static string Iso(DateOnly day) => Period.OfDay(day).ToString();

    public static string? Datetime(Period period) =>
        period.Precision is Precision.Day or Precision.Month or Precision.Year ? period.ToString() : null;
}
