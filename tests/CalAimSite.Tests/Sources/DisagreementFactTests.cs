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

    // Where the site takes it for less than the fixture does, and the one name that readers may take for two things.
    private static readonly Dictionary<string, string> Levels = new(StringComparer.Ordinal)
    {
        // A present tense is no date.
        ["c04"] = "Tension",

        // "CalAIM" may be the two waivers.
        ["c11"] = "Tension",

        // A grant need not be an initiative.
        ["c28"] = "Tension",

        ["c30"] = "Different wording",
        ["c31"] = "Different wording",
        ["c36"] = "Different wording",
    };

    // What goes with every other side is none.
    private static readonly string[] NoSides =
        ["Statewide MLTSS by 2027", "CMS approved the CalAIM Section 1115 demonstration and CalAIM Section 1915(b) waiver on December 29, 2021, both effective through December 31, 2026."];

    public static TheoryData<string> Conflicts =>
        [.. All.Select(conflict => OtherSeeds.Text(conflict, "id"))];

    private static IEnumerable<JsonElement> All => OtherSeeds.Conflicts("contradiction", "tension", "naming")
        .Where(conflict => OtherSeeds.Text(conflict, "relation") != "naming" || Levels.ContainsKey(OtherSeeds.Text(conflict, "id")));

    [Fact]
    public void There_are_two_contradictions_twelve_tensions_and_three_differences_in_wording()
    {
        Assert.Equal(7, OtherSeeds.Conflicts("contradiction").Count());
        Assert.Equal(9, OtherSeeds.Conflicts("tension").Count());
        Assert.Equal(17, ReadPage.Parts("disagreements.html", "article.disagreement").Count);
        Assert.StartsWith(
            "2 contradictions, 12 tensions and 3 differences in wording.", ReadPage.Text(ReadPage.Part("disagreements.html", ".lede")), StringComparison.Ordinal);
        Assert.Equal(
            "Sources disagree in 14 places: 2 contradictions and 12 tensions.",
            Assert.Single(FrozenContent.Built.Generated.Diagnostics, diagnostic => diagnostic.Code == "CAL7005").Message);
    }

    [Theory]
    [MemberData(nameof(Conflicts))]
    public void A_disagreement_stands_on_the_page_of_all_with_every_side(string id)
    {
        var conflict = Conflict(id);

        var article = Assert.Single(ReadPage.Parts("disagreements.html", "article.disagreement"), article => HasSides(article, conflict));

        Assert.Equal(
            Levels.GetValueOrDefault(id) ?? (OtherSeeds.Text(conflict, "relation") == "tension" ? "Tension" : "Contradiction"),
            ReadPage.Text(article.QuerySelector(".standing")!));
        foreach (var side in SidesOf(conflict))
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
                article => disagreement.Sides.All(side => article.QuerySelectorAll("blockquote").Select(ReadPage.Quote).Contains(side.Citation.Quote!))));
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
    public void Contradictions_and_tensions_are_marked_in_different_words_and_other_wording_not_at_all()
    {
        var marks = ReadPage.Parts("index.html", "li:has(> a.disputed)")
            .ToDictionary(milestone => milestone.Id!, milestone => ReadPage.Texts(milestone, "a.disputed").Single());

        Assert.Equal("Sources disagree", marks["ipp-submission-3-responses"]);
        Assert.Equal(["ipp-submission-3-responses"], marks.Where(mark => mark.Value == "Sources disagree").Select(mark => mark.Key));

        // Before they open, in the same calendar.
        Assert.Equal("Sources may disagree", marks["path-ji-round-3-applications-due"]);
    }

    [Fact]
    public void A_marked_milestone_is_one_whose_own_date_another_side_gives_otherwise()
    {
        var marked = ReadPage.Parts("index.html", "li:has(> a.disputed)").Select(milestone => milestone.Id!).ToList();
        var printed = FrozenContent.Site.Editions.Single().Rows.SelectMany(row => row.Milestones).ToDictionary(one => one.MilestoneId, StringComparer.Ordinal);

        Assert.NotEmpty(marked);
        Assert.All(marked, id => Assert.Contains(FrozenContent.SourceMaterial.Subjects, subject =>
            (subject.MilestoneIds.Contains(id) || subject.Claims.Any(claim => claim.MilestoneId == id))
            && FrozenContent.SourceMaterial.Disagreements.Where(disagreement => disagreement.SubjectIds.Contains(subject.Id)).Any(disagreement =>
                subject.Claims.Any(claim => claim.When != printed[id].When
                    && disagreement.Sides.Any(side => side.Citation.Source == claim.Source && side.When == claim.When)))));
    }

    [Fact]
    public void A_subject_whose_own_statements_stand_on_different_sides_is_marked_where_it_is_listed()
    {
        var launch = ReadPage.Parts("timeline.html", ".launches > li")
            .Single(item => ReadPage.Targets(item).Contains("subject--ecm-incarceration"));

        Assert.Contains("Sources may disagree", ReadPage.Text(launch), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_mark_leads_to_a_page_that_quotes_another_source_of_another_date()
    {
        var marks = FrozenContent.Built.Pages.SelectMany(path => ReadPage.Parts(path, "a.disputed[href]").Select(mark => (path, mark))).ToList();

        Assert.NotEmpty(marks);
        Assert.All(marks, one =>
        {
            var target = new Uri(new Uri("https://site.example/" + one.path), one.mark.GetAttribute("href"));
            var path = target.AbsolutePath[1..];
            var articles = ReadPage.Parts(path, $"section:has(> {target.Fragment}) article.disagreement");
            var date = ReadPage.Text(ReadPage.Part(path, "dd.when"));
            Assert.Contains(articles, article =>
                ReadPage.Text(article.QuerySelector(".standing")!) == (ReadPage.Text(one.mark) == "Sources disagree" ? "Contradiction" : "Tension")
                && ReadPage.Texts(article, ".sides .when") is var whens
                && whens.Any(date.Contains)
                && whens.Any(when => !date.Contains(when, StringComparison.Ordinal)));
        });
    }

    [Fact]
    public void Five_sides_cannot_all_be_true_and_two_not_both()
    {
        foreach (var article in ReadPage.Parts("disagreements.html", "article.disagreement"))
        {
            Assert.Equal(
                (ReadPage.Text(article.QuerySelector(".standing")!), article.QuerySelectorAll(".sides > li").Length) switch
                {
                    ("Contradiction", 2) => "They cannot both be true.",
                    ("Contradiction", _) => "They cannot all be true.",
                    ("Tension", _) => "They seem to conflict, but need not.",
                    _ => "They say the same in other words, or call one thing by different names.",
                },
                ReadPage.Text(article.QuerySelector("p > .soft")!));
        }
    }

    private static JsonElement Conflict(string id) =>
        All.Single(conflict => OtherSeeds.Text(conflict, "id") == id);

    private static bool HasSides(IElement article, JsonElement conflict)
    {
        var items = article.QuerySelectorAll(".sides > li");
        return items.Length == SidesOf(conflict).Count() && SidesOf(conflict).All(side => items.Any(item => IsSide(item, side)));
    }

    private static IEnumerable<JsonElement> SidesOf(JsonElement conflict) =>
        conflict.GetProperty("sides").EnumerateArray().Where(side => !NoSides.Contains(OtherSeeds.Text(side, "quote")));

    private static bool IsSide(IElement item, JsonElement side) =>
        ReadPage.Quote(item.QuerySelector("blockquote")!) == OtherSeeds.Text(side, "quote")
        && ReadPage.Sources(item).Contains(OtherSeeds.Source(OtherSeeds.Text(side, "source")).Id);

    private static string InitiativeOf(string subject) =>
        OtherSeeds.Claims.FirstOrDefault(claim => claim.Subject == subject)?.Initiative ?? OtherSeeds.InitiativeId(subject);
}
