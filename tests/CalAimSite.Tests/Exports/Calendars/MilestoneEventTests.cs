using CalAimSite.Changes;
using static CalAimSite.Exports.InMemorySite;

namespace CalAimSite.Exports.Calendars;

public sealed class MilestoneEventTests
{
    [Theory]
    [InlineData("2023-10-15", "2023-10-15", "Guide · Care")]
    [InlineData("2023-10-15/2023-10-17", "2023-10-15 to 2023-10-17", "Guide · Care")]
    [InlineData("2023-10-15/..", "2023-10-15", "Guide · Care")]
    [InlineData("2023-10", "2023-10-01", "Guide · Care (October 2023, day not set)")]
    [InlineData("2023-Q4", "2023-10-01", "Guide · Care (Q4 2023, day not set)")]
    [InlineData("2023-10/2023-12", "2023-10-01", "Guide · Care (October to December 2023, day not set)")]
    [InlineData("2023", "2023-01-01", "Guide · Care (2023, day not set)")]
    [InlineData("2023-10-15/2023-12", "2023-10-15", "Guide · Care (October 15, 2023 to December 2023, day not set)")]
    public void A_date_is_never_made_more_exact_than_it_is(string when, string days, string summary)
    {
        var one = CalendarEvents.Single(Of(Edition("2023-01", Row(Milestone(when)))))!;

        Assert.Equal((days, summary), (CalendarEvents.Days(one), one.Summary));
    }

    [Theory]
    [InlineData("2023-10", "2023-10-01 to 2023-10-31", "Guide · Care (October 2023)")]
    [InlineData("2023-Q4", "2023-10-01 to 2023-12-31", "Guide · Care (Q4 2023)")]
    [InlineData("2023-10-15", "2023-10-15", "Guide · Care")]
    [InlineData("2023-10/..", "2023-10-01", "Guide · Care (from October 2023 on)")]
    public void A_window_has_all_its_days(string when, string days, string summary)
    {
        var one = Assert.Single(CalendarEvents.Read(Files(Of(Edition("2023-01", Row(Milestone(when)))))["feeds/windows.ics"]));

        Assert.Equal((days, summary), (CalendarEvents.Days(one), one.Summary));
    }

    [Fact]
    public void What_is_to_be_decided_is_in_no_calendar_and_a_calendar_without_entries_is_still_one()
    {
        var files = Files(Of(Edition("2023-01", Row(Milestone("tbd")))));

        Assert.DoesNotContain("feeds/items/one.ics", files.Keys);
        Assert.Empty(CalendarEvents.Read(files["feeds/milestones.ics"]));
        Assert.Contains("BEGIN:VTIMEZONE", files["feeds/milestones.ics"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-02", 1, "[Moved from May 2023] Guide · Care (August 2023, day not set)", "20230201T000000Z")]
    [InlineData("2024-01", 1, "[Moved from May 2023] Guide · Care (August 2023, day not set)", "20230201T000000Z")]
    [InlineData("2024-02", 2, "Guide · Care (August 2023, day not set)", "20240201T000000Z")]
    public void That_it_moved_is_said_for_a_year(string asOf, int sequence, string summary, string modified)
    {
        var site = Of(
            Editions.Date(asOf).First,
            Edition("2023-01", Row(Milestone("2023-05"))),
            Edition("2023-02", Row(Milestone("2023-08"))));

        var one = CalendarEvents.Single(site)!;

        Assert.Equal((summary, sequence, "TENTATIVE"), (one.Summary, one.Sequence, one.Status));
        Assert.Contains($"\r\nLAST-MODIFIED:{modified}\r\n", Files(site)["feeds/milestones.ics"], StringComparison.Ordinal);
    }

    [Fact]
    public void That_it_moved_is_still_said_when_it_was_reworded_since()
    {
        var one = CalendarEvents.Single(Of(
            Edition("2023-01", Row(Milestone("2023-05"))),
            Edition("2023-02", Row(Milestone("2023-08"))),
            Edition("2023-03", Row(Milestone("2023-08", "Guide, second draft")))))!;

        Assert.Equal(("[Moved from May 2023] Guide, second draft · Care (August 2023, day not set)", 2), (one.Summary, one.Sequence));
    }

    [Theory]
    [InlineData(EndingKind.Withdrawn, "[Withdrawn] Guide · Care", "CANCELLED")]
    [InlineData(EndingKind.Moved, "[Replaced] Guide · Care", "CANCELLED")]
    [InlineData(EndingKind.Completed, "Guide · Care", "CONFIRMED")]
    [InlineData(null, "[Listed no longer] Guide · Care", "CANCELLED")]
    public void What_became_of_one_that_is_listed_no_longer_is_said(EndingKind? kind, string summary, string status)
    {
        var second = Edition("2023-02", Row(Milestone("2023-09-01", id: "two")));
        if (kind is { } ending)
            second = second with { Ended = [new Ending { MilestoneId = "one", Kind = ending, Into = ending == EndingKind.Moved ? ["two"] : [] }] };
        var site = Of(Edition("2023-01", Row(Milestone("2023-05-10"))), second);

        var one = CalendarEvents.Read(Files(site)["feeds/milestones.ics"]).Single(one => one.Uid == "one@example.org");

        Assert.Equal((summary, status, 1), (one.Summary, one.Status, one.Sequence));
    }

    [Fact]
    public void What_was_called_off_leaves_calendars_after_a_year()
    {
        Edition[] editions = [Edition("2023-01", Row(Milestone("2023-05-10"))), Edition("2023-02", Row(Milestone("2023-09-01", id: "two")))];

        Assert.Contains(CalendarEvents.Read(Files(Of(new DateOnly(2024, 1, 31), editions))["feeds/milestones.ics"]), one => one.Uid == "one@example.org");
        Assert.DoesNotContain(CalendarEvents.Read(Files(Of(new DateOnly(2024, 2, 1), editions))["feeds/milestones.ics"]), one => one.Uid == "one@example.org");
    }

    [Fact]
    public void One_that_lost_its_date_is_called_off_on_its_old_day()
    {
        var one = CalendarEvents.Single(Of(Edition("2023-01", Row(Milestone("2023-05-10"))), Edition("2023-02", Row(Milestone("tbd")))))!;

        Assert.Equal(("2023-05-10", "[Date to be decided] Guide · Care", "CANCELLED"), (CalendarEvents.Days(one), one.Summary, one.Status));
    }

    [Fact]
    public void One_whose_months_are_over_stays()
    {
        var later = Edition("2023-08", Row(Milestone("2023-09-01", id: "two")));

        var one = CalendarEvents.Read(Files(Of(Edition("2023-01", Row(Milestone("2023-05-10"))), later))["feeds/milestones.ics"])
            .Single(one => one.Uid == "one@example.org");

        Assert.Equal(("Guide · Care", 0), (one.Summary, one.Sequence));
    }

    [Fact]
    public void A_calendar_knows_it_by_its_first_id_whatever_it_is_called_since()
    {
        var renamed = new Occurrence
        {
            MilestoneId = "guide",
            PreviousIds = ["one"],
            Text = "Guide",
            When = Editions.Date("2023-05-10"),
            Column = Period.OfMonth(2023, 5),
        };
        var files = Files(Of(Edition("2023-01", Row(Milestone("2023-05-10"))), Edition("2023-02", Row(renamed))));

        Assert.Equal("one@example.org", Assert.Single(CalendarEvents.Read(files["feeds/milestones.ics"])).Uid);
        Assert.Equal(files["feeds/items/guide.ics"], files["feeds/items/one.ics"]);
        Assert.Equal(
            files["feeds/initiatives/care.ics"], files["feeds/initiatives/old-care.ics"].Replace("old-care", "care", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_choice_has_what_it_says()
    {
        var deadline = new Occurrence
        {
            MilestoneId = "due",
            Text = "Report",
            Kinds = [Deadline],
            Actors = [Plans],
            When = Editions.Date("2023-06-01"),
            Column = Period.OfMonth(2023, 6),
        };
        var files = Files(Of(Edition("2023-01", Row(Milestone("2023-05-10"), deadline))));

        Assert.Equal(
            [
                "feeds/actors/plans.ics", "feeds/initiatives/care.ics", "feeds/initiatives/old-care.ics", "feeds/items/due.ics",
                "feeds/items/one.ics", "feeds/kinds/deadline.ics", "feeds/kinds/deadline/actors/plans.ics",
                "feeds/kinds/deadline/initiatives/care.ics", "feeds/kinds/deadline/initiatives/old-care.ics", "feeds/milestones.ics",
                "feeds/windows.ics",
            ],
            files.Keys.Where(path => path.EndsWith(".ics", StringComparison.Ordinal)));
        Assert.Equal(["due@example.org"], CalendarEvents.Read(files["feeds/kinds/deadline/initiatives/care.ics"]).Select(one => one.Uid));
        Assert.Equal(2, CalendarEvents.Read(files["feeds/initiatives/care.ics"]).Count);
    }
}
