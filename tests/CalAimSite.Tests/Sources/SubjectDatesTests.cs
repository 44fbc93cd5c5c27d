using CalAimSite.Rendering.Indexes;

namespace CalAimSite.Sources;

/// <summary>Which of the dates that sources give is shown as the date of something, and what is said of the others.</summary>
public sealed class SubjectDatesTests
{
    private const ClaimKind Start = ClaimKind.Start;
    private const ClaimKind End = ClaimKind.End;
    private const ClaimKind Runs = ClaimKind.Period;
    private const ClaimKind Step = ClaimKind.Step;
    private const ClaimKind Due = ClaimKind.Deadline;

    [Fact]
    public void A_later_source_supersedes_another_date() =>
        Check([Said(1, Start, "2023-01"), Said(2, Start, "2023-07")], current: "2023-07", superseded: ["2023-01"]);

    [Fact]
    public void A_vaguer_date_never_supersedes_an_exact_one_that_lies_in_it()
    {
        Check([Said(1, Start, "2023-01-01"), Said(2, Start, "2023", Qualifier.Target)], current: "2023-01-01");
        Check(
            [Said(1, Start, "2024-01-01", Qualifier.NoSoonerThan), Said(2, Start, "2024", Qualifier.NoSoonerThan)],
            current: "2024-01-01");
        Check([Said(1, Start, "2024-01-01"), Said(2, Start, "2024-01"), Said(3, Start, "2024-01-01")], current: "2024-01-01");
    }

    [Fact]
    public void A_vaguer_date_brings_no_superseded_one_back() => Check(
        [Said(1, Start, "2023-01"), Said(2, Start, "2023-07"), Said(3, Start, "2023")], current: "2023-07", superseded: ["2023-01"]);

    [Fact]
    public void A_date_that_is_said_again_holds_again() => Check(
        [Said(1, Start, "2023-01"), Said(2, Start, "2023-07"), Said(3, Start, "2023-01")], current: "2023-01", superseded: ["2023-07"]);

    [Fact]
    public void An_exact_date_supersedes_no_vague_one_that_contains_it() =>
        Check([Said(1, Step, "2021-H2"), Said(2, Step, "2021-12-29")], current: "2021-12-29");

    [Fact]
    public void Of_one_source_the_most_exact_date_is_shown() => Check(
        [Said(1, Start, "2022-01-01"), Said(2, Start, "2022-01-01"), Said(2, Start, "2022-01")], current: "2022-01-01");

    [Fact]
    public void Of_one_source_the_words_that_have_the_date_in_them_are_shown()
    {
        var (words, heading) = (Said(1, Start, "2022-01-01"), Said(1, Start, "2022-01-01", datedBy: DatedBy.Heading));

        Assert.Same(words, new SubjectDates(Subject([words, heading])).Current);
        Assert.Same(words, new SubjectDates(Subject([heading, words])).Current);
    }

    [Fact]
    public void A_period_that_runs_is_shown_whole_where_sources_say_when_it_begins_and_ends()
    {
        Check(
            [Said(1, Runs, "2023-07-01/2023-12-31"), Said(2, Start, "2023-07"), Said(2, End, "2023-12")],
            current: "2023-07-01/2023-12-31");
        Check([Said(1, Runs, "2022-01-01/2026-12-31", Qualifier.Target), Said(1, Start, "2022-01-01")], current: "2022-01-01/2026-12-31");
    }

    [Fact]
    public void A_period_holds_no_longer_where_a_later_source_says_another_beginning_or_end()
    {
        Check(
            [Said(1, Runs, "2023/2025"), Said(2, Start, "2023", Qualifier.NoSoonerThan)], current: "2023", superseded: ["2023/2025"]);
        Check([Said(1, Runs, "2022-01/2026-12"), Said(2, End, "2027-06")], current: "2027-06", superseded: ["2022-01/2026-12"]);
    }

    [Fact]
    public void A_step_is_no_restatement_of_what_it_leads_to() => Check(
        [Said(1, Start, "2022-Q3"), Said(2, Step, "2023-11")], current: "2022-Q3", steps: ["2023-11"]);

    [Fact]
    public void A_step_is_no_restatement_of_another_step() => Check(
        [Said(1, Step, "2022-07", what: "Proposal developed"), Said(2, Step, "2023-08", what: "Application released")], current: "2023-08");

    [Fact]
    public void What_is_due_is_no_date_of_what_starts() =>
        Check([Said(1, Start, "2022-Q3"), Said(2, Due, "2023-11", Qualifier.By)], current: "2022-Q3");

    [Fact]
    public void A_date_that_keeps_to_no_sooner_than_or_by_is_no_move()
    {
        Check([Said(1, Start, "2022-07-01", Qualifier.NoSoonerThan), Said(2, Start, "2023-07")], current: "2023-07");
        Check([Said(1, Due, "2023-12", Qualifier.By), Said(2, Due, "2023-10-15")], current: "2023-10-15");
        Check(
            [Said(1, Start, "2022-07", Qualifier.NoSoonerThan), Said(2, Start, "2022-06")],
            current: "2022-06", superseded: ["2022-07"]);
    }

    [Fact]
    public void What_recurs_is_shown_by_its_last_date_and_supersedes_nothing()
    {
        var dates = new SubjectDates(Subject([Said(1, Start, "2022-01"), Said(2, Start, "2022-07")], recurs: true));

        Assert.Equal("2022-07", dates.Current.When.ToString());
        Assert.False(dates.IsSuperseded(dates.Dating[0]));
        Assert.Null(dates.LatestChange());
    }

    [Theory]
    [InlineData("2023-01", "2023-07", MovementKind.Moved)]
    [InlineData("2023", "2023-07", MovementKind.MorePrecise)]
    [InlineData("2023-01-01", "2023", null)]
    [InlineData("2023-01", "2023-01", null)]
    public void What_changed_is_told_unless_a_later_source_only_says_less(string earlier, string later, MovementKind? expected) =>
        Assert.Equal(expected, Changes([Said(1, Start, earlier), Said(2, Start, later)]).LastOrDefault()?.Movement.Kind);

    [Fact]
    public void A_move_is_counted_from_the_exact_date_that_a_vaguer_one_left_standing()
    {
        var change = Assert.Single(Changes([Said(1, Start, "2023-01-01"), Said(2, Start, "2023"), Said(3, Start, "2023-07")]));

        Assert.Equal(("2023-01-01", MovementKind.Moved, 6), (change.From.When.ToString(), change.Movement.Kind, change.Movement.Months));
    }

    [Fact]
    public void A_change_between_statements_of_which_one_is_a_reading_is_a_reading()
    {
        Assert.True(Assert.Single(Changes([Said(1, Start, "2023-01"), Said(2, Start, "2023-07", reading: "It is the last one.")])).IsReading);
        Assert.False(Assert.Single(Changes([Said(1, Start, "2023-01"), Said(2, Start, "2023-07")])).IsReading);
    }

    private static void Check(Claim[] claims, string current, string[]? superseded = null, string[]? steps = null)
    {
        var dates = new SubjectDates(Subject(claims));

        Assert.Equal(current, dates.Current.When.ToString());
        Assert.Equal(superseded ?? [], dates.Dating.Where(dates.IsSuperseded).Select(claim => claim.When.ToString()));
        Assert.Equal(steps ?? [], claims.Except(dates.Dating).Select(claim => claim.When.ToString()));
    }

    private static List<DateChange> Changes(Claim[] claims)
    {
        var dates = new SubjectDates(Subject(claims));
        return [.. dates.Dating.Select(dates.ChangeTo).OfType<DateChange>()];
    }

    private static Subject Subject(Claim[] claims, bool recurs = false) => new()
    {
        Id = "one",
        Initiative = new Initiative { Id = "one", Name = "One" },
        Name = "One",
        Recurs = recurs,
        Claims = [.. claims],
    };

    private static readonly Source[] Documents =
    [
        .. Enumerable.Range(1, 3).Select(number => new Source
        {
            Id = $"source-{number}", Title = "One", Label = "One", Publisher = "One", Date = OtherSeeds.When($"202{number}"),
        }),
    ];

    private static Claim Said(
        int source, ClaimKind kind, string when, Qualifier qualifier = Qualifier.None, string? what = null, string? reading = null,
        DatedBy datedBy = DatedBy.Quote) => new()
        {
            Kind = kind,
            What = what,
            When = OtherSeeds.When(when),
            Qualifier = qualifier,
            Reading = reading,
            DatedBy = datedBy,
            Citation = new Citation { Source = Documents[source - 1], Quote = "One" },
        };
}
