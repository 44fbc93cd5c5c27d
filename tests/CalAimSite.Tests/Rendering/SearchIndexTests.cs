using System.IO.Compression;
using System.Text;
using System.Text.Json;
using CalAimSite.Content;

namespace CalAimSite.Rendering;

/// <summary>What the search of a site finds.</summary>
public sealed class SearchIndexTests
{
    private static readonly BuiltSite August = FrozenContent.Built;

    [Fact]
    public void It_is_a_script_that_sets_one_global_and_means_nothing_in_HTML()
    {
        var script = Encoding.UTF8.GetString(August.Files["search-index.js"].Span);

        Assert.StartsWith("calaimSearch={", script, StringComparison.Ordinal);
        Assert.EndsWith("};\n", script, StringComparison.Ordinal);
        Assert.DoesNotContain('<', script);
    }

    [Fact]
    public void It_takes_at_most_30_KiB_compressed()
    {
        foreach (var site in (BuiltSite[])[August, OwnContentTests.Built])
        {
            using var compressed = new MemoryStream();
            using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
                gzip.Write(site.Files["search-index.js"].Span);

            Assert.InRange(compressed.Length, 1, 30 * 1024);
        }
    }

    [Fact]
    public void Every_page_for_readers_is_found()
    {
        var found = SearchIndex.Read(August).Entries.Select(entry => entry.Address.Split('#')[0]).ToHashSet();

        // The one is for programmers, who come by the page of the data.
        Assert.Equal(["data/api.html"], August.Generated.Files.Where(file => file.IsPage).Select(file => file.Route.Path).Except(found));
    }

    [Fact]
    public void A_milestone_says_when_and_where_and_has_its_quarter_its_kind_and_who_must_act()
    {
        var entry = Assert.Single(SearchIndex.Read(August).Entries, one => one.Address == "milestones/phm-kpi-quarterly-1.html");

        Assert.Equal("KPI data for PHM Monitoring (quarterly milestone) due from MCPs", entry.Title);
        Assert.Equal(("November 2023", "Population Health Management (PHM) (including Service)"), (entry.When, entry.Where));
        Assert.Equal("Q4 2023 November 2023", entry.Periods);
        Assert.Contains("Submission deadline", entry.More, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Managed Care Plans (MCPs)", entry.More, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("launches", "initiatives/calaim-waivers.html#subject--waiver-approval")]
    [InlineData("a series of meetings", "meetings.html#meetings--phm-working-group")]
    [InlineData("a webinar", "meetings.html#meetings--webinars")]
    [InlineData("a list", "initiatives/community-supports.html#list--community-supports")]
    [InlineData("a table", "tables/incentive-payment-program.html#table--submissions")]
    [InlineData("a source", "sources/apl-23-003.html")]
    [InlineData("an abbreviation", "glossary.html#acronym--snf")]
    [InlineData("a disagreement", "disagreements.html#disagreement--ipp-submission-3-due")]
    [InlineData("a month", "agenda.html#period--2023-11")]
    public void There_is(string what, string address) =>
        Assert.True(SearchIndex.Read(August).Entries.Any(entry => entry.Address == address), what);

    [Fact]
    public void Each_language_has_its_own_with_the_words_of_its_pages()
    {
        var site = GoldenSite.Built("two-languages");
        var (english, esperanto) = (SearchIndex.Read(site), SearchIndex.Read(site, "eo/"));

        Assert.Null(english.ContentLanguage);
        Assert.Equal("en", esperanto.ContentLanguage);
        Assert.Equal(english.Entries.Select(entry => entry.Address), esperanto.Entries.Select(entry => entry.Address));
        Assert.NotEqual(english.Entries.Select(entry => entry.Title), esperanto.Entries.Select(entry => entry.Title));
        Assert.All(
            english.Entries.Zip(esperanto.Entries).Where(pair => !pair.First.IsInWords),
            pair => Assert.Equal(pair.First.Title, pair.Second.Title));
    }
}
