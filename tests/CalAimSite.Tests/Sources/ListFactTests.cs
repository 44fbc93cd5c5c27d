using System.Text.Json;
using AngleSharp.Dom;

namespace CalAimSite.Sources;

/// <summary>The lists of the sources, on the pages of their initiatives.</summary>
public sealed class ListFactTests
{
    private static readonly JsonElement Populations = OtherSeeds.List("ecm_populations_of_focus");

    [Fact]
    public void The_nine_populations_of_focus_of_2022_are_as_printed_each_beside_what_is_the_same_in_2021()
    {
        var printed = Populations.GetProperty("002");
        var head = ReadPage.Part("initiatives/enhanced-care-management.html", "#list--populations-of-focus-2022");

        Assert.Contains(OtherSeeds.Text(printed, "where"), ReadPage.Text(head), StringComparison.Ordinal);
        Assert.Equal([OtherSeeds.Source(OtherSeeds.Text(printed, "source")).Id], ReadPage.Sources(head));
        Assert.Contains(OtherSeeds.Text(printed, "intro"), ReadPage.Text(head), StringComparison.Ordinal);
        Assert.Equal(
            printed.GetProperty("items").EnumerateArray().Select(item => OtherSeeds.Text(item, "text")).Order(),
            Items("enhanced-care-management", "populations-of-focus-2022").Select(WithoutNumber).Order());
    }

    [Fact]
    public void The_seven_populations_of_focus_of_2021_have_their_phases()
    {
        var items = Items("enhanced-care-management", "populations-of-focus-2021");
        var printed = Populations.GetProperty("003").GetProperty("items").EnumerateArray().ToList();

        Assert.Equal(7, printed.Count);
        Assert.Equal(printed.Count, items.Count);
        foreach (var (item, read) in printed.Zip(items))
        {
            var text = $"{item.GetProperty("n").GetInt32()}. {OtherSeeds.Text(item, "text")}";
            Assert.StartsWith(text, ReadPage.Text(read), StringComparison.Ordinal);
            Assert.All(item.GetProperty("phases").EnumerateArray(), phase =>
                Assert.Contains(DateText.Of(OtherSeeds.Text(phase, "when")), ReadPage.Text(read), StringComparison.Ordinal));
        }

        var footnote = OtherSeeds.Text(Populations.GetProperty("003").GetProperty("footnote_1"), "quote");
        var page = ReadPage.Text(ReadPage.Part("initiatives/enhanced-care-management.html", "main"));
        Assert.Contains(footnote, page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_populations_of_focus_that_the_calendar_names_are_there()
    {
        var list = Items("enhanced-care-management", "populations-of-focus-2023");
        var printed = Populations.GetProperty("000").GetProperty("items").EnumerateArray().ToList();

        Assert.Equal(printed.Count, list.Count);
        foreach (var item in printed)
        {
            var read = Assert.Single(list, one => ReadPage.Text(one).Contains(OtherSeeds.Text(item, "quote"), StringComparison.Ordinal));
            Assert.Equal(
                OtherSeeds.OptionalText(item, "when") is { } when ? DateText.Of(when, "target") : null,
                read.QuerySelector(":scope > .when") is { } words ? ReadPage.Text(words) : null);
        }
    }

    [Fact]
    public void What_other_sources_call_the_same_population_stands_beside_it()
    {
        var items = Items("enhanced-care-management", "populations-of-focus-2021");
        var page = Populations.GetProperty("002").GetProperty("items");

        foreach (var row in Populations.GetProperty("crosswalk").EnumerateArray().Where(row => row.GetProperty("same").GetBoolean()))
        {
            var item = items[row.GetProperty("003").GetInt32() - 1];
            Assert.All(row.GetProperty("002").EnumerateArray(), n =>
                Assert.Contains(
                    OtherSeeds.Text(page[n.GetInt32() - 1], "text"),
                    item.Closest("tr")!.QuerySelectorAll("[data-list=list--populations-of-focus-2022] > li").Select(WithoutNumber)));
        }
    }

    [Fact]
    public void What_the_calendar_names_stands_beside_the_population_of_the_same_subject()
    {
        string[][] rows = [.. ReadPage.Parts("initiatives/enhanced-care-management.html", ".compared tbody tr")
            .Select(row => row.QuerySelectorAll("td > ul > li").Select(WithoutNumber).ToArray())];

        Assert.Single(rows, row => row.Contains("Children / Youth Populations of Focus") && row.Contains("ECM Children & Youth Populations of Focus (POF)"));
        Assert.Single(rows, row => row is ["ECM Birth Equity POF Expansion"]);
        Assert.Equal(8, rows.Length);
    }

    [Fact]
    public void The_14_Community_Supports_are_as_printed()
    {
        var printed = OtherSeeds.List("community_supports");

        AssertList("community-supports", "community-supports", printed, "text");

        Assert.Equal(14, Items("community-supports", "community-supports").Count);
        Assert.All(printed.GetProperty("count_elsewhere").EnumerateArray(), elsewhere => Assert.Contains(
            OtherSeeds.Text(elsewhere, "quote").Replace("Proposes ", "", StringComparison.Ordinal),
            ReadPage.Text(ReadPage.Part("initiatives/community-supports.html", "#list--community-supports")),
            StringComparison.Ordinal));
    }

    [Fact]
    public void The_four_initiatives_of_PATH_have_their_go_lives()
    {
        var printed = OtherSeeds.List("path_initiatives");

        AssertList("path", "path-initiatives", printed, "name");

        Assert.Equal(
            printed.GetProperty("items").EnumerateArray().Select(item => DateText.Of(OtherSeeds.Text(item, "go_live"), "target")),
            Items("path", "path-initiatives").Select(item => ReadPage.Text(item.QuerySelector(":scope > .when")!)));
    }

    [Fact]
    public void The_components_for_people_in_prison_are_as_printed() =>
        AssertList("justice-involved", "justice-involved-components", OtherSeeds.List("justice_involved_components"), "text");

    [Fact]
    public void The_changes_of_benefits_have_their_dates_and_what_other_sources_say()
    {
        var printed = OtherSeeds.List("benefit_standardization_changes");
        var items = Items("benefits-standardization", "benefit-changes");

        AssertQuotedAndDated(printed, items);
        foreach (var (item, read) in printed.GetProperty("items").EnumerateArray().Zip(items))
        {
            var said = ReadPage.Text(read);
            Assert.All(
                item.GetProperty("other_sources").EnumerateArray(),
                other => Assert.Contains(OtherSeeds.Text(other, "quote"), said, StringComparison.Ordinal));
        }

        Assert.Contains(
            OtherSeeds.Text(printed.GetProperty("overall"), "quote"),
            ReadPage.Text(ReadPage.Part("initiatives/benefits-standardization.html", "main")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_changes_of_mandatory_enrollment_have_their_dates() => AssertQuotedAndDated(
        OtherSeeds.List("mandatory_enrollment_changes"), Items("mandatory-managed-care-enrollment", "mandatory-enrollment"));

    [Fact]
    public void The_county_model_changes_name_every_plan_and_county()
    {
        var printed = OtherSeeds.List("county_model_changes").GetProperty("items").EnumerateArray().ToList();
        var items = Items("county-model-change", "county-model-changes");

        Assert.Equal(6, items.Count);
        foreach (var (item, read) in printed.Zip(items))
        {
            // A line and the line below it are shown as two pieces.
            var said = ReadPage.Text(read).Replace(" …", "", StringComparison.Ordinal);
            Assert.Contains(OtherSeeds.Text(item, "quote"), said, StringComparison.Ordinal);
            Assert.Contains(OtherSeeds.Text(item, "plan"), said, StringComparison.Ordinal);
            Assert.All(
                item.GetProperty("counties").EnumerateArray(),
                county => Assert.Contains(county.GetString()!, said, StringComparison.Ordinal));
        }

        Assert.Equal(17, printed.Sum(item => item.GetProperty("counties").GetArrayLength()));
        var page = ReadPage.Text(ReadPage.Part("initiatives/county-model-change.html", "main"));
        Assert.All(
            OtherSeeds.List("county_model_changes").GetProperty("intro").EnumerateArray(),
            intro => Assert.Contains(
                OtherSeeds.Text(intro, "quote").Replace("17 counties have", "have", StringComparison.Ordinal),
                page,
                StringComparison.Ordinal));
    }

    [Fact]
    public void The_goals_and_the_classes_of_plans_of_the_incentive_program_are_as_printed()
    {
        var program = OtherSeeds.Root.GetProperty("submissions");
        var classes = program.GetProperty("mcp_classes").GetProperty("classes").EnumerateArray();

        Assert.Equal(
            program.GetProperty("goals").EnumerateArray().Select(goal => OtherSeeds.Text(goal, "text")),
            Items("incentive-payments", "incentive-program-goals").Select(ReadPage.Text));
        Assert.Equal(
            classes.Select(item => OtherSeeds.Text(item, "text")),
            Items("incentive-payments", "incentive-program-mcp-classes").Select(WithoutNumber));
    }

    // A list whose items are the source's words, with its introduction and place.
    private static void AssertList(string initiative, string slug, JsonElement printed, string key)
    {
        var article = ReadPage.Part($"initiatives/{initiative}.html", $"#list--{slug}");
        if (OtherSeeds.OptionalText(printed, "intro") is { } intro)
            Assert.Equal(intro, ReadPage.Text(article.QuerySelector(":scope > blockquote")!));

        Assert.Contains(OtherSeeds.Text(printed, "where"), ReadPage.Text(article), StringComparison.Ordinal);
        Assert.Contains(OtherSeeds.Source(OtherSeeds.Text(printed, "source")).Id, ReadPage.Sources(article));
        Assert.Equal(
            printed.GetProperty("items").EnumerateArray().Select(item => OtherSeeds.Text(item, key)),
            Items(initiative, slug).Select(WithoutNumber));
    }

    private static void AssertQuotedAndDated(JsonElement printed, IReadOnlyList<IElement> items)
    {
        Assert.Equal(printed.GetProperty("items").GetArrayLength(), items.Count);
        foreach (var (item, read) in printed.GetProperty("items").EnumerateArray().Zip(items))
        {
            Assert.Contains(OtherSeeds.Text(item, "quote"), ReadPage.Text(read), StringComparison.Ordinal);
            Assert.Equal(DateText.Of(OtherSeeds.Text(item, "when")), ReadPage.Text(read.QuerySelector(":scope > .when")!));
        }
    }

    private static IReadOnlyList<IElement> Items(string initiative, string slug) =>
        ReadPage.Parts($"initiatives/{initiative}.html", $"#list--{slug} > .items > li, [data-list=list--{slug}] > li");

    private static string WithoutNumber(IElement item)
    {
        var copy = (IElement)item.Clone();
        foreach (var other in copy.QuerySelectorAll(".number, .when, .remark, blockquote, .sides, details"))
            other.Remove();

        return ReadPage.Text(copy);
    }
}
