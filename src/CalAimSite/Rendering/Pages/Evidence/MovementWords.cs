using CalAimSite.Model;

namespace CalAimSite.Rendering;

/// <summary>Says how dates moved between sources.</summary>
internal sealed class MovementWords(Words words, Phrases phrases)
{
    public string? Say(Change? change)
    {
        if (change is null)
            return null;

        var key = change.Movement switch
        {
            { Kind: MovementKind.Requalified } => WordKeys.Requalified,
            { Kind: MovementKind.MorePrecise } => WordKeys.MorePrecise,
            { Kind: MovementKind.LessPrecise } => WordKeys.LessPrecise,
            { Months: > 0 } => WordKeys.MovedLater,
            { Months: < 0 } => WordKeys.MovedEarlier,
            _ => WordKeys.Moved,
        };
        return words.Format(
            key,
            ("from", phrases.Say(change.From.When, change.From.Qualifier)),
            ("to", phrases.Say(change.To.When, change.To.Qualifier)),
            ("months", words.Count(WordKeys.MonthCount, Math.Abs(change.Movement.Months ?? 0))));
    }

    /// <returns>Null where there is nothing to tell the claim from.</returns>
    public string? Standing(SubjectDates dates, Claim claim, bool isDisputed) => dates.IsSingle ? null : words.Text(
        !dates.Dating.Contains(claim) ? WordKeys.LedgerStep
        : isDisputed ? WordKeys.LedgerOneSide
        : dates.IsSuperseded(claim) ? WordKeys.LedgerSuperseded
        : dates.IsSaidAgain(claim) ? WordKeys.LedgerConfirmedLater
        : WordKeys.LedgerLatest);

    public string Kind(ClaimKind kind) => words.Text(kind switch
    {
        ClaimKind.Start => WordKeys.ClaimStart,
        ClaimKind.Change => WordKeys.ClaimChange,
        ClaimKind.End => WordKeys.ClaimEnd,
        ClaimKind.Period => WordKeys.ClaimPeriod,
        ClaimKind.Step => WordKeys.ClaimStep,
        ClaimKind.Deadline => WordKeys.ClaimDeadline,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of claim without words."),
    });

    public string? DatedBy(DatedBy datedBy) => datedBy switch
    {
        Model.DatedBy.Column => words.Text(WordKeys.DatedByColumn),
        Model.DatedBy.Heading => words.Text(WordKeys.DatedByHeading),
        _ => null,
    };
}
