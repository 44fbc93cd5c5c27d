namespace CalAimSite.Model.Dates;

/// <summary>
/// When something is due, happens or holds, exactly as well as its source says: a period, a range of periods, a range
/// without an end, or "to be decided". <see cref="Read"/> and <see cref="ToString"/> are inverses.
/// </summary>
public sealed record MilestoneDate : IComparable<MilestoneDate>
{
    public static readonly MilestoneDate Tbd = new(null, null, isOpen: false);

    private MilestoneDate(Period? start, Period? end, bool isOpen)
    {
        Start = start;
        End = end;
        IsOpen = isOpen;
    }

    /// <summary>The period, or where the range starts; null only for <see cref="Tbd"/>.</summary>
    public Period? Start { get; }

    /// <summary>Where a range ends, inclusive; null for a single period, an open range and <see cref="Tbd"/>.</summary>
    public Period? End { get; }

    /// <summary>Whether it is a range without an end.</summary>
    public bool IsOpen { get; }

    public bool IsTbd => Start is null;

    /// <summary>The first day that it may be; null when it is to be decided.</summary>
    public DateOnly? First => Start?.First;

    /// <summary>The last day that it may be, inclusive; null when there is none or it is to be decided.</summary>
    public DateOnly? Last => IsOpen ? null : (End ?? Start)?.Last;

    /// <summary>Of a range, the coarser of its ends.</summary>
    public Precision Precision => (Start, End) switch
    {
        (null, _) => Precision.None,
        (var start, null) => start.Precision,
        var (start, end) => (Precision)Math.Max((int)start.Precision, (int)end.Precision),
    };

    // Only equal values compare as 0, so that sorting by it is the same in every run.
    private (DateOnly First, DateOnly Last, int Form, Precision Precision, Period? Start, Period? End) Order =>
        (First ?? DateOnly.MaxValue, Last ?? DateOnly.MaxValue, IsTbd ? 3 : IsOpen ? 2 : End is not null ? 1 : 0, Precision, Start, End);

    public static MilestoneDate Of(Period period) => new(period, null, isOpen: false);
    public static MilestoneDate From(Period start) => new(start, null, isOpen: true);

    /// <exception cref="ArgumentException">The range is reversed, or its ends share a day.</exception>
    public static MilestoneDate Between(Period start, Period end)
    {
        var problem = ProblemOf(start, end);
        return problem == DateProblem.None
            ? new MilestoneDate(start, end, isOpen: false)
            : throw new ArgumentException($"{start}/{end} is no range: {problem}", nameof(end));
    }

    /// <summary>Reads a <see cref="Period"/>, <c>A/B</c>, <c>A/..</c> or <c>tbd</c>, with nothing around it.</summary>
    /// <returns>What is wrong with the text, or <see cref="DateProblem.None"/>.</returns>
    public static DateProblem Read(ReadOnlySpan<char> text, out MilestoneDate? when)
    {
        when = text is "tbd" ? Tbd : null;
        if (when is not null)
            return DateProblem.None;
        var slash = text.IndexOf('/');
        var problem = Period.Read(slash < 0 ? text : text[..slash], out var start);
        if (start is null)
            return problem;
        if (slash >= 0 && text[(slash + 1)..] is not "..")
            return ReadRange(start, text[(slash + 1)..], out when);

        when = slash < 0 ? Of(start) : From(start);
        return DateProblem.None;
    }

    /// <summary>Whether there is a day that lies in both. What is to be decided overlaps nothing.</summary>
    public bool Overlaps(MilestoneDate other) =>
        First is { } first && other.First is { } otherFirst
        && first <= (other.Last ?? DateOnly.MaxValue)
        && otherFirst <= (Last ?? DateOnly.MaxValue);

    public bool Overlaps(Period period) => Overlaps(Of(period));

    /// <summary>Whether they are one date, however written: "2021-Q1" and "2021-01/2021-03".</summary>
    public bool HasSameDaysAs(MilestoneDate other) => (First, Last, IsOpen) == (other.First, other.Last, other.IsOpen);

    /// <summary>Whether all days of the other lie in this one. What is to be decided contains nothing and lies in nothing.</summary>
    public bool Contains(MilestoneDate part) =>
        First <= part.First && (part.Last ?? DateOnly.MaxValue) <= (Last ?? DateOnly.MaxValue);

    /// <summary>
    /// By first day, then by last day (no end is the latest), then a period before a range, and the finer first. What is to
    /// be decided comes last. Only equal dates compare as 0.
    /// </summary>
    public int CompareTo(MilestoneDate? other) => other is null ? 1 : Order.CompareTo(other.Order);

    public override string ToString() => (Start, End) switch
    {
        (null, _) => "tbd",
        (var start, null) => IsOpen ? $"{start}/.." : start.ToString(),
        var (start, end) => $"{start}/{end}",
    };

    private static DateProblem ReadRange(Period start, ReadOnlySpan<char> text, out MilestoneDate? when)
    {
        var problem = Period.Read(text, out var end);
        if (end is not null)
            problem = ProblemOf(start, end);

        when = problem == DateProblem.None ? new MilestoneDate(start, end, isOpen: false) : null;
        return problem;
    }

    private static DateProblem ProblemOf(Period start, Period end) =>
        start == end ? DateProblem.SamePeriod
        : end.Last < start.First ? DateProblem.Reversed
        : end.First <= start.Last ? DateProblem.Nested
        : DateProblem.None;
}
