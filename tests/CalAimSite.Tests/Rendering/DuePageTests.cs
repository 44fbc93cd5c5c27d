using AngleSharp.Dom;

namespace CalAimSite.Rendering;

/// <summary>What is due, from whom: the real pages against the printed calendar, the golden sites for what it lacks.</summary>
public sealed class DuePageTests
{
    private const string Deadline = "^";

    public static TheoryData<string, string> Kinds => new()
    {
        { "document", "*" },
        { "deadline", Deadline },
        { "launch", "+" },
        { "other", "~" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_page_of_a_kind_has_each_milestone_with_its_symbol_once(string kind, string symbol)
    {
        var printed = PrintedCalendar.Instance.Milestones
            .Where(item => item.Milestone.Symbols.Contains(symbol))
            .Select(item => (item.Row.Name, item.Milestone.Text));

        Assert.Equal(printed.Order(), Entries(FrozenContent.Built.Page($"kinds/{kind}.html").GetElementById("due--milestones")!).Order());
    }

    [Theory]
    [InlineData("mcps", "MCPs")]
    [InlineData("counties", "counties")]
    public void The_page_of_an_actor_has_every_deadline_that_names_the_actor_or_nobody(string actor, string name)
    {
        var deadlines = PrintedCalendar.Instance.Milestones.Where(item => item.Milestone.Symbols.Contains(Deadline)).ToList();
        var page = FrozenContent.Built.Page($"actors/{actor}.html");

        // The printed deadlines name an actor in their text, or none.
        Assert.Equal(
            deadlines.Where(item => item.Milestone.Text.Contains(name, StringComparison.Ordinal))
                .Select(item => (item.Row.Name, item.Milestone.Text)).Order(),
            Entries(page.GetElementById("due--deadlines")!).Order());
        Assert.Equal(
            deadlines.Where(item => !item.Milestone.Text.Contains("MCPs", StringComparison.Ordinal)
                    && !item.Milestone.Text.Contains("counties", StringComparison.Ordinal))
                .Select(item => (item.Row.Name, item.Milestone.Text)).Order(),
            Entries(page.GetElementById("due--unnamed")!).Order());
        Assert.Contains("does not say who", page.GetElementById("due--unnamed")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_due_is_listed_by_quarter_the_soonest_first()
    {
        var section = FrozenContent.Built.Page("actors/mcps.html").GetElementById("due--deadlines")!;

        Assert.Equal(["Q3 2023", "Q4 2023"], section.QuerySelectorAll("h3").Select(ReadCalendar.Text));
        Assert.Equal(
            ["August 2023", "August 2023", "September 2023", "October 2023", "October 2023", "October 2023", "November 2023"],
            section.QuerySelectorAll(".when").Select(ReadCalendar.Text));
        Assert.Equal(
            [("2023-07-01", "2023-09-30"), ("2023-10-01", "2023-12-31")],
            section.QuerySelectorAll("section").Select(quarter => (quarter.GetAttribute("data-first"), quarter.GetAttribute("data-last"))));
    }

    [Fact]
    public void An_actor_who_was_read_into_the_text_is_marked_so_wherever_the_actor_stands()
    {
        const string Mark = "(our interpretation: the text does not quite say it)";
        var site = FrozenContent.Built;
        var milestone = Assert.Single(site.Generated.Site!.LatestEdition.Rows.SelectMany(row => row.Milestones), one => one.ActorsAreInferred);

        Assert.Contains(Mark, site.Page("actors/counties.html").GetElementById("due--deadlines")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Mark, site.Page($"milestones/{milestone.MilestoneId}.html").QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_counts_what_each_page_has()
    {
        var list = FrozenContent.Built.Page("actors/index.html");

        Assert.Equal(
            ["7 deadlines, 7 milestones in all", "1 deadline, 1 milestone in all", "32 milestones", "13 milestones", "6 milestones", "33 milestones"],
            list.QuerySelectorAll("main .group .soft, main .group .count").Select(ReadCalendar.Text));
        Assert.Contains("5 more deadlines", ReadCalendar.Text(list.QuerySelector("main .remark")!), StringComparison.Ordinal);
    }

    [Fact]
    public void Milestones_and_initiatives_lead_to_the_pages_of_their_kinds_and_actors()
    {
        Assert.Equal(["../kinds/deadline.html", "../actors/mcps.html"], Links("milestones/ipp-submission-3-responses.html", ".facts"));
        Assert.Contains("../actors/mcps.html", Links("initiatives/incentive-payments.html", ".listing"));

        static List<string> Links(string path, string inside) =>
        [
            .. FrozenContent.Built.Page(path).QuerySelector(inside)!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!)
                .Where(href => href.Contains("kinds/", StringComparison.Ordinal) || href.Contains("actors/", StringComparison.Ordinal))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    [Fact]
    public void Only_whom_and_what_the_latest_edition_uses_has_a_page()
    {
        Assert.Equal(
            ["actors/counties.html", "actors/index.html", "actors/plans.html", "kinds/deadline.html", "kinds/document.html", "kinds/reply.html"],
            PagesOf("due"));
        Assert.Empty(PagesOf("due-of-nobody"));
        Assert.Empty(GoldenSite.Built("due-of-nobody").Page("index.html").QuerySelectorAll("a[href*=actors]"));

        static IEnumerable<string> PagesOf(string name) => GoldenSite.Built(name).Pages.Where(path =>
            path.StartsWith("actors/", StringComparison.Ordinal) || path.StartsWith("kinds/", StringComparison.Ordinal));
    }

    private static List<(string Row, string Text)> Entries(IParentNode parent) =>
    [
        .. parent.QuerySelectorAll(".entry").Select(entry => (
            ReadCalendar.Text(entry.QuerySelector(".entry-row a")!), ReadCalendar.Text(entry.QuerySelector(".entry-text a")!))),
    ];
}
