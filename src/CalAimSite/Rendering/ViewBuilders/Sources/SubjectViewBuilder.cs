using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.ViewBuilders.Sources;

/// <summary>Builds the ledger of a subject: what each source says of its date, and how it moved.</summary>
internal sealed class SubjectViewBuilder(Site site, SourceMaterialIndex sources)
{
    public SubjectView Build(PageContext page, Subject subject)
    {
        var dates = new SubjectDates(subject);
        var dispute = sources.DisputeOf(subject);
        var isDisputed = dispute is not null;
        var format = new ClaimFormatter(page.Format);
        var change = isDisputed ? null : dates.LatestChange();
        var all = dates.Dating.Select(format.Date).Distinct(StringComparer.Ordinal).ToList();
        var summary = isDisputed ? string.Join(page.Words.Text(TranslationKeys.LedgerOr), all) : format.Date(dates.Current);
        string?[] said = [summary, change is null ? null : format.Date(change.From), change is null ? null : format.Date(change.To)];
        return new SubjectView
        {
            Anchor = Anchors.Subject(subject.Id),
            NameHtml = page.Content.ToHtml(subject.Name),
            Href = page.Href(Routes.Initiative(subject.Initiative.Id), Anchors.Subject(subject.Id)),
            InitiativeHtml = page.Content.ToHtml(subject.Initiative.Name),
            Kind = TimelineGraphic.Kind(dates.Current.Kind),
            KindText = format.Kind(dates.Current.Kind),
            Summary = summary,
            Movement = dispute is { } relation ? page.Words.Text(RelationWords.Mark(relation)) : format.Change(change),
            IsDisputed = isDisputed,
            IsReading = isDisputed
                ? dates.Dating.Any(claim => claim.Reading is not null)
                : dates.Current.Reading is not null || change is { IsReading: true },
            OtherDates = isDisputed ? [] : [.. all.Except(said.OfType<string>(), StringComparer.Ordinal)],
            Claims = [.. subject.Claims.Reverse().Select(claim => BuildClaim(page, format, dates, claim, isDisputed))],
            Milestones = [.. subject.MilestoneIds.Select(id => page.Link(site.MilestoneById[id]))],
            Note = subject.Note,
            Picture = TimelineGraphic.Build(dates.Dating, claim => isDisputed || !dates.IsSuperseded(claim), change),
        };
    }

    private ClaimView BuildClaim(PageContext page, ClaimFormatter format, SubjectDates dates, Claim claim, bool isDisputed)
    {
        var isPlaced = !isDisputed && dates.Dating.Contains(claim);
        var change = isPlaced ? dates.ChangeTo(claim) : null;
        return new ClaimView
        {
            WhenText = format.Date(claim),
            Datetime = HtmlDates.Datetime(claim.When, claim.Qualifier),
            Kind = format.Kind(claim.Kind),
            Standing = format.Standing(dates, claim, isDisputed),
            IsSuperseded = isPlaced && dates.IsSuperseded(claim),
            Change = format.Change(change),
            ChangeIsReading = change is { IsReading: true },
            What = claim.What,
            Quote = claim.Citation.QuoteParts,
            Where = claim.Citation.Where,
            DatedBy = format.DatedBy(claim.DatedBy),
            Reading = claim.Reading,
            Note = claim.Note,
            Source = page.Cite(claim.Source),
            Milestone = claim.MilestoneId is { } id ? page.Link(site.MilestoneById[id]) : null,
        };
    }
}
