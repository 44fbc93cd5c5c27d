using System.Collections.Immutable;
using CalAimSite.Model;

namespace CalAimSite.Rendering;

/// <summary>Makes the ledger of a subject for one page: what each source says of its date, and how it moved.</summary>
internal sealed class LedgerMaker(PageFrame frame, Address page)
{
    private readonly MovementWords _words = new(frame.Words, frame.Phrases);

    public SubjectView Make(Subject subject)
    {
        var dating = subject.Claims.Where(claim => claim.DatesSubject).ToImmutableArray();
        var isDisputed = frame.Evidence.IsDisputed(subject);
        var claims = subject.Claims.Select((claim, i) => MakeClaim(subject, i, dating, isDisputed)).Reverse().ToList();
        var latest = dating.IsEmpty ? subject.Claims[^1] : dating[^1];
        return new SubjectView
        {
            Anchor = Anchors.Subject(subject.Id),
            NameHtml = HtmlText.Breakable(subject.Name),
            Href = page.LinkTo(Addresses.Initiative(subject.Initiative.Id), Anchors.Subject(subject.Id)),
            InitiativeHtml = HtmlText.Breakable(subject.Initiative.Name),
            Summary = frame.Phrases.Say(latest.When, latest.Qualifier),
            Movement = isDisputed ? frame.Words.Text(WordKeys.LedgerDisputed) : _words.SayLatest(dating),
            Claims = claims,
            Milestones = [.. subject.MilestoneIds.Select(id => Links.To(frame.Site.MilestoneById[id], page))],
            Note = subject.Note,
            Picture = LaunchPicture.Make(dating),
        };
    }

    private ClaimView MakeClaim(Subject subject, int index, ImmutableArray<Claim> dating, bool isDisputed)
    {
        var claim = subject.Claims[index];
        var at = dating.IndexOf(claim);
        var isOld = claim.IsSuperseded || (at >= 0 && !isDisputed && MovementWords.IsSuperseded(dating, at));
        return new ClaimView
        {
            WhenText = frame.Phrases.Say(claim.When, claim.Qualifier),
            Datetime = MilestoneViews.Datetime(claim.When, claim.Qualifier),
            Kind = _words.Kind(claim.Kind),
            Standing = _words.Standing(dating, at, isOld, isDisputed),
            IsSuperseded = isOld,
            Change = at < 0 || isDisputed ? null : _words.Say(dating, at),
            What = claim.What,
            Quote = claim.Citation.Quote!,
            Where = claim.Citation.Where,
            DatedBy = _words.DatedBy(claim.DatedBy),
            Reading = claim.Reading,
            Note = claim.Note,
            Source = frame.Phrases.Source(claim.Source, page),
            Milestone = claim.MilestoneId is { } id ? Links.To(frame.Site.MilestoneById[id], page) : null,
        };
    }
}
