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
            foreach (var subject in OtherSeeds.Subjects)
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
            case "shifted":
                Assert.StartsWith("moved from ", movement, StringComparison.Ordinal);
                var months = Seed(subject).GetProperty("shift_months").GetInt32();
                Assert.EndsWith($", {months} months later", movement, StringComparison.Ordinal);
                break;
            case "refined":
                Assert.StartsWith("more exact: from “", movement, StringComparison.Ordinal);
                break;
            case "softened":
                Assert.Matches("^(less exact: )?from “.+” to “(no sooner than|targeting) ", movement);
                break;
            case "conflict":
                Assert.Equal("Sources disagree", movement);
                break;
            case "agree":
                // The same date, perhaps to another precision.
                Assert.Matches("^((more|less) exact: from “.+” to “.+”)?$", movement);
                break;
            case "continues" or "suggests a shift":
                Assert.Empty(movement);
                Assert.Contains("A step towards it", Standings(subject));
                break;
            default:
                Assert.Equal("one source", verdict);

                // A source may disagree with itself.
                Assert.Equal(subject == "member-contact-data-start" ? "Sources disagree" : "", movement);
                break;
        }
    }

    [Theory]
    [InlineData("ecm-full-implementation", "moved from January 1, 2023 to July 2023, 6 months later")]
    [InlineData("calaim-first-implementation", "moved from targeting January 1, 2021 to January 1, 2022, 12 months later")]
    [InlineData("smi-sed-proposal", "moved from no sooner than July 2022 to targeting August 2023, 13 months later")]
    [InlineData("bh-payment-reform-start", "moved from no sooner than July 1, 2022 to targeting July 2023, 12 months later")]
    [InlineData("smhs-carve-out", "moved from January 1, 2022 to July 1, 2023, 18 months later")]
    [InlineData("shared-risk-blended-rate", "from “2023” to “no sooner than 2023”")]
    [InlineData("shared-risk-tiered-model", "from “2023 to 2025” to “no sooner than 2023”")]
    [InlineData("waiver-approval", "more exact: from “targeting second half of 2021” to “December 29, 2021”")]
    [InlineData("phm-start", "less exact: from “January 1, 2023” to “targeting 2023”")]
    [InlineData("community-supports-start", "")]
    [InlineData("community-supports-additional-elections", "")]
    public void A_shift_is_said_in_words(string subject, string expected) => Assert.Equal(expected, Movement(subject));

    [Fact]
    public void What_is_said_of_a_subject_is_said_of_the_statement_that_changed_it()
    {
        foreach (var article in Articles().Where(article => article.QuerySelector("h3 + p > .change") is not null))
        {
            var movement = ReadPage.Text(article.QuerySelector("h3 + p > .change")!);
            var changes = ReadPage.Texts(article, ".claims .change");
            Assert.True(
                movement == "Sources disagree" ? changes.Count == 0 : changes.Contains(movement), $"{article.Id}: {movement}");
        }
    }

    [Fact]
    public void The_summary_is_the_date_of_a_statement_that_holds()
    {
        foreach (var article in Articles().Where(article => !IsDisputed(article)))
        {
            var summary = ReadPage.Text(article.QuerySelector("h3 + p > .when")!);
            var claims = article.QuerySelectorAll(".claims > li:not(.superseded)");
            Assert.Contains(claims, claim =>
                ReadPage.Text(claim.QuerySelector(".when")!) == summary
                && claim.QuerySelector(".standing")?.TextContent is null or "The latest");
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
                ReadPage.Texts(article, ".claims > li .when").Distinct().Order(),
                ReadPage.Text(article.QuerySelector("h3 + p > .when")!).Split(" or ").Order());
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
    public void Superseded_is_what_another_date_came_after_and_nobody_said_again()
    {
        foreach (var claim in Articles().SelectMany(article => article.QuerySelectorAll(".claims > li")))
            Assert.Equal(claim.ClassList.Contains("superseded"), claim.QuerySelector(".standing")?.TextContent == "Superseded");

        Assert.Equal(
            ["The latest", "Superseded", "Said again later"],
            Standings("mcp-procurement-effective"));
        Assert.Equal(
            ["One side of a disagreement", "One side of a disagreement"], Standings("ipp-submission-3-due"));
        Assert.Equal(
            ["The latest", "Said again later", "Said again later"], Standings("community-supports-additional-elections"));
    }

    [Fact]
    public void Subjects_whose_dates_agree_are_not_called_disputed_because_of_something_else()
    {
        string[] disputed = ["calaim-end", "ipp-submission-3-due", "member-contact-data-start"];

        Assert.Equal(
            disputed.Select(subject => $"subject--{subject}").Order(),
            Articles().Where(IsDisputed).Select(article => article.Id!).Order());
    }

    private static IEnumerable<IElement> Articles() => FrozenContent.Built.Pages
        .Where(path => path.StartsWith("initiatives/", StringComparison.Ordinal))
        .SelectMany(path => ReadPage.Parts(path, "article.subject"));

    private static IElement Article(string subject) => Articles().Single(article => article.Id == $"subject--{subject}");

    private static bool IsDisputed(IElement article) => article.QuerySelector("h3 + p > .change")?.TextContent == "Sources disagree";

    private static string Movement(string subject) =>
        Article(subject).QuerySelector("h3 + p > .change") is { } change ? ReadPage.Text(change) : "";

    private static IReadOnlyList<string> Standings(string subject) => ReadPage.Texts(Article(subject), ".claims .standing");

    private static JsonElement Seed(string subject) => OtherSeeds.Subjects.Single(one => OtherSeeds.Text(one, "subject") == subject);
}
