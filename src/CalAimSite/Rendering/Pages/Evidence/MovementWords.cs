using System.Collections.Immutable;
using CalAimSite.Model;

namespace CalAimSite.Rendering;

/// <summary>Says how dates moved between sources.</summary>
internal sealed class MovementWords(Words words, Phrases phrases)
{
    /// <returns>Whether a later source says another date of the same.</returns>
    public static bool IsSuperseded(ImmutableArray<Claim> dating, int index) =>
        Following(dating, index) is { } later && MovementOf(dating[index], later).Kind != MovementKind.Unchanged;

    /// <summary>How a claim differs from what the source before it said.</summary>
    /// <param name="dating">The subject's claims that date it, the oldest first.</param>
    /// <param name="index">The claim.</param>
    /// <returns>Null where it does not differ, or where there is nothing to compare it with.</returns>
    public string? Say(ImmutableArray<Claim> dating, int index) =>
        Preceding(dating, index) is { } earlier ? Say(earlier, dating[index]) : null;

    /// <returns>How the latest date came about: the last change on the way to it; null where there was none.</returns>
    public string? SayLatest(ImmutableArray<Claim> dating)
    {
        for (var i = dating.Length - 1; i > 0; i--)
        {
            if (Say(dating, i) is { } change)
            {
                return change;
            }
        }

        return null;
    }

    public string Standing(ImmutableArray<Claim> dating, int index, bool isOld, bool isDisputed) => words.Text(
        index < 0 ? (isOld ? WordKeys.LedgerSuperseded : WordKeys.LedgerStep)
        : isDisputed ? WordKeys.LedgerOneSide
        : isOld ? WordKeys.LedgerSuperseded
        : Following(dating, index) is not null ? WordKeys.LedgerConfirmedLater
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

    // What the next other source says. Several claims of one source stand beside each other, not after each other.
    private static Claim? Following(ImmutableArray<Claim> dating, int index) =>
        dating.Skip(index + 1).FirstOrDefault(claim => claim.Source != dating[index].Source && claim.Kind == dating[index].Kind);

    private static Claim? Preceding(ImmutableArray<Claim> dating, int index) =>
        dating.Take(index).LastOrDefault(claim => claim.Source != dating[index].Source && claim.Kind == dating[index].Kind);

    private static Movement MovementOf(Claim earlier, Claim later) =>
        Movement.Between(earlier.When, earlier.Qualifier, later.When, later.Qualifier);

    private string? Say(Claim earlier, Claim later)
    {
        var movement = MovementOf(earlier, later);
        var key = movement switch
        {
            { Kind: MovementKind.Unchanged } => null,
            { Kind: MovementKind.Requalified } => WordKeys.Requalified,
            { Kind: MovementKind.MorePrecise } => WordKeys.MorePrecise,
            { Kind: MovementKind.LessPrecise } => WordKeys.LessPrecise,
            { Months: > 0 } => WordKeys.MovedLater,
            { Months: < 0 } => WordKeys.MovedEarlier,
            _ => WordKeys.Moved,
        };
        return key is null
            ? null
            : words.Format(
                key,
                ("from", phrases.Say(earlier.When, earlier.Qualifier)),
                ("to", phrases.Say(later.When, later.Qualifier)),
                ("months", words.Count(WordKeys.MonthCount, Math.Abs(movement.Months ?? 0))));
    }
}
