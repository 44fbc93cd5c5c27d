namespace CalAimSite.Sources;

/// <summary>Nothing of the site's own stands among what the sources say, or says that they say nothing.</summary>
public sealed class OwnWordsTests
{
    private static IEnumerable<string> Pages => FrozenContent.Built.Pages;

    [Fact]
    public void A_quote_whose_words_do_not_follow_each_other_is_shown_in_parts()
    {
        var due = ReadPage.Parts("initiatives/incentive-payments.html", "#subject--ipp-submission-4-due blockquote q").Select(ReadPage.Text);
        var phases = ReadPage.Parts("initiatives/enhanced-care-management.html", "#subject--ecm-phase-1-other-counties blockquote q");

        Assert.Equal(["Submission 4", "July 1 – December 31, 2023", "PY 2", "March 1, 2024"], due);
        Assert.Equal("January 2022¹ (WPC/HH counties); July 2022 (other counties)", ReadPage.Text(phases[0]));
        Assert.Equal("2. Adult High Utilizers", ReadPage.Text(phases[3]));
        Assert.All(Pages, path => Assert.All(
            ReadPage.Parts(path, "blockquote, q"), quote => Assert.DoesNotContain("|", quote.TextContent, StringComparison.Ordinal)));
    }

    [Fact]
    public void No_page_names_a_time_zone_that_no_source_prints() => Assert.All(
        Pages, path => Assert.DoesNotContain("Pacific", FrozenContent.Built.Text(path), StringComparison.Ordinal));

    [Fact]
    public void That_calendar_files_need_a_time_zone_is_called_our_interpretation() => Assert.StartsWith(
        "Our interpretation: The sources print no time zone.",
        ReadPage.Text(ReadPage.Part("meetings.html", ".page-head .remark")), StringComparison.Ordinal);

    [Fact]
    public void What_the_edition_never_states_is_said_once_and_not_on_each_milestone()
    {
        Assert.Contains(
            "The document states who must act for 8 milestones, and a status for 0 milestones.",
            ReadPage.Text(ReadPage.Part("editions/2023-08.html", "main")), StringComparison.Ordinal);
        Assert.All(
            Pages.Where(path => path.StartsWith("milestones/", StringComparison.Ordinal) || path.StartsWith("kinds/", StringComparison.Ordinal)
                || path.StartsWith("initiatives/", StringComparison.Ordinal)),
            path => Assert.DoesNotContain("Not stated", ReadPage.Text(ReadPage.Part(path, "main")), StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_called_first_listed_in_the_first_edition_that_is_kept() => Assert.All(
        Pages.Where(path => path.StartsWith("milestones/", StringComparison.Ordinal)), path =>
        {
            var text = ReadPage.Text(ReadPage.Part(path, "main"));
            Assert.Contains("In the first edition kept here, for: ", text, StringComparison.Ordinal);
            Assert.DoesNotContain("First listed", text, StringComparison.Ordinal);
        });
}
