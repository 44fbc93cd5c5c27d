using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.ViewBuilders;

/// <summary>Builds lists of deadlines that other documents than the calendar set.</summary>
internal sealed class OtherDeadlinesBuilder
{
    private readonly ImmutableArray<(Subject Subject, Claim Claim)> _deadlines;
    private readonly Site _site;
    private readonly SourceMaterialIndex _sources;
    private readonly MilestoneViewBuilder _milestones;

    public OtherDeadlinesBuilder(Site site, SourceMaterialIndex sources, MilestoneViewBuilder milestones)
    {
        (_site, _sources, _milestones) = (site, sources, milestones);
        _deadlines =
        [
            .. site.SourceMaterial.Subjects
                .Select(subject => (Subject: subject, Claim: FindLatest(subject, isOfCalendar: false)!))
                .Where(one => one.Claim is not null)
                .OrderBy(one => one.Claim.When),
        ];
    }

    /// <returns>The documents that set them.</returns>
    public IEnumerable<Source> Sources(Actor? actor = null) => Of(actor).Select(one => one.Claim.Source);

    /// <param name="page">Where they are listed.</param>
    /// <param name="actor">Whose they may be: those that name nobody are among them. Null lists all.</param>
    public ImmutableArray<OtherDeadlineView> Build(PageContext page, Actor? actor = null) =>
        [.. Of(actor).Select(one => Build(page, one.Subject, one.Claim))];

    private IEnumerable<(Subject Subject, Claim Claim)> Of(Actor? actor) =>
        _deadlines.Where(one => actor is null || one.Subject.Actors.IsEmpty || one.Subject.Actors.Contains(actor));

    private OtherDeadlineView Build(PageContext page, Subject subject, Claim claim)
    {
        var calendar = FindLatest(subject, isOfCalendar: true);
        var isOther = calendar is not null && !calendar.When.HasSameDaysAs(claim.When);
        return new OtherDeadlineView
        {
            WhenText = page.Format.Date(claim.When, claim.Qualifier),
            Datetime = HtmlDates.Datetime(claim.When, claim.Qualifier),
            First = claim.When.First is { } first ? HtmlDates.Iso(first) : null,
            Last = claim.When.Last is { } last ? HtmlDates.Iso(last) : null,
            Subject = page.Link(subject),
            Initiative = page.Link(subject.Initiative),
            Actors = [.. subject.Actors.Select(actor => _milestones.Actor(page, actor))],
            IsReading = claim.Reading is not null,
            Source = page.Cite(claim.Source),
            InCalendar = isOther ? page.Words.Format(TranslationKeys.DueInCalendar, ("date", page.Format.Date(calendar!.When, calendar.Qualifier))) : null,
            CalendarHref = calendar?.MilestoneId is { } id ? page.Href(Routes.Milestone(_site.MilestoneById[id].Id)) : null,
            Disagreement = isOther && _sources.FindDisagreement(subject) is { } disagreement ? page.Link(disagreement) : null,
        };
    }

    private Claim? FindLatest(Subject subject, bool isOfCalendar)
    {
        var claims = subject.Claims.Where(claim => claim.Kind == ClaimKind.Deadline && _site.IsOfCalendar(claim.Source) == isOfCalendar).ToList();
        return claims.Find(claim => claim.Source == claims[^1].Source);
    }
}
