namespace CalAimSite.Sources;

/// <summary>Deadlines that other documents than the calendar set, on the pages of what is due.</summary>
public sealed class OtherDeadlineTests
{
    private const string Submission3 = "Submission 3 due from MCPs";

    [Fact]
    public void What_is_due_lists_them_apart_from_the_calendars_by_date() => Assert.Equal(
        [
            "by January 31, 2022: Submission 1 due from MCPs",
            "by July 31, 2022: PATH Justice-Involved Round 1: applications due",
            "by September 1, 2022: Submission 2-A due from MCPs",
            "by March 1, 2023: Submission 2-B due from MCPs",
            "by June 6, 2023: Updated policies and procedures, or word that none are needed, due from MCPs",
            "by September 1, 2023: " + Submission3,
            "by March 1, 2024: Submission 4 due from MCPs",
            "by September 1, 2024: Submission 5 due from MCPs",
        ],
        Entries("actors/index.html").Select(entry =>
            $"{ReadPage.Text(entry.QuerySelector("time, .when")!).Replace(" Our interpretation", "", StringComparison.Ordinal)}: "
            + ReadPage.Text(entry.QuerySelector(".entry-text a")!)));

    [Fact]
    public void Where_the_calendar_has_another_date_both_stand_there_with_the_disagreement()
    {
        var entry = Entries("actors/mcps.html").Single(one => ReadPage.Text(one).Contains(Submission3, StringComparison.Ordinal));

        Assert.Contains("The calendar says: August 2023", ReadPage.Text(entry).Replace("by August", "August", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(
            ["../initiatives/incentive-payments.html#subject--ipp-submission-3-due", "../milestones/ipp-submission-3-responses.html",
             "../disagreements.html#disagreement--ipp-submission-3-due"],
            entry.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).Take(3));
    }

    [Fact]
    public void A_date_that_was_counted_says_so() => Assert.Contains(
        "Our interpretation",
        ReadPage.Text(Entries("actors/mcps.html").Single(one => ReadPage.Text(one).Contains("policies", StringComparison.Ordinal))),
        StringComparison.Ordinal);

    [Fact]
    public void A_page_of_an_actor_has_those_that_name_it_and_those_that_name_nobody()
    {
        Assert.Equal(8, Entries("actors/mcps.html").Count);
        Assert.Equal(["PATH Justice-Involved Round 1: applications due"], Entries("actors/counties.html").Select(one => ReadPage.Text(one.QuerySelector(".entry-text")!)));
        Assert.Equal(8, Entries("kinds/deadline.html").Count);
        Assert.Empty(Entries("kinds/document.html"));
    }

    private static IReadOnlyList<AngleSharp.Dom.IElement> Entries(string path) => ReadPage.Parts(path, "#due--others .entry");
}
