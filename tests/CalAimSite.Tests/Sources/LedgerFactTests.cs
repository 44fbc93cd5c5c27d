using AngleSharp.Dom;

namespace CalAimSite.Sources;

/// <summary>Every dated statement that the fixture has, in the pages.</summary>
public sealed class LedgerFactTests
{
    private static readonly Dictionary<string, string> KindWords = new(StringComparer.Ordinal)
    {
        ["start"] = "Begins",
        ["change"] = "Changes",
        ["end"] = "Ends",
        ["period"] = "Runs",
        ["step"] = "Step",
        ["deadline"] = "Due",
    };

    public static TheoryData<string> Subjects => [.. OtherSeeds.Subjects];

    [Fact]
    public void The_fixture_has_181_statements_on_117_subjects_of_which_six_are_several_here_and_one_has_a_statement_less_and_one_date_is_counted()
    {
        Assert.Equal(181 - 1 + 1, OtherSeeds.Claims.Count);
        Assert.Equal(117, OtherSeeds.SubjectsOfItsOwn);
        Assert.Equal(117 - 6 - 1, OtherSeeds.Verdicts.Count());
        Assert.Equal(123 + 1, OtherSeeds.Subjects.Count());
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void A_subject_stands_on_the_page_of_its_initiative_with_every_statement_on_it(string subject)
    {
        var claims = OtherSeeds.Claims.Where(claim => claim.Subject == subject).ToList();

        var article = ReadPage.Part($"initiatives/{claims[0].Initiative}.html", $".subject#subject--{subject}");

        Assert.NotEmpty(ReadPage.Text(article.QuerySelector(".subject-name")!));
        Assert.Equal(claims.Select(Expected).Order(), article.QuerySelectorAll(".claims > li").Select(Read).Order());
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void The_statements_of_a_subject_stand_in_the_order_of_their_sources_the_latest_first(string subject)
    {
        string[] order = ["milestone-calendar-2023-08", "apl-23-003", "cheac-calaim-page-2022", "dhcs-update-2021", "calaim-overview-2021"];
        var initiative = OtherSeeds.Claims.First(claim => claim.Subject == subject).Initiative;

        var ranks = ReadPage.Parts($"initiatives/{initiative}.html", $"#subject--{subject} .claims > li")
            .Select(claim => Array.IndexOf(order, ReadPage.Sources(claim)[0])).ToList();

        Assert.Equal(ranks.Order(), ranks);
    }

    [Fact]
    public void No_page_has_a_subject_or_a_statement_that_the_fixture_has_not()
    {
        var pages = FrozenContent.Built.Pages.Where(path => path.StartsWith("initiatives/", StringComparison.Ordinal)).ToList();

        Assert.Equal(123 + 1, pages.Sum(path => ReadPage.Parts(path, ".subject").Count));
        Assert.Equal(181 - 1 + 1, pages.Sum(path => ReadPage.Parts(path, ".claims > li").Count));
    }

    [Fact]
    public void A_statement_of_the_calendar_at_the_date_of_its_milestone_is_meant_as_the_calendar_prints_it()
    {
        var printed = FrozenContent.Site.Editions.Single().Rows.SelectMany(row => row.Milestones).ToDictionary(one => one.MilestoneId, StringComparer.Ordinal);
        var said = FrozenContent.SourceMaterial.Subjects.SelectMany(subject => subject.Claims)
            .Where(claim => claim.MilestoneId is { } id && printed[id].When == claim.When).ToList();

        Assert.NotEmpty(said);
        Assert.All(said, claim => Assert.Equal((claim.MilestoneId, printed[claim.MilestoneId!].Qualifier), (claim.MilestoneId, claim.Qualifier)));
    }

    private static string Expected(SeedClaim claim) => string.Join(
        " | ",
        DateText.Of(claim.When, claim.Qualifier),
        KindWords[claim.Kind],
        claim.Quote,
        OtherSeeds.Source(claim.Source).Id,
        Where(claim.Where));

    private static string Read(IElement claim)
    {
        var remark = claim.QuerySelector(".remark")!;
        var source = remark.QuerySelector("a")!;
        var place = ReadPage.Text(remark).Split(" · ");
        return string.Join(
            " | ",
            ReadPage.Text(claim.QuerySelector(".when")!),
            ReadPage.Text(claim.QuerySelector("p > .soft")!).Split(':')[0],
            ReadPage.Quote(claim.QuerySelector("blockquote")!),
            Path.GetFileNameWithoutExtension(source.GetAttribute("href")),
            place[1]);
    }

    // The fixture's words for a place in the calendar's table, and for a letterhead, are shorter.
    private static string Where(string where) => where
        .Replace("table: ", "Table / ", StringComparison.Ordinal)
        .Replace("(letterhead)", "Letterhead", StringComparison.Ordinal);
}
