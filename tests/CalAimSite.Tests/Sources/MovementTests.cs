using FsCheck;
using FsCheck.Fluent;

namespace CalAimSite.Sources;

/// <summary>How a date changes from one statement to the next.</summary>
public sealed class MovementTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true);

    private static Gen<Period> Periods { get; } =
        from year in Gen.Choose(2021, 2023)
        from period in Gen.OneOf(
            Gen.Constant(Period.OfYear(year)),
            Gen.Choose(1, 2).Select(half => Period.OfHalfYear(year, half)),
            Gen.Choose(1, 4).Select(quarter => Period.OfQuarter(year, quarter)),
            Gen.Choose(1, 12).Select(month => Period.OfMonth(year, month)),
            Gen.Choose(0, 364).Select(day => Period.OfDay(new DateOnly(year, 1, 1).AddDays(day))))
        select period;

    private static Gen<MilestoneDate> Whens { get; } = Gen.OneOf(
        Gen.Constant(MilestoneDate.Tbd),
        Periods.Select(MilestoneDate.Of),
        Periods.Select(MilestoneDate.From),
        Gen.Two(Periods).Where(two => two.Item1.Last < two.Item2.First).Select(two => MilestoneDate.Between(two.Item1, two.Item2)),
        Gen.Elements("2021-Q1", "2021-01/2021-03", "2021", "2021-H1/2021-H2", "2021-01-01/2021-12-31").Select(OtherSeeds.When));

    private static Gen<Qualifier> Qualifiers { get; } = Gen.Elements(Enum.GetValues<Qualifier>());

    [Theory]
    // The same, and the same meant otherwise. A plan's date is a target whether it says so or not.
    [InlineData("2022-07", "", "2022-07", "", MovementKind.Unchanged, null)]
    [InlineData("2022-07", "", "2022-07", "target", MovementKind.Unchanged, null)]
    [InlineData("2022-07", "", "2022-07", "no-sooner-than", MovementKind.Requalified, null)]
    [InlineData("2022-07", "by", "2022-07", "target", MovementKind.Requalified, null)]
    [InlineData("2023-09-01", "by", "2023-09-01", "no-later-than", MovementKind.Requalified, null)]
    [InlineData("2021-Q1", "", "2021-01/2021-03", "target", MovementKind.Unchanged, null)]
    [InlineData("2021-H1/2021-H2", "", "2021", "", MovementKind.Unchanged, null)]
    [InlineData("tbd", "", "tbd", "", MovementKind.Unchanged, null)]
    // Another month.
    [InlineData("2023-01", "", "2023-07", "", MovementKind.Moved, 6)]
    [InlineData("2023-07", "", "2023-01", "", MovementKind.Moved, -6)]
    [InlineData("2022-01-01", "", "2023-07-01", "", MovementKind.Moved, 18)]
    [InlineData("2022-12", "", "2023-01-31", "target", MovementKind.Moved, 1)]
    [InlineData("2022-07", "", "2023-07", "no-sooner-than", MovementKind.Moved, 12)]
    // Within a month: moved, but by no month.
    [InlineData("2023-08-01", "", "2023-08-15", "", MovementKind.Moved, null)]
    // Too vague to count.
    [InlineData("2023-Q1", "", "2023-Q3", "", MovementKind.Moved, null)]
    [InlineData("2023", "", "2024-07", "", MovementKind.Moved, null)]
    [InlineData("2022-01-01", "", "2023", "", MovementKind.Moved, null)]
    [InlineData("2022-01/2022-03", "", "2022-07", "", MovementKind.Moved, null)]
    [InlineData("2021-01/..", "", "2020-07", "", MovementKind.Moved, null)]
    [InlineData("tbd", "", "2023-07", "", MovementKind.Moved, null)]
    [InlineData("2023-07", "", "tbd", "", MovementKind.Moved, null)]
    // A part of what was said, and the other way about.
    [InlineData("2023", "", "2023-07", "", MovementKind.MorePrecise, null)]
    [InlineData("2019-10", "", "2019-10-28", "", MovementKind.MorePrecise, null)]
    [InlineData("2021-H2", "", "2021-12-29", "", MovementKind.MorePrecise, null)]
    [InlineData("2022-01/..", "", "2023-07/..", "", MovementKind.MorePrecise, null)]
    [InlineData("2023-01-01", "", "2023", "", MovementKind.LessPrecise, null)]
    [InlineData("2023-07", "", "2023-07/..", "", MovementKind.LessPrecise, null)]
    // A part of it, but meant otherwise.
    [InlineData("2023", "", "2023-07", "no-sooner-than", MovementKind.Requalified, null)]
    [InlineData("2023-07-01", "by", "2023", "", MovementKind.Requalified, null)]
    [InlineData("2023-07-01", "", "2023", "target", MovementKind.LessPrecise, null)]
    [InlineData("2021-11/2022-02", "", "2022-01/2022-06", "", MovementKind.Moved, null)]
    public void A_date_changes(string from, string fromQualifier, string to, string toQualifier, MovementKind kind, int? months) =>
        Assert.Equal(
            new Movement(kind, months),
            Movement.Between(OtherSeeds.When(from), QualifierOf(fromQualifier), OtherSeeds.When(to), QualifierOf(toQualifier)));

    [Fact]
    public void A_date_that_is_said_again_is_unchanged() => Check(Pairs(Whens, Qualifiers), one =>
        Assert.Equal(new Movement(MovementKind.Unchanged, null), Movement.Between(one.Item1, one.Item2, one.Item1, one.Item2)));

    [Fact]
    public void The_way_back_is_as_many_months_the_other_way() => Check(Dates, pair =>
        Assert.Equal(Between(pair.Item1, pair.Item2).Months, -Between(pair.Item2, pair.Item1).Months));

    [Fact]
    public void More_exact_is_the_way_back_of_less_exact() => Check(Dates, pair =>
    {
        var (there, back) = (Between(pair.Item1, pair.Item2).Kind, Between(pair.Item2, pair.Item1).Kind);

        Assert.Equal(there == MovementKind.MorePrecise, back == MovementKind.LessPrecise);
        Assert.Equal(there == MovementKind.Moved, back == MovementKind.Moved);
    });

    [Fact]
    public void Months_are_counted_between_single_months_and_days_only_and_never_as_none() => Check(Dates, pair =>
    {
        var movement = Between(pair.Item1, pair.Item2);

        Assert.NotEqual(0, movement.Months);
        if (movement.Months is not null)
        {
            Assert.Equal(MovementKind.Moved, movement.Kind);
            Assert.True(IsMonthOrDay(pair.Item1) && IsMonthOrDay(pair.Item2));
        }
    });

    [Fact]
    public void What_is_more_exact_shares_its_days_with_what_was_said() => Check(Dates, pair =>
    {
        if (Between(pair.Item1, pair.Item2).Kind is MovementKind.MorePrecise or MovementKind.LessPrecise)
            Assert.True(pair.Item1.Overlaps(pair.Item2));
    });

    private static Gen<(MilestoneDate, MilestoneDate)> Dates { get; } = Pairs(Whens, Whens);

    private static Gen<(TFirst, TSecond)> Pairs<TFirst, TSecond>(Gen<TFirst> first, Gen<TSecond> second) =>
        from one in first
        from other in second
        select (one, other);

    private static Movement Between(MilestoneDate earlier, MilestoneDate later) => Movement.Between(earlier, Qualifier.None, later, Qualifier.None);

    private static bool IsMonthOrDay(MilestoneDate when) => when is { Precision: Precision.Day or Precision.Month, End: null, IsOpen: false };

    private static Qualifier QualifierOf(string text) => text switch
    {
        "target" => Qualifier.Target,
        "no-sooner-than" => Qualifier.NoSoonerThan,
        "no-later-than" => Qualifier.NoLaterThan,
        "by" => Qualifier.By,
        _ => Qualifier.None,
    };

    private static void Check<T>(Gen<T> values, Action<T> property) => Prop.ForAll(values.ToArbitrary(), property).Check(Config);
}
