using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using CalAimSite.Exports.Calendars;
using CalAimSite.Rendering;

namespace CalAimSite.Exports;

/// <summary>Texts that are made to be misread stay texts in everything that readers take along.</summary>
public sealed class HostileExportTests
{
    private static readonly Lazy<BuiltSite> LazySite = new(() => ExportedSite.Build("hostile", "https://example.org/"));

    private static BuiltSite Site => LazySite.Value;

    [Fact]
    public void Calendars_have_the_entries_that_they_are_made_of_and_no_other_part()
    {
        var milestones = Site.Generated.Site!.Milestones.ToDictionary(one => one.FirstId, StringComparer.Ordinal);
        var entries = CalendarEvents.Read(Site.Text("feeds/milestones.ics"));

        Assert.NotEmpty(entries);
        Assert.All(entries, one => Assert.Contains(milestones[one.Uid!.Split("@")[0]].Latest.Occurrence.Text, one.Summary!, StringComparison.Ordinal));
        Assert.All(Of(".ics"), text =>
        {
            var parts = text.Split("\r\n").Where(line => line.StartsWith("BEGIN:", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);
            Assert.Subset(
                new HashSet<string>(StringComparer.Ordinal) { "BEGIN:VCALENDAR", "BEGIN:VEVENT", "BEGIN:VTIMEZONE", "BEGIN:DAYLIGHT", "BEGIN:STANDARD" },
                new HashSet<string>(parts, StringComparer.Ordinal));
        });
    }

    [Fact]
    public void Feeds_are_well_formed_and_what_they_show_runs_nothing()
    {
        Assert.All(Of(".atom"), text =>
        {
            foreach (var content in XDocument.Parse(text).Descendants(XName.Get("content", "http://www.w3.org/2005/Atom")))
                Assert.Empty(new HtmlParser().ParseDocument(content.Value).QuerySelectorAll("script, img, svg, iframe, [onerror], [href^=javascript]"));
        });
        Assert.All(Of(".json"), text => Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(text).RootElement.ValueKind));
    }

    [Fact]
    public void What_others_embed_runs_nothing() => Assert.All(
        Site.Fragments.Append("data/index.html").Append("meetings.html").Where(Site.Files.ContainsKey),
        path => Assert.All(
            Site.Page(path).QuerySelectorAll("script"),
            script => Assert.True(script.HasAttribute("src") || JsonDocument.Parse(script.TextContent) is not null, path)));

    private static IEnumerable<string> Of(string ending)
    {
        var paths = Site.Files.Keys.Where(path => path.EndsWith(ending, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(paths);
        return paths.Select(Site.Text);
    }
}
