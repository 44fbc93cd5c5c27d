using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Views.Sources;

namespace CalAimSite.Rendering.Pages.Sources;

/// <summary>Makes the ledger of a subject for one page: what each source says of its date, and how it moved.</summary>
internal sealed class LedgerMaker(PageFrame frame, Route page)
{
    private readonly MovementWords _words = new(frame.Words, frame.Phrases);

    public SubjectView Make(Subject subject)
    {
        var dates = new SubjectDates(subject);
        var isDisputed = frame.Evidence.IsDisputed(subject, dates);
        var change = isDisputed ? null : dates.LatestChange();
        var summary = isDisputed ? SayAll(dates) : Say(dates.Latest);
        return new SubjectView
        {
            Anchor = Anchors.Subject(subject.Id),
            NameHtml = frame.Content.Of(subject.Name),
            Href = page.LinkTo(Routes.Initiative(subject.Initiative.Id), Anchors.Subject(subject.Id)),
            InitiativeHtml = frame.Content.Of(subject.Initiative.Name),
            Summary = summary,
            Movement = isDisputed ? frame.Words.Text(TranslationKeys.LedgerDisputed) : _words.Say(change),
            OtherDates = isDisputed ? [] : [.. OtherDates(dates, change, summary)],
            Claims = [.. subject.Claims.Reverse().Select(claim => MakeClaim(dates, claim, isDisputed))],
            Milestones = [.. subject.MilestoneIds.Select(id => Links.To(frame, frame.Site.MilestoneById[id], page))],
            Note = subject.Note,
            Picture = TimelineGraphic.Make(dates.Dating, claim => isDisputed || !dates.IsSuperseded(claim)),
        };
    }

    private IEnumerable<string> OtherDates(SubjectDates dates, Change? change, string summary)
    {
        string?[] said = [summary, change is null ? null : Say(change.From), change is null ? null : Say(change.To)];
        return dates.Dating.Select(Say).Distinct(StringComparer.Ordinal).Except(said.OfType<string>(), StringComparer.Ordinal);
    }

    private string SayAll(SubjectDates dates) => string.Join(
        frame.Words.Text(TranslationKeys.LedgerOr), dates.Dating.Select(Say).Distinct(StringComparer.Ordinal));

    private string Say(Claim claim) => frame.Phrases.Say(claim.When, claim.Qualifier);

    private ClaimView MakeClaim(SubjectDates dates, Claim claim, bool isDisputed)
    {
        var isDating = dates.Dating.Contains(claim);
        return new ClaimView
        {
            WhenText = Say(claim),
            Datetime = MilestoneViews.Datetime(claim.When, claim.Qualifier),
            Kind = _words.Kind(claim.Kind),
            Standing = _words.Standing(dates, claim, isDisputed),
            IsSuperseded = isDating && !isDisputed && dates.IsSuperseded(claim),
            Change = isDating && !isDisputed ? _words.Say(dates.ChangeTo(claim)) : null,
            What = claim.What,
            Quote = claim.Citation.Quote!,
            Where = claim.Citation.Where,
            DatedBy = _words.DatedBy(claim.DatedBy),
            Reading = claim.Reading,
            Note = claim.Note,
            Source = frame.Phrases.Source(claim.Source, page),
            Milestone = claim.MilestoneId is { } id ? Links.To(frame, frame.Site.MilestoneById[id], page) : null,
        };
    }
}
