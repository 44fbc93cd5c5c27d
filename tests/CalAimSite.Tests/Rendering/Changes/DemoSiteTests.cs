using AngleSharp.Dom;
using CalAimSite.Changes;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.ViewBuilders.Changes;

namespace CalAimSite.Rendering;

/// <summary>The demonstration: three editions between which everything changes that can, and how the default theme tells it.</summary>
public sealed class DemoSiteTests
{
    private static readonly BuiltSite Demo = Build();

    private static Site Site => Demo.Generated.Site!;

    private static IEnumerable<ChangeSet> ChangeSets => Site.Editions
        .Select(edition => EditionDiff.Between(EditionStates.AsPrinted(edition), edition, Site.IdHistory))
        .Concat(Site.Editions.Zip(Site.Editions.Skip(1), (old, @new) =>
            EditionDiff.Between(old, EditionStates.AsPrinted(@new), Site.IdHistory)));

    private static IEnumerable<HistoryEntry> History
    {
        get
        {
            var history = new ChangeIndex(Site).History;
            return Site.Milestones.SelectMany(milestone => history.Of(milestone.Id));
        }
    }

    [Fact]
    public void Everything_that_can_change_does() => Assert.Multiple(
        () => Assert.Equal(
            ChangeKind.All,
            ChangeSets.SelectMany(set => set.Milestones).SelectMany(change => change.Kinds).Distinct().OrderBy(kind => kind.Rank)),
        () => Assert.Equal(
            RowChangeKind.All,
            ChangeSets.SelectMany(set => set.Rows).SelectMany(change => change.Kinds).Distinct().OrderBy(kind => RowChangeKind.All.IndexOf(kind))),
        () => Assert.Equal(Enum.GetValues<HistoryEvent>(), History.Select(entry => entry.Event).Distinct().Order()),
        () => Assert.Equal(
            Enum.GetValues<EndingKind>(),
            Site.Editions.SelectMany(edition => edition.Ended).Select(ending => ending.Kind).Distinct().Order()),
        () => Assert.Contains(Site.Editions, edition => edition.Errata.Any(erratum => erratum.MilestoneId is null)),
        () => Assert.Contains(Site.Editions, edition => edition.Errata.Any(erratum => erratum.MilestoneId is not null)),
        () => Assert.Contains(ChangeSets, set => !set.Entered.IsEmpty),
        () => Assert.Contains(ChangeSets, set => !set.Left.IsEmpty));

    [Fact]
    public void Every_kind_of_change_has_its_words_on_the_pages()
    {
        var words = DefaultTheme.English.Languages[0].Words;
        var text = string.Concat(Demo.Pages.Where(path => path.EndsWith("/changes.html", StringComparison.Ordinal)).Select(MainText));

        TranslationKey[] keys =
        [
            .. ChangeKind.All.Select(ModelKeys.Label), .. RowChangeKind.All.Select(ModelKeys.Label),
            .. ChangeKind.All.Select(kind => ModelKeys.Heading(kind.Group)),
        ];
        Assert.All(keys, key => Assert.Contains(words.Text(key), text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("care-models", "Moved later", "was May 15, 2023 → now July 15, 2023, 2 months later",
        "Reason: Plans asked for time to contract with providers.")]
    [InlineData("care-rates", "Moved earlier", "was June 2023 → now April 2023, 2 months earlier")]
    [InlineData("housing-summit", "Cancelled", "was June 2023", "Reason: No hall could be found.")]
    [InlineData("housing-pilot", "Withdrawn", "was June 2023", "Reason: The budget has no money for it.")]
    [InlineData("housing-grants", "Split", "was June 2023", "In its place: Grants awarded to counties, Grants awarded to providers")]
    [InlineData("housing-guide", "New", "June 2023", "In place of: Draft policy guide released, Comment form released")]
    [InlineData("care-data-guide", "More exact", "was Q2 2023 → now June 30, 2023")]
    [InlineData("care-approval", "Meant otherwise", "was June 2023 → now no sooner than June 2023")]
    [InlineData("data-report-format", "Reworded", "was “Format of reports out”")]
    [InlineData("data-test", "Confirmed", "June 1, 2023")]
    [InlineData("data-portal", "New address", "was data-portal-round-1 → now data-portal")]
    public void A_change_says_what_was_and_what_is_and_why(string id, params string[] expected)
    {
        var entries = Demo.Page("editions/2023-04/changes.html").QuerySelectorAll("#page--changes .entry")
            .Where(entry => entry.QuerySelector($".entry-text a[href$='/{id}.html']") is not null);

        var text = Words(Assert.Single(entries));
        Assert.All(expected, part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Several_changes_of_a_milestone_are_told_under_the_most_important_one()
    {
        var page = Demo.Page("editions/2023-04/changes.html");
        var entry = Assert.Single(
            page.QuerySelectorAll(".entry"), entry => Words(entry).StartsWith("Second survey", StringComparison.Ordinal));

        Assert.Equal("Moved later", Words(entry.Closest(".group")!.QuerySelector("h3")!));
        Assert.Equal(["Reworded", "Other kind", "Who must act"], entry.QuerySelectorAll(".change").Select(Words));
    }

    [Fact]
    public void A_page_of_changes_begins_with_their_numbers() => Assert.Equal(
        "1 moved later, 1 new, 1 listed no longer.",
        Words(Demo.Page("editions/2023-04/changes.html").QuerySelector("#page--amended .lede")!));

    [Fact]
    public void Any_two_editions_are_compared_and_the_list_of_editions_leads_to_all()
    {
        var list = Demo.Page("editions/index.html").QuerySelectorAll("main a").Select(link => link.GetAttribute("href"));

        Assert.Superset(
            new HashSet<string?>(["../changes/2023-01--2023-07.html", "../changes/2023-04--2023-07.html", "2023-04/changes.html", "2023-07/changes.html"]),
            new HashSet<string?>(list));
        Assert.Equal(3, Demo.Pages.Count(path => path.StartsWith("changes/", StringComparison.Ordinal)));
        Assert.DoesNotContain("editions/2023-01/changes.html", Demo.Pages);
    }

    [Fact]
    public void The_calendar_says_what_changed_and_marks_it()
    {
        var page = Demo.Page("index.html");
        var panel = page.QuerySelector("details:has(a[href='editions/2023-07/changes.html'])")!;

        Assert.StartsWith("Changes since the April 2023 edition", Words(panel), StringComparison.Ordinal);
        Assert.InRange(panel.QuerySelectorAll("li").Length, 1, 4);
        Assert.Equal(["Moved later"], page.QuerySelectorAll("#care-second-cohort .standing").Select(Words));
        Assert.Equal(["Has occurred"], page.QuerySelectorAll("#care-models .standing").Select(Words));
        Assert.Empty(page.QuerySelectorAll("#housing-grants-providers .standing"));
    }

    [Theory]
    [InlineData("care-webinar",
        "January 2023 edition In the first edition kept here, for: February 2023.",
        "April 2023 edition Not listed: the table covers April to September 2023.",
        "July 2023 edition Listed again, for: September 2023.")]
    [InlineData("reports-first",
        "April 2023 edition First listed, for: July 31, 2023.",
        "Amended on May 3, 2023 Moved later: was July 31, 2023 → now August 31, 2023, 1 month later Reason: The template for reports came late.",
        "July 2023 edition Listed as before, for: August 31, 2023.")]
    [InlineData("housing-grants",
        "January 2023 edition In the first edition kept here, for: June 2023.",
        "April 2023 edition Split: was June 2023 In its place: Grants awarded to counties, Grants awarded to providers")]
    public void The_page_of_a_milestone_tells_its_whole_history(string id, params string[] expected) =>
        Assert.Equal(expected, Demo.Page($"milestones/{id}.html").QuerySelectorAll(".history > li").Select(Words));

    [Theory]
    [InlineData("housing-pilot", "Withdrawn Reason: The budget has no money for it.")]
    [InlineData("housing-draft-guide", "Replaced In its place: Policy guide with comment form released")]
    [InlineData("reports-annual", "Listed no longer Reason: The quarterly reports stand for it.")]
    public void What_is_listed_no_longer_keeps_its_page_which_says_why(string id, string expected) =>
        Assert.Equal(expected, Words(Demo.Page($"milestones/{id}.html").QuerySelector(".facts dd")!));

    [Fact]
    public void An_initiative_tells_the_changes_of_its_milestones_the_latest_first() => Assert.Equal(
        ["Amended on August 14, 2023", "July 2023 edition", "Amended on May 19, 2023", "Amended on May 3, 2023", "April 2023 edition"],
        Demo.Page("initiatives/data.html").QuerySelectorAll("[aria-labelledby=page--changes] h3").Select(Words));

    [Fact]
    public void A_former_id_of_a_milestone_leads_to_its_page() => Assert.Contains(
        "url=data-portal.html", Demo.Text("milestones/data-portal-round-1.html"), StringComparison.Ordinal);

    [Fact]
    public void A_correction_stands_beside_what_was_printed()
    {
        var edition = Demo.Page("editions/2023-04.html");

        Assert.Equal(2, edition.QuerySelectorAll("#page--errata tbody tr").Length);
        Assert.Equal("#erratum--1", edition.QuerySelector("#housing-grants-counties .disputed")!.GetAttribute("href"));
        Assert.Contains(
            "Grants offered to counties", MainText("milestones/housing-grants-counties.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_edition_without_amendments_has_nothing_of_all_this()
    {
        var real = FrozenContent.Built;

        Assert.Single(real.Generated.Site!.Editions);
        Assert.DoesNotContain(real.Pages, path => path.Contains("changes", StringComparison.Ordinal));
        Assert.DoesNotContain(
            real.Pages.Where(path => !path.StartsWith("initiatives/", StringComparison.Ordinal)),
            path => real.Page(path).QuerySelector("del, ins, a[href$='/changes.html']") is not null);
        Assert.Empty(real.Page("index.html").QuerySelectorAll(".standing"));
    }

    private static BuiltSite Build()
    {
        var content = Path.Join(new GoldenSite("demo").Folder, "content");
        var site = new BuiltSite(SiteGenerator.Generate(new GeneratorOptions(content, DefaultTheme.Folder)));
        Assert.Equal(string.Empty, site.Report);
        return site;
    }

    private static string MainText(string path) => Words(Demo.Page(path).QuerySelector("main")!);

    // As it is read out: blanks between blocks, none doubled.
    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
