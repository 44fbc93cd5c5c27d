using CalAimSite.Rendering.Indexes;
using CalAimSite.Sources;

namespace CalAimSite.Rendering;

/// <summary>The dates of an initiative: each thing once, and what comes next.</summary>
public sealed class InitiativeDateTests
{
    private static readonly DateOnly AsOf = new(2023, 8, 31);

    [Fact]
    public void A_milestone_that_is_a_subject_and_has_its_date_stands_in_its_row()
    {
        var date = Assert.Single(All([Subject("2023-10", "one")], Row(Occurrence("one", "2023-10"))));

        Assert.NotNull(date.Subject);
        Assert.Equal("one", Assert.Single(date.Listings).Occurrence.MilestoneId);
    }

    [Theory]
    [InlineData("one", "2023-11")]
    [InlineData("two", "2023-10")]
    public void A_milestone_with_another_date_or_of_something_else_has_a_row_of_its_own(string milestone, string when)
    {
        var dates = All([Subject("2023-10", "one")], Row(Occurrence(milestone, when)));

        Assert.Equal([0, 1], dates.OrderBy(date => date.Listings.Length).Select(date => date.Listings.Length));
    }

    [Fact]
    public void Dates_are_in_their_order_and_what_has_none_comes_last()
    {
        var dates = All([Subject("2023-10"), Subject("2022")], Row(Occurrence("one", "tbd"), Occurrence("two", "2023-01")));

        Assert.Equal(["2022", "2023-01", "2023-10", "tbd"], dates.Select(date => date.When.ToString()));
    }

    [Theory]
    [InlineData("2023-09", Qualifier.None, true)]
    [InlineData("2023-Q3", Qualifier.None, true)]
    [InlineData("2023", Qualifier.By, true)]
    [InlineData("tbd", Qualifier.None, true)]
    [InlineData("2022", Qualifier.NoSoonerThan, true)]
    [InlineData("2023-08", Qualifier.None, false)]
    [InlineData("2022/..", Qualifier.None, false)]
    public void What_may_be_later_than_the_edition_comes_next(string when, Qualifier qualifier, bool expected)
    {
        var row = Row(new Occurrence { MilestoneId = "one", When = OtherSeeds.When(when), Qualifier = qualifier });

        Assert.Equal(expected, Assert.Single(All([], row)).MayComeAfter(AsOf));
    }

    [Fact]
    public void What_runs_already_does_not_come_next() =>
        Assert.False(Assert.Single(All([Subject("2022/2026", ClaimKind.Period)], Row())).MayComeAfter(AsOf));

    [Theory]
    [InlineData(Status.Occurred)]
    [InlineData(Status.Cancelled)]
    public void What_has_happened_or_was_called_off_does_not_come_next(Status status)
    {
        var row = Row(new Occurrence { MilestoneId = "one", When = OtherSeeds.When("2023-09"), Status = status });

        Assert.False(Assert.Single(All([], row)).MayComeAfter(AsOf));
    }

    private static ImmutableArray<InitiativeDate> All(ImmutableArray<Subject> subjects, Row row) =>
        InitiativeDate.All(subjects, [row], new SourceMaterialIndex(new SourceMaterial { Subjects = subjects }));

    private static Row Row(params ReadOnlySpan<Occurrence> milestones) => new() { Slug = "row", Name = "Row", Milestones = [.. milestones] };

    private static Occurrence Occurrence(string id, string when) => new() { MilestoneId = id, When = OtherSeeds.When(when) };

    private static Subject Subject(string when, params string[] milestones) => Subject(when, ClaimKind.Start, milestones);

    private static Subject Subject(string when, ClaimKind kind, params string[] milestones) => new()
    {
        Id = $"subject-{when}",
        Initiative = new Initiative { Id = "initiative", Name = "Initiative" },
        Name = "Subject",
        MilestoneIds = [.. milestones],
        Claims =
        [
            new Claim
            {
                Kind = kind,
                When = OtherSeeds.When(when),
                Citation = new Citation
                {
                    Source = new Source { Id = "one", Title = "One", Label = "One", Publisher = "One", Date = OtherSeeds.When("2023") },
                },
            },
        ],
    };
}
