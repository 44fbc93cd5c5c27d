using AngleSharp.Dom;

namespace CalAimSite.Sources;

/// <summary>A page names the documents that it is made from, and no others.</summary>
public sealed class PageSourceTests
{
    private static readonly string[] Everything =
        ["milestone-calendar-2023-08", "apl-23-003", "cheac-calaim-page-2022", "dhcs-update-2021", "calaim-overview-2021"];

    [Fact]
    public void Every_document_that_a_page_cites_stands_at_its_foot()
    {
        var cited = 0;
        foreach (var path in FrozenContent.Built.Pages)
        {
            var page = FrozenContent.Built.Page(path);
            var foot = Sources(page.QuerySelector("footer")!).ToList();

            // A list of addresses says by itself who prints them.
            var main = page.QuerySelectorAll("main > :not([aria-labelledby='page--addresses'])").SelectMany(Sources).Distinct().ToList();
            Assert.True(main.All(foot.Contains), $"{path} cites {string.Join(", ", main)}, and its foot names {string.Join(", ", foot)}.");
            cited += main.Count;
        }

        Assert.True(cited > 100);
    }

    [Theory]
    [InlineData("index.html", "milestone-calendar-2023-08")]
    [InlineData("agenda.html", "milestone-calendar-2023-08")]
    [InlineData("actors/mcps.html", "milestone-calendar-2023-08", "apl-23-003", "cheac-calaim-page-2022")]
    [InlineData("initiatives/medi-cal-rx.html", "dhcs-update-2021")]
    [InlineData("initiatives/dental.html", "calaim-overview-2021")]
    [InlineData("initiatives/county-model-change.html", "apl-23-003", "dhcs-update-2021")]
    [InlineData("milestones/ipp-submission-3-responses.html", "milestone-calendar-2023-08", "apl-23-003")]
    [InlineData("tables/incentive-payment-program.html", "apl-23-003")]
    [InlineData("tables/milestones-2021.html", "calaim-overview-2021")]
    [InlineData("meetings.html", "cheac-calaim-page-2022")]
    [InlineData("sources/apl-23-003.html", "apl-23-003")]
    [InlineData("about.html")]
    [InlineData("data/api.html")]
    [InlineData("404.html")]
    public void The_foot_names_what_the_page_is_made_from(string path, params string[] sources) =>
        Assert.Equal(sources.Order(), Sources(FrozenContent.Built.Page(path).QuerySelector("footer")!).Order());

    [Fact]
    public void What_is_made_from_all_documents_names_them_the_latest_first() =>
        Assert.Equal(Everything, Sources(FrozenContent.Built.Page("timeline.html").QuerySelector("footer")!));

    [Fact]
    public void A_page_without_the_calendar_says_from_when_its_documents_are_and_not_the_calendars_date()
    {
        Assert.Equal("As of June 2022", Dates("meetings.html"));
        Assert.Equal("As of Q1 2021", Dates("initiatives/dental.html"));
        Assert.Equal("From documents of Q1 2021 to August 2023", Dates("timeline.html"));
        Assert.DoesNotContain("August 2023", FrozenContent.Built.Page("meetings.html").QuerySelector("footer")!.TextContent, StringComparison.Ordinal);

        static string Dates(string path) => FrozenContent.Built.Page(path).QuerySelector(".as-of")!.TextContent.Trim();
    }

    // The ids of the sources whose pages it leads to, which may be the page itself.
    private static IEnumerable<string> Sources(IElement part) => part.QuerySelectorAll("a")
        .Select(link => Path.GetFileNameWithoutExtension(link.GetAttribute("href")!.Split('#')[0]))
        .Where(Everything.Contains);
}
