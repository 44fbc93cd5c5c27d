using System.Text.Json;
using AngleSharp.Dom;

namespace CalAimSite.Sources;

/// <summary>What the pages say of how dates moved, against what the fixture says of it.</summary>
public sealed class LedgerWordsTests
{
    public static TheoryData<string, string> Verdicts
    {
        get
        {
            var verdicts = new TheoryData<string, string>();
            foreach (var subject in OtherSeeds.Verdicts)
                verdicts.Add(OtherSeeds.Text(subject, "subject"), OtherSeeds.Text(subject, "verdict"));

            return verdicts;
        }
    }

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void The_page_says_of_a_subject_what_comparing_its_sources_says(string subject, string verdict)
    {
        var movement = Movement(subject);
        switch (verdict)
        {
            case "shifted" when Seed(subject).GetProperty("verdict_note").GetString()!.Contains("within \"no sooner than\"", StringComparison.Ordinal):
                // What keeps to an earliest date has not moved.
                Assert.StartsWith("more exact: from “no sooner than ", movement, StringComparison.Ordinal);
                break;
            case "shifted":
                Assert.StartsWith("moved from ", movement, StringComparison.Ordinal);
                var months = Seed(subject).GetProperty("shift_months").GetInt32();
                Assert.EndsWith($", {months} months later", movement, StringComparison.Ordinal);
                break;
            case "refined":
                Assert.StartsWith("more exact: from “", movement, StringComparison.Ordinal);
                break;
            case "softened" when Seed(subject).GetProperty("verdict_note").GetString() == "A day, later only the year.":
                // The day lies in the year.
                Assert.Empty(movement);
                break;
            case "softened":
                Assert.Matches("^from “.+” to “no sooner than ", movement);
                break;
            case "conflict":
                Assert.Equal("Sources disagree", movement);
                break;
            case "agree":
                // The same date, perhaps to another precision.
                Assert.Matches("^(more exact: from “.+” to “.+”)?$", movement);
                break;
            case "continues" or "suggests a shift":
                Assert.Equal(verdict == "continues" ? "" : "Sources may disagree", movement);
                Assert.Contains("Interim step", Standings(subject));
                break;
            default:
                Assert.Equal("one source", verdict);

                // A source may disagree with itself.
                Assert.Equal(subject is "member-contact-data-start" or "path-justice-involved-round-3" ? "Sources may disagree" : "", movement);
                break;
        }
    }

    [Theory]
    [InlineData("ecm-full-implementation", "")]
    [InlineData("calaim-first-implementation", "moved from targeting January 1, 2021 to January 1, 2022, 12 months later")]
    [InlineData("bh-payment-reform-start", "more exact: from “no sooner than July 1, 2022” to “July 2023”")]
    [InlineData("smhs-carve-out", "moved from January 1, 2022 to July 1, 2023, 18 months later")]
    [InlineData("shared-risk-blended-rate", "from “2023” to “no sooner than 2023”")]
    [InlineData("shared-risk-tiered-model", "from “2023 to 2025” to “no sooner than 2023”")]
    [InlineData("waiver-approval", "more exact: from “targeting second half of 2021” to “December 29, 2021”")]
    [InlineData("phm-start", "")]
    [InlineData("mcp-procurement-effective", "")]
    [InlineData("community-supports-start", "")]
    [InlineData("community-supports-additional-elections", "")]
    public void A_shift_is_said_in_words(string subject, string expected) => Assert.Equal(expected, Movement(subject));

    [Fact]
    public void What_the_fixture_holds_for_one_thing_and_is_several_has_not_moved() =>
        Assert.All(OtherSeeds.Parts, subject => Assert.True(Movement(subject) is "" or "Sources disagree", subject));

    [Fact]
    public void What_is_said_of_a_subject_is_said_of_the_statement_that_changed_it()
    {
        foreach (var article in Articles().Where(article => article.QuerySelector(".headline > .change") is not null))
        {
            var movement = ReadPage.Text(article.QuerySelector(".headline > .change")!);
            var changes = ReadPage.Texts(article, ".claims .change");
            Assert.True(
                IsDisputed(article) ? changes.Count == 0 : changes.Any(change => change.StartsWith(movement, StringComparison.Ordinal)),
                $"{article.Id}: {movement}");
        }
    }

    [Fact]
    public void The_summary_is_the_date_of_a_statement_that_holds()
    {
        foreach (var article in Articles().Where(article => !IsDisputed(article)))
        {
            var summary = ReadPage.Text(article.QuerySelector(".headline > .when")!);
            var claims = article.QuerySelectorAll(".claims > li:not(.superseded)");
            Assert.Contains(claims, claim =>
                ReadPage.Text(claim.QuerySelector(".when")!) == summary
                && claim.QuerySelector(".standing")?.TextContent is null or "Current date");
        }
    }

    [Fact]
    public void The_summary_of_what_sources_disagree_on_is_every_date_that_they_give()
    {
        var disputed = Articles().Where(IsDisputed).ToList();

        Assert.NotEmpty(disputed);
        foreach (var article in disputed)
        {
            Assert.Equal(
                article.QuerySelectorAll(".claims > li").Where(claim => claim.QuerySelector(".standing")?.TextContent != "Interim step")
                    .Select(claim => ReadPage.Text(claim.QuerySelector(".when")!)).Distinct().Order(),
                ReadPage.Text(article.QuerySelector(".headline > .when")!).Split(" or ").Order());
        }
    }

    [Fact]
    public void A_statement_that_stands_alone_is_called_nothing()
    {
        foreach (var article in Articles())
        {
            var claims = article.QuerySelectorAll(".claims > li");
            Assert.Equal(claims.Length == 1 ? 0 : claims.Length, article.QuerySelectorAll(".claims .standing").Length);
        }
    }

    [Fact]
    public void A_statement_of_the_last_source_is_never_superseded()
    {
        foreach (var article in Articles())
        {
            Assert.DoesNotContain(
                article.QuerySelectorAll(".claims > li.superseded"),
                claim => ReadPage.Sources(claim)[0] == ReadPage.Sources(article.QuerySelector(".claims > li")!)[0]);
        }
    }

    [Fact]
    public void One_statement_is_the_current_date_and_the_others_are_called_by_what_they_are_to_it()
    {
        foreach (var claim in Articles().SelectMany(article => article.QuerySelectorAll(".claims > li")))
            Assert.Equal(claim.ClassList.Contains("superseded"), claim.QuerySelector(".standing")?.TextContent == "Superseded");

        foreach (var article in Articles().Where(article => !IsDisputed(article) && article.QuerySelector(".claims .standing") is not null))
            Assert.Single(ReadPage.Texts(article, ".claims .standing"), standing => standing == "Current date");

        Assert.Equal(["Agrees with the current date", "Current date"], Standings("mcp-procurement-effective"));
        Assert.Equal(["Current date", "Superseded"], Standings("smhs-carve-out"));
        Assert.Equal(["Current date", "Earlier source, same date", "Earlier source, same date"], Standings("ecm-start"));
        Assert.Equal(["Same source, same date", "Current date"], Standings("bh-medical-necessity"));
        Assert.Equal(
            ["Agrees with the current date", "Agrees with the current date", "Current date"],
            Standings("ipp-submission-4-measurement-period"));
        Assert.Equal(["One side of a disagreement", "One side of a disagreement"], Standings("ipp-submission-3-due"));
        Assert.Equal(
            ["Current date", "Another date of it", "Another date of it"], Standings("community-supports-additional-elections"));
    }

    [Fact]
    public void What_is_read_into_a_source_is_called_our_interpretation_wherever_it_is_shown()
    {
        var moved = Article("smhs-carve-out");
        Assert.Equal(
            "July 1, 2023 moved from January 1, 2022 to July 1, 2023, 18 months later Our interpretation",
            ReadPage.Text(moved.QuerySelector(".headline")!));
        Assert.EndsWith("(Our interpretation)", ReadPage.Texts(moved, ".claims .change").Single(), StringComparison.Ordinal);

        foreach (var subject in FrozenContent.SourceMaterial.Subjects)
        {
            var article = Article(subject.Id);
            Assert.Equal(
                subject.Claims.Count(claim => claim.Reading is not null),
                ReadPage.Texts(article, ".claims .remark").Count(remark => remark.StartsWith("Our interpretation:", StringComparison.Ordinal)));
            Assert.All(
                ReadPage.Parts("timeline.html", ".launches > li").Where(item => ReadPage.Targets(item).Contains(article.Id!)),
                item => Assert.Equal(IsCalledOurs(article.QuerySelector(".headline")!), IsCalledOurs(item)));
            if (subject.Claims is [{ Reading: not null }])
                Assert.True(IsCalledOurs(article.QuerySelector(".headline")!), subject.Id);
        }

        static bool IsCalledOurs(IElement element) => ReadPage.Text(element).Contains("Our interpretation", StringComparison.Ordinal);
    }

    [Fact]
    public void Subjects_whose_dates_agree_are_not_called_disputed_because_of_something_else()
    {
        string[] disputed = ["ecm-incarceration", "ipp-submission-3-due", "member-contact-data-start", "path-justice-involved-round-3"];

        Assert.Equal(
            disputed.Select(subject => $"subject--{subject}").Order(),
            Articles().Where(IsDisputed).Select(article => article.Id!).Order());
    }

    private static IEnumerable<IElement> Articles() => FrozenContent.Built.Pages
        .Where(path => path.StartsWith("initiatives/", StringComparison.Ordinal))
        .SelectMany(path => ReadPage.Parts(path, ".subject"));

    private static IElement Article(string subject) => Articles().Single(article => article.Id == $"subject--{subject}");

    private static bool IsDisputed(IElement article) =>
        article.QuerySelector(".headline > .change")?.TextContent is "Sources disagree" or "Sources may disagree";

    private static string Movement(string subject) =>
        Article(subject).QuerySelector(".headline > .change") is { } change ? ReadPage.Text(change) : "";

    private static IReadOnlyList<string> Standings(string subject) => ReadPage.Texts(Article(subject), ".claims .standing");

    private static JsonElement Seed(string subject) => OtherSeeds.Verdicts.Single(one => OtherSeeds.Text(one, "subject") == subject);
}
