using AngleSharp.Dom;

namespace CalAimSite.Rendering;

/// <summary>How pages lead to one another, on the site of August 2023 and on the demonstration, without scripts.</summary>
public sealed class NavigationTests
{
    private static readonly BuiltSite August = FrozenContent.Built;

    [Fact]
    public void The_head_leads_to_the_ways_to_read_the_calendar_and_to_everything_else()
    {
        var head = August.Page("index.html").QuerySelector("header nav")!;

        Assert.Equal(
            ["index.html", "agenda.html", "actors/index.html", "initiatives/index.html", "timeline.html"],
            Links(head.QuerySelectorAll("nav > ul a")));
        Assert.Equal(
            [
                "disagreements.html", "meetings.html", "tables/index.html", "glossary.html", "sources.html", "editions/index.html",
                "data/index.html",
            ],
            Links(head.QuerySelectorAll("[popover] [popover] a")));
    }

    [Fact]
    public void Every_page_below_those_of_the_head_says_what_is_above_it()
    {
        var first = August.Page("index.html").QuerySelectorAll("header a, footer nav a").Select(link => link.GetAttribute("href")).ToHashSet();
        var below = August.Generated.Files.Where(file => file.IsPage).Select(file => file.Route.Path).Where(path => !first.Contains(path)).ToList();

        Assert.NotEmpty(below);
        Assert.All(below, path => Assert.NotEmpty(August.Page(path).QuerySelectorAll("nav.breadcrumb a")));
        Assert.All(first, path => Assert.Null(August.Page(path!).QuerySelector(".breadcrumb")));
    }

    [Fact]
    public void Milestones_of_a_row_lead_to_one_another_by_date()
    {
        var path = ReadCalendar.Rows(August.Page("index.html")).MaxBy(row => row.Cells.Sum(cell => cell.Cell.QuerySelectorAll("li").Length))!;
        var inOrder = path.Cells.SelectMany(cell => cell.Cell.QuerySelectorAll("li > a, li p a").Select(link => link.GetAttribute("href")!))
            .Where(href => href.StartsWith("milestones/", StringComparison.Ordinal)).Distinct().ToList();

        Assert.True(inOrder.Count > 2);
        Assert.Equal(inOrder, Follow(August, inOrder[0]));
    }

    [Fact]
    public void Quarters_and_editions_lead_to_one_another_by_date()
    {
        var demo = new BuiltSite(SiteGenerator.Generate(new GeneratorOptions(
            Path.Join(new GoldenSite("demo").Folder, "content"), DefaultTheme.Folder)));

        Assert.Equal(["quarters/2023-q3.html", "quarters/2023-q4.html"], Follow(August, "quarters/2023-q3.html"));
        Assert.Equal(["editions/2023-01.html", "editions/2023-04.html", "editions/2023-07.html"], Follow(demo, "editions/2023-01.html"));
    }

    [Fact]
    public void Beside_a_long_text_stands_what_is_on_the_page()
    {
        string[] pages =
        [
            "about.html", "glossary.html", "disagreements.html", "sources/milestone-calendar-2023-08.html",
            "initiatives/enhanced-care-management.html",
        ];

        Assert.All(pages, path =>
        {
            var links = August.Page(path).QuerySelectorAll("main > .on-page a");
            Assert.True(links.Length > 1);
            Assert.All(links, link => Assert.NotNull(August.Page(path).GetElementById(link.GetAttribute("href")![1..])));
        });
    }

    private static IEnumerable<string> Links(IEnumerable<IElement> links) => links.Select(link => link.GetAttribute("href")!);

    // The pages that one reaches by "next", and back by "previous".
    private static List<string> Follow(BuiltSite site, string first)
    {
        var paths = new List<string> { first };
        while (site.Page(paths[^1]).QuerySelector("[rel=next]") is { } next)
        {
            var path = new Uri(new Uri(new Uri("https://site.invalid"), paths[^1]), next.GetAttribute("href")!).AbsolutePath[1..];
            Assert.Equal(
                paths[^1][(paths[^1].LastIndexOf('/') + 1)..], site.Page(path).QuerySelector("[rel=prev]")!.GetAttribute("href"));
            paths.Add(path);
        }

        return paths;
    }
}
