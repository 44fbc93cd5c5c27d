using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CalAimSite.Rendering;
using Markdig;

namespace CalAimSite.Exports.Markdown;

public sealed partial class MarkdownTests
{
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().UseTaskLists().Build();
    private static readonly Lazy<BuiltSite> Demo = new(() => ExportedSite.Build("demo"));

    [Theory]
    [InlineData("Plan, as of August 2023 (draft) – año")]
    [InlineData("<script>alert(1)</script> &amp; &#60; & </a>")]
    [InlineData("*a* _b_ **c** `d` ~~e~~ \\f | g | ![h](i) [j](k) [l]: m")]
    [InlineData("# a #")]
    [InlineData("1. a")]
    [InlineData("12) a")]
    [InlineData("- a")]
    [InlineData("+ a")]
    [InlineData("---")]
    [InlineData("=== a")]
    [InlineData("> a")]
    [InlineData("[x] a")]
    [InlineData("https://example.org/a_b_c")]
    public void A_text_reads_as_it_is_wherever_it_stands(string text)
    {
        var escaped = MarkdownBuilder.Escape(text);

        Assert.All(new[] { $"{escaped}\n", $"a\n\n{escaped}\n", $"> {escaped}\n", $"- {escaped}\n", $"# {escaped}\n" }, markdown =>
        {
            var html = Tags().Replace(Markdig.Markdown.ToHtml(markdown, GitHub), string.Empty);
            Assert.Equal(text, WebUtility.HtmlDecode(html).Trim().Split('\n')[^1]);
        });
    }

    [Fact]
    public void A_line_end_ends_no_item() => Assert.Equal("a b", MarkdownBuilder.Escape("a\nb"));

    [Theory]
    [InlineData("demo")]
    [InlineData("evidence")]
    [InlineData("hostile")]
    [InlineData("minimal")]
    public void Every_link_leads_to_a_file_of_the_site_and_every_twin_has_its_page(string name)
    {
        var site = ExportedSite.Build(name);
        var twins = site.Files.Keys.Where(path => path.EndsWith(".md", StringComparison.Ordinal)).ToList();

        Assert.Contains("index.md", twins);
        Assert.All(twins.Append("llms.txt"), twin => Assert.All(Links().Matches(site.Text(twin)), link => Assert.True(
            site.Files.ContainsKey(new Uri(new Uri("https://example.org/" + twin), link.Groups["url"].Value).AbsolutePath[1..])
            || LinksInProse(site.Page(Path.ChangeExtension(twin, "html"))).Contains(link.Groups["url"].Value),
            $"{twin}: {link}")));
        Assert.All(twins, twin => Assert.Equal(
            Path.GetFileName(twin),
            site.Page(Path.ChangeExtension(twin, "html")).QuerySelector("link[type='text/markdown']")?.GetAttribute("href")));
        Assert.Equal(twins.Count, site.Pages.Count(page => site.Page(page).QuerySelector("link[type='text/markdown']") is not null));
    }

    [Fact]
    public void A_milestone_has_its_dates_then_and_now_with_the_reason() => Assert.Contains(
        "- July 2023 edition: October 2023; Moved later\n- Amended on August 1, 2023: December 2023; Moved later; Contracts were signed late.\n",
        Demo.Value.Text("milestones/care-second-cohort.md"),
        StringComparison.Ordinal);

    [Fact]
    public void What_is_listed_no_longer_is_said_to_be_so_on_every_twin()
    {
        const string Ending = "April 2023 edition: Withdrawn; The budget has no money for it.";

        Assert.Contains($"## What became of it\n\n- {Ending}\n", Demo.Value.Text("milestones/housing-pilot.md"), StringComparison.Ordinal);
        Assert.Contains($" – {Ending}\n", Demo.Value.Text("initiatives/housing.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("housing-pilot", Demo.Value.Text("index.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_there_is_for_programs_lists_only_what_there_is()
    {
        var without = ExportedSite.Build("minimal", edit: content =>
            File.AppendAllText(Path.Join(content, "site.yaml"), "outputs: {api: false, csv: false}\n"));

        Assert.StartsWith("# Calendar\n\n> A calendar.\n", without.Text("llms.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain("## Data", without.Text("llms.txt"), StringComparison.Ordinal);
        Assert.Contains("(data/datapackage.json)", Demo.Value.Text("llms.txt"), StringComparison.Ordinal);
    }

    // Descriptions and passages may lead to addresses elsewhere, on the page as on its twin.
    private static IEnumerable<string?> LinksInProse(IDocument page) =>
        page.QuerySelectorAll(".prose a").Select(link => link.GetAttribute("href"));

    [GeneratedRegex("<[^>]*>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tags();

    [GeneratedRegex(@"(?<!\\)\]\((?<url>[^)]*)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Links();
}
