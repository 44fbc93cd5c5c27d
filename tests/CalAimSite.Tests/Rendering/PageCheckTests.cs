namespace CalAimSite.Rendering;

/// <summary>What is reported when the pages do not fit together.</summary>
public sealed class PageCheckTests
{
    private const string Initiatives = "content/initiatives.yaml";
    private const string Edition = "content/editions/2023-03/edition.yaml";
    private const string Description = "content/editions/2023-03/descriptions/one.md";

    [Theory]
    [InlineData("agenda", "agenda.html")]
    [InlineData("index", "index.html")]
    [InlineData("404", "404.html")]
    public void A_text_page_cannot_take_the_address_of_another_page(string slug, string address)
    {
        using var site = new TemporarySite();
        site.Write($"content/pages/{slug}.md", "---\ntitle: Taken\n---\n\nText.\n");

        Assert.Equal(
            $"""
            content/pages/{slug}.md:1:1: error CAL4016: Another page has the address `{address}`.
                1 | ---
                  | ^
              Choose another name for this one.

            """,
            site.Report);
    }

    [Theory]
    [InlineData("initiatives:\n  - id: index\n    name: One\n  - {id: one, name: Two}\n", "2:9", "  - id: index", "        ^^^^^")]
    [InlineData("initiatives:\n  - id: one\n    name: One\n    redirects:\n      - index\n", "5:9", "      - index", "        ^^^^^")]
    [InlineData("initiatives:\n  - {id: one, name: One, redirects: [index]}\n", "2:38", "  - {id: one, name: One, redirects: [index]}", "                                     ^^^^^")]
    public void An_initiative_cannot_take_the_address_of_the_list_of_initiatives(string yaml, string place, string line, string mark)
    {
        using var site = new TemporarySite();
        site.Write(Initiatives, yaml);

        Assert.Equal(
            $"""
            content/initiatives.yaml:{place}: error CAL4016: Another page has the address `initiatives/index.html`.
            {place[..1],5} | {line}
                  | {mark}
              Choose another name for this one.

            """,
            site.Report);
    }

    [Fact]
    public void A_milestone_may_have_any_id_for_no_list_stands_beside_its_page()
    {
        using var site = new TemporarySite();
        site.Replace("content/editions/2023-03/rows/one.yaml", "id: first", "id: index");

        Assert.Equal("", site.Report);
        Assert.Contains("milestones/index.html", site.Build().Pages);
    }

    [Fact]
    public void Nothing_is_made_where_two_pages_have_one_address()
    {
        using var site = new TemporarySite();
        site.Write("content/pages/agenda.md", "---\ntitle: Taken\n---\n\nText.\n");

        Assert.Empty(site.Build().Files);
    }

    [Theory]
    [InlineData("initiatives/won.html", "`initiatives/won.html`", " Did you mean `initiatives/one.html`?")]
    [InlineData("initiatives/one.html/", "`initiatives/one.html/`", " Did you mean `initiatives/one.html`?")]
    [InlineData("../index.html", "`../index.html`", " Did you mean `index.html`?")]
    [InlineData("index.html?a=1#first", "`index.html?a=1#first`", " Did you mean `index.html`?")]
    [InlineData("nothing/like/it.html#x", "`nothing/like/it.html#x`", "")]
    public void A_link_to_no_page_is_reported_where_it_stands(string target, string named, string suggestion)
    {
        using var site = new TemporarySite();
        site.Write("content/pages/about.md", $"---\ntitle: About\n---\n\nSee [it]({target}).\n");

        Assert.Equal(
            $"""
            content/pages/about.md:5:5: error CAL4015: The site has no page {named}.
                5 | See [it]({target}).
                  |     {new string('^', target.Length + 6)}
              Links to pages of this site are written from its root: `initiatives/path.html`.{suggestion}

            """,
            site.Report);
    }

    [Theory]
    [InlineData("index.html#second", "index.html", "second")]
    [InlineData("about.html#first", "about.html", "first")]
    [InlineData("#nowhere", "about.html", "nowhere")]
    [InlineData("milestones/first.html#%3Cb%3E", "milestones/first.html", "%3Cb%3E")]
    public void A_link_to_no_place_on_a_page_is_reported_where_it_stands(string target, string page, string fragment)
    {
        using var site = new TemporarySite();
        site.Write("content/pages/about.md", $"---\ntitle: About\n---\n\nSee [it]({target}).\n");

        Assert.Equal(
            $"""
            content/pages/about.md:5:5: error CAL4030: The page `{page}` has no place `#{fragment}`.
                5 | See [it]({target}).
                  |     {new string('^', target.Length + 6)}
              Take the fragment off, or copy it from the address that the browser shows for the place.

            """,
            site.Report);
    }

    [Fact]
    public void A_text_that_stands_on_several_pages_must_name_the_page_that_it_links_to()
    {
        using var site = WithDescription("[Here](#first).");

        Assert.StartsWith($"{Description}:8:1: error CAL4015: The site has no page `#first`.", site.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_a_place_that_there_is_works_from_any_folder()
    {
        using var site = WithDescription("[Here](index.html#first).");

        Assert.Equal("", site.Report);
        Assert.All(
            ["editions/2023-03.html", "initiatives/one.html"],
            page => Assert.Contains("<a href=\"../index.html#first\">Here</a>", site.Build().Text(page), StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_to_a_place_on_its_own_page_may_leave_the_page_out()
    {
        using var site = new TemporarySite();
        site.Replace(Edition, "rows: [one]", "rows: [one]\ntable_intro: \"[Here](#first).\"");

        Assert.Equal("", site.Report);
    }

    private static TemporarySite WithDescription(string text) => new TemporarySite()
        .Replace("content/site.yaml", "groups: []", "groups: [{id: all, name: All}]")
        .Replace(Edition, "rows: [one]", "rows: [one]\ndescriptions: {groups: [{group: all, name: All}]}")
        .Write(Description, $"---\ntitle: One\ngroup: all\ninitiatives: [one]\norder: 1\n---\n\n{text}\n");
}
