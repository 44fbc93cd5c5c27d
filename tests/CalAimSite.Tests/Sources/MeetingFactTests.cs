using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;

namespace CalAimSite.Sources;

/// <summary>The meetings and webinars of CHEAC's page, in the page of meetings.</summary>
public sealed class MeetingFactTests
{
    private static readonly JsonElement Meetings = OtherSeeds.Root.GetProperty("meetings");

    public static TheoryData<string> Series =>
        [.. Meetings.GetProperty("series").EnumerateArray().Select(series => OtherSeeds.Text(series, "series"))];

    [Fact]
    public void Meetings_that_are_over_do_not_invite()
    {
        Assert.Equal(
            "All of these meetings were before August 2023. What their sources offered then may be gone.",
            ReadPage.Text(ReadPage.Part("meetings.html", ".lede")));
        Assert.Empty(ReadPage.Parts("meetings.html", ".actions"));
    }

    [Fact]
    public void The_fixture_has_29_meetings_in_four_series() => Assert.Equal(
        [4, 29],
        [
            Meetings.GetProperty("series").GetArrayLength(),
            Meetings.GetProperty("series").EnumerateArray().Sum(series => series.GetProperty("meetings").GetArrayLength()),
        ]);

    [Theory]
    [MemberData(nameof(Series))]
    public void The_meetings_of_a_series_have_number_date_and_material(string slug)
    {
        var series = Meetings.GetProperty("series").EnumerateArray().Single(series => OtherSeeds.Text(series, "series") == slug);
        var section = ReadPage.Part("meetings.html", $"section#meetings--{slug}");

        Assert.Equal(
            OtherSeeds.Text(series, "name").Replace(": ", " ", StringComparison.Ordinal), ReadPage.Text(section.QuerySelector("h2")!));
        Assert.Equal(
            series.GetProperty("name_printed").GetBoolean(),
            !ReadPage.Texts(section, ":scope > .remark")[0].StartsWith("Our interpretation:", StringComparison.Ordinal));
        Assert.Contains(OtherSeeds.Text(series, "where"), ReadPage.Text(section), StringComparison.Ordinal);
        Assert.Equal(
            series.GetProperty("meetings").EnumerateArray().Select(meeting => string.Join(
                " | ",
                meeting.GetProperty("number").GetInt32(),
                OtherSeeds.Text(meeting, "date"),
                DateText.Of(OtherSeeds.Text(meeting, "date")),
                OtherSeeds.Text(meeting, "status"))),
            section.QuerySelectorAll("tbody tr").Select(row => string.Join(
                " | ",
                AfterLabel(row.Children[1]),
                row.QuerySelector("time")!.GetAttribute("datetime"),
                ReadPage.Text(row.Children[0]),
                AfterLabel(row.Children[2]))));
    }

    [Fact]
    public void The_webinars_have_their_dates_words_and_initiatives()
    {
        var rows = ReadPage.Parts("meetings.html", "#meetings--webinars tbody tr");
        var printed = Meetings.GetProperty("webinars").EnumerateArray().ToList();

        // Two are printed in two sections each.
        Assert.Equal(10, printed.Count);
        Assert.Equal(8, rows.Count);
        foreach (var webinar in printed)
        {
            var row = Assert.Single(rows, row => ReadPage.Texts(row, "q").Contains(OtherSeeds.Text(webinar, "quote")));
            Assert.Contains(OtherSeeds.Text(webinar, "title"), ReadPage.Text(row.Children[1]), StringComparison.Ordinal);
            Assert.Equal(OtherSeeds.Text(webinar, "date"), row.QuerySelector("time")!.GetAttribute("datetime"));
            Assert.Equal(DateText.Of(OtherSeeds.Text(webinar, "date")), ReadPage.Text(row.QuerySelector("time")!));
            Assert.Contains(OtherSeeds.Text(webinar, "status"), ReadPage.Text(row.Children[2]), StringComparison.Ordinal);
            Assert.Contains(OtherSeeds.InitiativeId(OtherSeeds.Text(webinar, "initiative")), ReadPage.Targets(row));
        }
    }

    [Fact]
    public void A_year_that_is_not_printed_is_our_interpretation_and_times_are_in_no_time_zone()
    {
        var rows = ReadPage.Parts("meetings.html", "#meetings--webinars tbody tr");
        var design = Assert.Single(rows, row => ReadPage.Text(row).Contains("June 29 at 1:00 pm", StringComparison.Ordinal));
        var service = Assert.Single(rows, row => ReadPage.Text(row).Contains("May 23, 10:00 am-11:00 am", StringComparison.Ordinal));

        Assert.Contains("1:00 p.m.", ReadPage.Text(design.Children[0]), StringComparison.Ordinal);
        Assert.Contains("10:00 a.m. to 11:00 a.m.", ReadPage.Text(service.Children[0]), StringComparison.Ordinal);
        Assert.DoesNotContain("Pacific", ReadPage.Text(ReadPage.Part("meetings.html", "main")), StringComparison.Ordinal);
        var readings = rows.Where(row => ReadPage.Text(row).Contains("Our interpretation:", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, readings.Count);
        Assert.Contains(design, readings);
        Assert.Contains(service, readings);
    }

    [Theory]
    [InlineData("justice-involved", "justice-involved-advisory-group")]
    [InlineData("population-health-management", "phm-working-group")]
    [InlineData("ccs-oversight", "ccs-oversight-advisory-group")]
    [InlineData("path", "webinars")]
    public void The_page_of_an_initiative_leads_to_its_meetings(string initiative, string series) =>
        Assert.Contains($"meetings--{series}", ReadPage.Targets(ReadPage.Part($"initiatives/{initiative}.html", "main")));

    private static string AfterLabel(IElement cell) => ReadPage.Text(cell.QuerySelector(".cell-label")!.NextSibling!);
}
