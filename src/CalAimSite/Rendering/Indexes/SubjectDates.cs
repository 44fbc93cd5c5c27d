namespace CalAimSite.Rendering.Indexes;

/// <summary>How a claim differs from an earlier one; never <see cref="MovementKind.Unchanged"/>.</summary>
internal sealed record DateChange(Claim From, Claim To, Movement Movement)
{
    /// <summary>Whether a person read it into the sources that it is a change of the same.</summary>
    public bool IsReading => From.Reading is not null || To.Reading is not null;
}

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
        var holding = Dating.Where(claim => !IsSuperseded(claim)).ToImmutableArray();
        var candidates = holding.IsEmpty ? Dating : holding;
        Current = MostExact(MainOf(candidates), candidates);
    }

    /// <summary>
    /// The claims that say when it is, the oldest first: not those of steps, which say how far it had come, unless there are
    /// only steps.
    /// </summary>
    public ImmutableArray<Claim> Dating { get; }

    /// <summary>Whether there is one claim only, of whatever kind.</summary>
    public bool IsSingle => _subject.Claims.Length == 1;

    /// <summary>
    /// What holds by the last source: when it begins rather than when it ends, and that rather than what is due. Where an
    /// earlier source says the same more exactly, or how long it runs, it is that source's claim.
    /// </summary>
    public Claim Current { get; }

    /// <returns>
    /// Whether a later source says another date of the same and none says this one again, or the source itself that it no
    /// longer holds. A vaguer date supersedes none that lies in it.
    /// </returns>
    public bool IsSuperseded(Claim claim)
    {
        var isSuperseded = claim.IsSuperseded;
        var following = Dating.SkipWhile(other => other != claim).Where(other => other.Source != claim.Source);
        foreach (var source in following.GroupBy(other => other.Source, other => Compare(claim, other)?.Kind))
        {
            var kinds = source.OfType<MovementKind>().ToList();
            if (kinds.Exists(kind => kind is MovementKind.Unchanged or MovementKind.MorePrecise))
                isSuperseded = claim.IsSuperseded;
            else if (kinds.Count > 0 && !kinds.Contains(MovementKind.LessPrecise))
                isSuperseded = true;
        }

        return isSuperseded;
    }

    /// <returns>Whether both say the same, one of them perhaps more exactly or for longer.</returns>
    public bool Agree(Claim claim, Claim other) => Dating.IndexOf(claim) <= Dating.IndexOf(other)
        ? Compare(claim, other)?.Kind is MovementKind.Unchanged or MovementKind.MorePrecise or MovementKind.LessPrecise
        : Agree(other, claim);

    /// <returns>How a claim differs from what held before its source; null where it does not, or nothing did.</returns>
    public DateChange? ChangeTo(Claim claim) =>
        Preceding(claim) is { } earlier
        && Compare(earlier, claim) is { Kind: not (MovementKind.Unchanged or MovementKind.LessPrecise) } movement
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

    private Claim MostExact(Claim main, IEnumerable<Claim> claims) => claims.Reverse()
        .Where(claim => Agree(claim, main))
        .Aggregate(main, (best, claim) => SaysMore(claim, best) ? claim : best);

    // Of one source that says the same twice, words with the date in them say more than words under a heading.
    private static bool SaysMore(Claim claim, Claim other) =>
        claim.Kind != other.Kind ? claim.Kind == ClaimKind.Period
        : !claim.When.HasSameDaysAs(other.When) ? other.When.Contains(claim.When)
        : claim.Source == other.Source && claim.DatedBy < other.DatedBy;

    // The claim of the source before it that a date moved from. Where that source says several dates, one that agrees goes first.
    private Claim? Preceding(Claim claim)
    {
        var others = Dating.TakeWhile(other => other != claim)
            .Where(other => other.Source != claim.Source && Compare(other, claim) is not null).ToList();
        if (others.Count == 0)
            return null;
        var nearest = others.FindAll(other => other.Source == others[^1].Source);
        return MostExact(nearest.FindLast(other => Agree(other, claim)) ?? nearest[^1], others);
    }

    private Movement? Compare(Claim earlier, Claim later) => _subject.Recurs ? null : ClaimComparison.Between(earlier, later);
}
