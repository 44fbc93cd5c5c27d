using System.Text.Json;
using AngleSharp.Dom;

namespace CalAimSite.Sources;

/// <summary>Where the sources disagree: on the page of all, and on the pages of what they disagree about.</summary>
public sealed class DisagreementFactTests
{
    // The fixture's names for what is no subject and no initiative.
    private static readonly Dictionary<string, string> PagesConcerned = new(StringComparer.Ordinal)
    {
        ["ecm-availability"] = "initiatives/enhanced-care-management.html",
        ["ecm-populations-of-focus"] = "initiatives/enhanced-care-management.html",
        ["medi-cal-rx-physician-administered-drugs"] = "initiatives/medi-cal-rx.html",
    };

    public static TheoryData<string> Conflicts =>
        [.. OtherSeeds.Conflicts("contradiction", "tension").Select(conflict => OtherSeeds.Text(conflict, "id"))];

    [Fact]
    public void There_are_seven_contradictions_and_nine_tensions()
    {
        Assert.Equal(7, OtherSeeds.Conflicts("contradiction").Count());
        Assert.Equal(9, OtherSeeds.Conflicts("tension").Count());
        Assert.Equal(16, ReadPage.Parts("disagreements.html", "article.disagreement").Count);
        Assert.StartsWith(
            "7 contradictions and 9 tensions.", ReadPage.Text(ReadPage.Part("disagreements.html", ".lede")), StringComparison.Ordinal);
        Assert.Equal(
            "Sources disagree in 16 places: 7 contradictions and 9 tensions.",
            Assert.Single(FrozenContent.Built.Generated.Diagnostics, diagnostic => diagnostic.Code == "CAL7005").Message);
    }

    [Theory]
    [MemberData(nameof(Conflicts))]
    public void A_disagreement_stands_on_the_page_of_all_with_every_side(string id)
    {
        var conflict = Conflict(id);

        var article = Assert.Single(ReadPage.Parts("disagreements.html", "article.disagreement"), article => HasSides(article, conflict));

        Assert.Equal(
            OtherSeeds.Text(conflict, "relation") == "tension" ? "Tension" : "Contradiction",
            ReadPage.Text(article.QuerySelector(".standing")!));
        foreach (var side in conflict.GetProperty("sides").EnumerateArray())
        {
            // Where the fixture dates a side, the page does so too.
            if (OtherSeeds.OptionalText(side, "when") is { } when && OtherSeeds.Text(conflict, "subject") != "ecm-availability")
            {
                Assert.Contains(article.QuerySelectorAll(".sides > li"), item =>
                    IsSide(item, side) && item.QuerySelector(".when") is { } words && ReadPage.Text(words) == DateText.Of(when));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Conflicts))]
    public void A_disagreement_stands_on_the_page_that_it_concerns_with_every_side(string id)
    {
        var conflict = Conflict(id);
        var subject = OtherSeeds.Text(conflict, "subject");
        if (subject.StartsWith("acronym-", StringComparison.Ordinal))
        {
            var row = ReadPage.Part("glossary.html", "#" + subject.Replace("acronym-", "acronym--", StringComparison.Ordinal));
            Assert.Contains("disagreement--mat-expansion", ReadPage.Targets(row));
            return;
        }

        if (subject == "calendar-scope")
        {
            // The calendar's own words: both stand there anyhow, and a link leads from them to what they disagree in.
            var calendar = ReadPage.Part("index.html", "main");
            Assert.All(conflict.GetProperty("sides").EnumerateArray(), side =>
                Assert.Contains(OtherSeeds.Text(side, "quote"), ReadPage.Text(calendar), StringComparison.Ordinal));
            Assert.Contains("disagreement--calendar-scope", ReadPage.Targets(calendar));
            return;
        }

        var path = PagesConcerned.GetValueOrDefault(subject) ?? $"initiatives/{InitiativeOf(subject)}.html";

        Assert.Single(ReadPage.Parts(path, "article.disagreement"), article => HasSides(article, conflict));
    }

    [Fact]
    public void The_pages_of_milestones_that_take_a_side_quote_both()
    {
        string[] milestones = ["ipp-submission-3-responses", "ecm-cs-children-youth-go-live", "path-ji-round-3-applications-open"];
        foreach (var disagreement in FrozenContent.SourceMaterial.Disagreements)
        {
            Assert.All(disagreement.MilestoneIds, milestone => Assert.Contains(
                ReadPage.Parts($"milestones/{milestone}.html", "article.disagreement"),
                article => disagreement.Sides.All(side => ReadPage.Texts(article, "blockquote").Contains(side.Citation.Quote!))));
        }

        Assert.Contains(milestones[0], FrozenContent.SourceMaterial.Disagreements.SelectMany(disagreement => disagreement.MilestoneIds));
    }

    [Fact]
    public void Every_source_that_takes_a_side_leads_to_the_disagreement()
    {
        foreach (var disagreement in FrozenContent.SourceMaterial.Disagreements)
        {
            Assert.All(disagreement.Sides, side => Assert.Contains(
                $"disagreement--{disagreement.Id}", ReadPage.Targets(ReadPage.Part($"sources/{side.Citation.Source.Id}.html", "main"))));
        }
    }

    [Theory]
    [InlineData("index.html", "li")]
    [InlineData("agenda.html", "li")]
    [InlineData("quarters/2023-q3.html", "li")]
    public void A_deadline_that_another_source_dates_otherwise_says_so_where_it_is_listed(string page, string element)
    {
        var milestone = ReadPage.Part(page, $"{element}#ipp-submission-3-responses");

        var mark = Assert.Single(milestone.QuerySelectorAll("a.disputed"));
        Assert.Equal("Sources disagree", ReadPage.Text(mark));
        Assert.EndsWith("milestones/ipp-submission-3-responses.html#page--disagreements", mark.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_may_go_together_and_what_is_not_about_the_date_is_not_marked()
    {
        var marked = ReadPage.Parts("index.html", "li:has(> a.disputed)").Select(milestone => milestone.Id).ToList();

        // A tension on when care begins, not on when its template is due.
        Assert.DoesNotContain("ecm-incarceration-moc-template", marked);
        Assert.All(marked, id => Assert.NotEmpty(ReadPage.Parts($"milestones/{id}.html", "dd.when .disputed")));
    }

    private static JsonElement Conflict(string id) =>
        OtherSeeds.Conflicts("contradiction", "tension").Single(conflict => OtherSeeds.Text(conflict, "id") == id);

    private static bool HasSides(IElement article, JsonElement conflict)
    {
        var items = article.QuerySelectorAll(".sides > li");
        return items.Length == conflict.GetProperty("sides").GetArrayLength()
            && conflict.GetProperty("sides").EnumerateArray().All(side => items.Any(item => IsSide(item, side)));
    }

    private static bool IsSide(IElement item, JsonElement side) =>
        ReadPage.Text(item.QuerySelector("blockquote")!) == OtherSeeds.Text(side, "quote")
        && ReadPage.Sources(item).Contains(OtherSeeds.Source(OtherSeeds.Text(side, "source")).Id);

    private static string InitiativeOf(string subject) =>
        OtherSeeds.Claims.FirstOrDefault(claim => claim.Subject == subject)?.Initiative ?? OtherSeeds.InitiativeId(subject);
}
