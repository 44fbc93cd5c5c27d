using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;

namespace CalAimSite.Rendering.ViewBuilders.Sources;

/// <summary>Says what claims are and how dates moved between them.</summary>
internal sealed class ClaimFormatter(ModelFormatter format)
{
    public string Date(Claim claim) => format.Date(claim.When, claim.Qualifier);

    public string? Change(DateChange? change)
    {
        if (change is null)
            return null;
        var key = change.Movement switch
        {
            { Kind: MovementKind.Requalified } => TranslationKeys.Requalified,
            { Kind: MovementKind.MorePrecise } => TranslationKeys.MorePrecise,
            { Months: > 0 } => TranslationKeys.MovedLater,
            { Months: < 0 } => TranslationKeys.MovedEarlier,
            _ => TranslationKeys.Moved,
        };
        return format.Words.Format(
            key,
            ("from", Date(change.From)),
            ("to", Date(change.To)),
            ("months", format.Words.Count(TranslationKeys.MonthCount, Math.Abs(change.Movement.Months ?? 0))));
    }

    /// <returns>Null where there is nothing to tell the claim from.</returns>
    public string? Standing(SubjectDates dates, Claim claim, bool isDisputed) => dates.IsSingle ? null : format.Words.Text(
        !dates.Dating.Contains(claim) ? TranslationKeys.SubjectDatesStep
        : isDisputed ? TranslationKeys.SubjectDatesOneSide
        : claim == dates.Current ? TranslationKeys.SubjectDatesCurrent
        : dates.IsSuperseded(claim) ? TranslationKeys.SubjectDatesSuperseded
        : !dates.Agree(claim, dates.Current) ? TranslationKeys.SubjectDatesOther
        : !claim.When.HasSameDaysAs(dates.Current.When) ? TranslationKeys.SubjectDatesAgrees
        : claim.Source == dates.Current.Source ? TranslationKeys.SubjectDatesSameSource
        : TranslationKeys.SubjectDatesEarlierSource);

    public string Kind(ClaimKind kind) => format.Words.Text(kind switch
    {
        ClaimKind.Start => TranslationKeys.ClaimStart,
        ClaimKind.Change => TranslationKeys.ClaimChange,
        ClaimKind.End => TranslationKeys.ClaimEnd,
        ClaimKind.Period => TranslationKeys.ClaimPeriod,
        ClaimKind.Step => TranslationKeys.ClaimStep,
        ClaimKind.Deadline => TranslationKeys.ClaimDeadline,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of claim without format.Words."),
    });

    public string? DatedBy(DatedBy datedBy) => datedBy switch
    {
        Model.Sources.DatedBy.Column => format.Words.Text(TranslationKeys.DatedByColumn),
        Model.Sources.DatedBy.Heading => format.Words.Text(TranslationKeys.DatedByHeading),
        _ => null,
    };
}
