using FsCheck;
using FsCheck.Fluent;

namespace CalAimSite.Dates;

public sealed class DateProperties
{
    // Enough years for leap years and a century that is none; few enough that dates meet.
    private const int FirstYear = 1899;
    private const int LastYear = 1905;

    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(2000).WithQuietOnSuccess(true);

    private static Gen<Period> Periods { get; } = MakePeriods(FirstYear, LastYear);

    private static Gen<Period> AllPeriods { get; } = Gen.OneOf(Periods, MakePeriods(1, Period.LastYear));

    private static Gen<MilestoneDate> Whens { get; } = MakeWhens(Periods);

    private static Gen<MilestoneDate> AllWhens { get; } = MakeWhens(AllPeriods);

    /// <summary>Texts that are dates, nearly dates, and anything else made of the characters of dates.</summary>
    private static Gen<string> Texts { get; } = Gen.OneOf(
        AllWhens.Select(when => when.ToString()),
        from when in AllWhens
        from at in Gen.Choose(0, 20)
        from c in Gen.Elements("0123456789-/.QHtbd +".ToCharArray())
        let text = when.ToString()
        select text.Remove(at % text.Length, 1).Insert(at % text.Length, c.ToString()),
        Gen.Elements("0129-/.QHtbd".ToCharArray()).ListOf().Select(characters => string.Concat(characters)));

    [Fact]
    public void What_is_written_is_read_as_the_same() => Check(AllWhens, when =>
    {
        Assert.Equal(DateProblem.None, MilestoneDate.Read(when.ToString(), out var read));
        Assert.Equal(when, read);
    });

    [Fact]
    public void What_is_read_is_written_as_it_stood() => Check(Texts, text =>
    {
        if (MilestoneDate.Read(text, out var when) == DateProblem.None)
            Assert.Equal(text, when!.ToString());
        else
            Assert.Null(when);
    });

    [Fact]
    public void A_period_is_read_as_the_same_alone_and_as_a_date() => Check(AllPeriods, period =>
    {
        Assert.Equal(DateProblem.None, Period.Read(period.ToString(), out var read));
        Assert.Equal(period, read);
        Assert.Equal(DateProblem.None, MilestoneDate.Read(period.ToString(), out var when));
        Assert.Equal(MilestoneDate.Of(period), when);
    });

    [Fact]
    public void A_period_begins_before_it_ends_and_touches_the_next() => Check(Periods, period =>
    {
        Assert.True(period.First <= period.Last);
        Assert.True(period.Contains(period.First) && period.Contains(period.Last));
        Assert.False(period.Contains(period.First.AddDays(-1)) || period.Contains(period.Last.AddDays(1)));
        Assert.Equal(1, period.Precision == Precision.Day ? 1 : period.Last.AddDays(1).Day);
    });

    [Fact]
    public void A_date_begins_before_it_ends() => Check(AllWhens, when =>
    {
        Assert.Equal(when.IsTbd, when.First is null);
        Assert.Equal(when.IsTbd || when.IsOpen, when.Last is null);
        Assert.True(when.First is null || when.Last is null || when.First <= when.Last);
    });

    [Fact]
    public void The_order_of_dates_is_total_and_agrees_with_equality() =>
        Check(Gen.Three(Whens), three => CheckOrder(three.Item1, three.Item2, three.Item3));

    [Fact]
    public void The_order_of_periods_is_total_and_agrees_with_equality() =>
        Check(Gen.Three(Periods), three => CheckOrder(three.Item1, three.Item2, three.Item3));

    [Fact]
    public void A_period_alone_is_ordered_as_the_date_of_that_period() => Check(Gen.Two(Periods), two =>
        Assert.Equal(Math.Sign(two.Item1.CompareTo(two.Item2)), Math.Sign(MilestoneDate.Of(two.Item1).CompareTo(MilestoneDate.Of(two.Item2)))));

    [Fact]
    public void Overlap_is_symmetric_and_means_that_a_day_lies_in_both() => Check(Gen.Two(Whens), two =>
    {
        var (one, other) = two;
        var days = Days(one).Intersect(Days(other)).Any();

        Assert.Equal(days, one.Overlaps(other));
        Assert.Equal(days, other.Overlaps(one));
    });

    [Fact]
    public void Two_periods_make_a_range_just_where_the_second_begins_after_the_first_has_ended() => Check(Gen.Two(Periods), two =>
    {
        var (start, end) = two;
        var problem = MilestoneDate.Read($"{start}/{end}", out var when);

        Assert.Equal(start.Last < end.First, problem == DateProblem.None);
        if (problem == DateProblem.None)
            Assert.Equal(MilestoneDate.Between(start, end), when);
        else
            Assert.Throws<ArgumentException>(() => MilestoneDate.Between(start, end));
    });

    private static void Check<T>(Gen<T> values, Action<T> property) => Prop.ForAll(values.ToArbitrary(), property).Check(Config);

    private static void CheckOrder<T>(T a, T b, T c)
        where T : class, IComparable<T>
    {
        Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
        Assert.Equal(a.Equals(b), a.CompareTo(b) == 0);
        Assert.False(a.CompareTo(b) <= 0 && b.CompareTo(c) <= 0 && a.CompareTo(c) > 0);
        Assert.True(a.CompareTo(null) > 0);
    }

    // The years that are generated and one on either side: where a range has no end, that is as far as it can meet another.
    private static HashSet<DateOnly> Days(MilestoneDate when)
    {
        var days = new HashSet<DateOnly>();
        if (when.First is { } first)
        {
            var last = when.Last ?? new DateOnly(LastYear + 1, 12, 31);
            for (var day = first; day <= last; day = day.AddDays(1))
                days.Add(day);
        }

        return days;
    }

    private static Gen<Period> MakePeriods(int first, int last)
    {
        var years = Gen.Choose(first, last);
        return Gen.OneOf(
            years.Select(Period.OfYear),
            years.SelectMany(_ => Gen.Choose(1, 2), Period.OfHalfYear),
            years.SelectMany(_ => Gen.Choose(1, 4), Period.OfQuarter),
            years.SelectMany(_ => Gen.Choose(1, 12), Period.OfMonth),
            years.SelectMany(_ => Gen.Choose(0, 364), (year, day) => Period.OfDay(new DateOnly(year, 1, 1).AddDays(day))));
    }

    private static Gen<MilestoneDate> MakeWhens(Gen<Period> periods) => Gen.OneOf(
        Gen.Constant(MilestoneDate.Tbd),
        periods.Select(MilestoneDate.Of),
        periods.Select(MilestoneDate.From),
        Gen.Two(periods)
            .Where(two => two.Item1.Last < two.Item2.First || two.Item2.Last < two.Item1.First)
            .Select(two => two.Item1.Last < two.Item2.First
                ? MilestoneDate.Between(two.Item1, two.Item2)
                : MilestoneDate.Between(two.Item2, two.Item1)));
}
