namespace CalAimSite.Rendering;

/// <summary>Titles of milestones that are printed alike say what tells them apart; headings are as printed.</summary>
public sealed class TitleTests : IDisposable
{
    private const string Row = "content/editions/2023-03/rows/one.yaml";
    private readonly TemporarySite _site = new();

    [Fact]
    public void A_milestone_whose_text_is_its_own_has_it_as_title() => Assert.Equal("First", TitleOf("first"));

    [Fact]
    public void Of_two_with_the_same_text_in_one_row_each_says_when()
    {
        Add("second", "First", "2023-03-15");

        Assert.Equal("First (March 2023)", TitleOf("first"));
        Assert.Equal("First (March 15, 2023)", TitleOf("second"));
        Assert.Equal("First", _site.Build().Page("milestones/second.html").QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void Of_two_in_two_rows_that_differ_in_capitals_alone_each_says_its_row()
    {
        AddRow("Initiative two", "first");

        Assert.Equal("First (Initiative one)", TitleOf("first"));
        Assert.Equal("first (Initiative two)", TitleOf("second"));
    }

    [Fact]
    public void Where_neither_row_nor_date_is_enough_a_title_says_both()
    {
        AddRow("Initiative two", "First");
        Add("third", "First", "2023-03-15");
        Add("fourth", "First", "2023-03-16", "two");

        Assert.Equal("First (Initiative one, March 2023)", TitleOf("first"));
        Assert.Equal("First (March 15, 2023)", TitleOf("third"));
        Assert.Equal("First (Initiative two, March 2023)", TitleOf("second"));
    }

    [Fact]
    public void Of_two_that_nothing_tells_apart_each_says_its_id()
    {
        Add("second", "First", "2023-03");

        Assert.Equal("First (second)", TitleOf("second"));
    }

    [Fact]
    public void An_edition_with_the_title_of_the_site_says_its_date()
    {
        _site.Replace("content/editions/2023-03/edition.yaml", "title: Table", "title: Calendar");

        Assert.Equal("Calendar", _site.Build().Page("index.html").Title);
        Assert.StartsWith("Calendar (March 2023", _site.Build().Page("editions/2023-03.html").Title, StringComparison.Ordinal);
    }

    public void Dispose() => _site.Dispose();

    private string TitleOf(string id)
    {
        var site = _site.Build();
        PageRules.All["Titles tell the pages of a site apart"](site);
        return site.Page($"milestones/{id}.html").Title!.Split(" – ")[0];
    }

    private void Add(string id, string text, string when, string row = "one")
    {
        var path = Row.Replace("one", row, StringComparison.Ordinal);
        _site.Replace(path, "milestones:\n", $"milestones:\n  - id: {id}\n    text: {text}\n    when: {when}\n");
    }

    private void AddRow(string name, string text) => _site
        .Replace("content/editions/2023-03/edition.yaml", "rows: [one]", "rows: [one, two]")
        .Write(
            Row.Replace("one", "two", StringComparison.Ordinal),
            $"name: {name}\ninitiatives: [one]\nmilestones:\n  - id: second\n    text: {text}\n    when: 2023-03\n");
}
