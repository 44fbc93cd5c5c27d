using CalAimSite.Rendering.Languages;

namespace CalAimSite.Rendering.Pages.Sources;

/// <summary>Says how dates moved between sources.</summary>
internal sealed class MovementWords(Translations words, ModelFormatter phrases)
{
    public string? Say(Change? change)
    {
        if (change is null)
            return null;

        var key = change.Movement switch
        {
            { Kind: MovementKind.Requalified } => TranslationKeys.Requalified,
            { Kind: MovementKind.MorePrecise } => TranslationKeys.MorePrecise,
            { Kind: MovementKind.LessPrecise } => TranslationKeys.LessPrecise,
            { Months: > 0 } => TranslationKeys.MovedLater,
            { Months: < 0 } => TranslationKeys.MovedEarlier,
            _ => TranslationKeys.Moved,
        };
        return words.Format(
            key,
            ("from", phrases.Say(change.From.When, change.From.Qualifier)),
            ("to", phrases.Say(change.To.When, change.To.Qualifier)),
            ("months", words.Count(TranslationKeys.MonthCount, Math.Abs(change.Movement.Months ?? 0))));
    }

    /// <returns>Null where there is nothing to tell the claim from.</returns>
    public string? Standing(SubjectDates dates, Claim claim, bool isDisputed) => dates.IsSingle ? null : words.Text(
        !dates.Dating.Contains(claim) ? TranslationKeys.LedgerStep
        : isDisputed ? TranslationKeys.LedgerOneSide
        : dates.IsSuperseded(claim) ? TranslationKeys.LedgerSuperseded
        : dates.IsSaidAgain(claim) ? TranslationKeys.LedgerConfirmedLater
        : TranslationKeys.LedgerLatest);

    public string Kind(ClaimKind kind) => words.Text(kind switch
    {
        ClaimKind.Start => TranslationKeys.ClaimStart,
        ClaimKind.Change => TranslationKeys.ClaimChange,
        ClaimKind.End => TranslationKeys.ClaimEnd,
        ClaimKind.Period => TranslationKeys.ClaimPeriod,
        ClaimKind.Step => TranslationKeys.ClaimStep,
        ClaimKind.Deadline => TranslationKeys.ClaimDeadline,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of claim without words."),
    });

    public string? DatedBy(DatedBy datedBy) => datedBy switch
    {
        Model.Sources.DatedBy.Column => words.Text(TranslationKeys.DatedByColumn),
        Model.Sources.DatedBy.Heading => words.Text(TranslationKeys.DatedByHeading),
        _ => null,
    };
}
