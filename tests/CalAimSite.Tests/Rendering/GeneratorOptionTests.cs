namespace CalAimSite.Rendering;

public sealed class GeneratorOptionTests
{
    private static readonly GeneratorOptions Minimal =
        new(Path.Join(new GoldenSite("minimal").Folder, "content"), Repository.PathOf(GoldenSite.PlainTheme));

    [Theory]
    [InlineData("https://example.org", "https://example.org/", "/")]
    [InlineData("https://example.org/a/b", "https://example.org/a/b/", "/a/b/")]
    [InlineData("https://example.org/a/b/", "https://example.org/a/b/", "/a/b/")]
    public void The_address_of_the_site_may_end_in_a_slash_or_not(string given, string address, string basePath)
    {
        var site = new BuiltSite(SiteGenerator.Generate(Minimal with { BaseUrl = given }));

        Assert.Equal(address + "agenda.html", site.Page("agenda.html").QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Equal(basePath + "index.html", site.Page("404.html").QuerySelector("a")?.GetAttribute("href"));
        Assert.Contains($"Sitemap: {address}sitemap.xml\n", site.Text("robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_address_there_is_nothing_that_needs_one()
    {
        var site = GoldenSite.Built("minimal");

        Assert.DoesNotContain(site.Files.Keys, path => path is "sitemap.xml" or "robots.txt");
        Assert.All(site.Pages, path => Assert.Null(site.Page(path).QuerySelector("link[rel=canonical]")));
    }

    [Fact]
    public void A_site_made_for_another_day_says_so_and_its_editions_stay_what_they_are()
    {
        var site = new BuiltSite(SiteGenerator.Generate(Minimal with { AsOf = new DateOnly(2023, 6, 5) }));

        Assert.Contains("As of June 5, 2023", site.Text("404.html"), StringComparison.Ordinal);
        Assert.Equal(GoldenSite.Built("minimal").Text("index.html"), site.Text("index.html"));
    }

    [Fact]
    public void The_last_quarter_that_there_is_has_a_page()
    {
        using var site = new TemporarySite();
        site.Replace("content/editions/2023-03/edition.yaml", "[2023-03]", "[2023-03, 9990-12]");

        Assert.Contains("quarters/9990-q4.html", site.Build().Pages);
    }
}
