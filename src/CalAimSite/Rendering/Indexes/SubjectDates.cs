namespace CalAimSite.Rendering.Indexes;

/// <summary>How a claim differs from an earlier one; never <see cref="MovementKind.Unchanged"/>.</summary>
internal sealed record DateChange(Claim From, Claim To, Movement Movement);

/// <summary>
/// What the dates of a subject are, and how each came about. Sources are compared with sources: several claims of one source
/// stand beside each other, not after each other.
/// </summary>
internal sealed class SubjectDates
{
    private readonly Subject _subject;

    public SubjectDates(Subject subject)
    {
        _subject = subject;
        var claims = subject.Claims.Where(claim => claim.Kind != ClaimKind.Step).ToImmutableArray();
        Dating = claims.IsEmpty ? subject.Claims : claims;
        var current = Dating.Where(claim => !IsSuperseded(claim)).ToImmutableArray();
        Latest = MainOf(current.IsEmpty ? Dating : current);
    }

    /// <summary>
    /// The claims that say when it is, the oldest first: not those of steps, which say how far it had come, unless there are
    /// only steps.
    /// </summary>
    public ImmutableArray<Claim> Dating { get; }

    /// <summary>Whether there is one claim only, of whatever kind.</summary>
    public bool IsSingle => _subject.Claims.Length == 1;

    /// <summary>What the last source says of it: when it begins rather than when it ends, and that rather than what is due.</summary>
    public Claim Latest { get; }

    /// <returns>
    /// Whether a later source says another date of the same and none says this one again, or the source itself that it no
    /// longer holds.
    /// </returns>
    public bool IsSuperseded(Claim claim) => claim.IsSuperseded || (IsFollowed(claim) && !IsSaidAgain(claim));

    /// <returns>Whether a later source says the same.</returns>
    public bool IsSaidAgain(Claim claim) => Following(claim).Any(later => AreTheSame(claim, later));

    /// <returns>How a claim differs from what the source before it said; null where it does not, or there is none.</returns>
    public DateChange? ChangeTo(Claim claim) =>
        Preceding(claim) is { } earlier
        && MovementBetween(earlier, claim) is { Kind: not MovementKind.Unchanged } movement
        && !(movement.Kind is MovementKind.MorePrecise or MovementKind.LessPrecise && IsSaidBeside(claim, earlier))
            ? new DateChange(earlier, claim, movement)
            : null;

    /// <returns>The last change on the way to what holds; null where there was none.</returns>
    public DateChange? LatestChange() => Dating.Reverse().Select(ChangeTo).FirstOrDefault(change => change is not null);

    private static Claim MainOf(ImmutableArray<Claim> current)
    {
        var rank = current.Min(Rank);
        return current.Last(claim => Rank(claim) == rank);
    }

    private static int Rank(Claim claim) => claim.Kind switch
    {
        ClaimKind.Deadline => 2,
        ClaimKind.End => 1,
        _ => 0,
    };

    private bool IsFollowed(Claim claim) => Following(claim).Any();

    private IEnumerable<Claim> Following(Claim claim) =>
        Dating.SkipWhile(other => other != claim).Where(other => other.Source != claim.Source && AreComparable(claim, other));

    // Of what the source before it says, that which says the same, if there is any.
    private Claim? Preceding(Claim claim)
    {
        var others = Dating.TakeWhile(other => other != claim).Reverse()
            .Where(other => other.Source != claim.Source && AreComparable(other, claim)).ToList();
        var nearest = others.FindAll(other => other.Source == others[0].Source);
        return nearest.Find(other => AreTheSame(other, claim)) ?? nearest.FirstOrDefault();
    }

    // One source may give a day and its month: that is no change to either.
    private bool IsSaidBeside(Claim claim, Claim earlier) => Dating.Any(other =>
        other != claim && other.Source == claim.Source && AreComparable(earlier, other) && AreTheSame(earlier, other));

    private bool AreTheSame(Claim earlier, Claim later) => MovementBetween(earlier, later).Kind == MovementKind.Unchanged;

    private static bool AreComparable(Claim earlier, Claim later) =>
        earlier.Kind == later.Kind || (earlier.Kind == ClaimKind.Period && later.Kind == ClaimKind.Start);

    private Movement MovementBetween(Claim earlier, Claim later)
    {
        if (_subject.Recurs)
            return new Movement(MovementKind.Unchanged, Months: null);
        if (earlier.Kind == later.Kind)
            return Movement.Between(earlier.When, earlier.Qualifier, later.When, later.Qualifier);

        // How long it runs is no longer said, only when it begins: that may be as it was.
        var begins = earlier.When.Start is { } first ? MilestoneDate.Of(first) : earlier.When;
        var movement = Movement.Between(begins, earlier.Qualifier, later.When, later.Qualifier);
        return movement.Kind is MovementKind.MorePrecise or MovementKind.LessPrecise
            ? new Movement(MovementKind.Unchanged, Months: null)
            : movement;
    }
}
