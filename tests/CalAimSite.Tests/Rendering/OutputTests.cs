using System.Text;
using CalAimSite.Exports;

namespace CalAimSite.Rendering;

/// <summary>What <c>outputs</c> in <c>site.yaml</c> turns off is not there, and nothing leads to it.</summary>
public sealed class OutputTests
{
    private const string BaseUrl = "https://calendar.example/";

    public static IEnumerable<TheoryDataRow<string>> Keys => Output.All.Select(output => new TheoryDataRow<string>(output.Key));

    [Theory]
    [MemberData(nameof(Keys))]
    public void Whatever_is_turned_off_every_rule_for_pages_holds(string key)
    {
        foreach (var name in (string[])["evidence", "demo"])
        {
            var site = Build(name, Output.All.Where(output => output.Key == key));

            foreach (var rule in PageRules.All.Values)
                rule(site);
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Whatever_is_turned_off_files_for_programs_lead_to_what_is_there(string key)
    {
        foreach (var name in (string[])["evidence", "demo"])
        {
            var site = Build(name, Output.All.Where(output => output.Key == key));

            var addresses = site.Files
                .Where(file => Path.GetExtension(file.Key) is ".ics" or ".atom" or ".json" or ".csv" or ".md" or ".txt")
                .SelectMany(file => AddressesIn(Encoding.UTF8.GetString(file.Value.Span).Replace("\r\n ", "", StringComparison.Ordinal)))
                .ToHashSet(StringComparer.Ordinal);
            var missing = addresses.Where(address => !IsThere(site, address));

            Assert.NotEmpty(addresses);
            Assert.Empty(missing);
        }
    }

    [Fact]
    public void With_all_turned_off_the_calendar_is_left()
    {
        var site = Build("evidence", Output.All);

        Assert.Equal(
            ["404.html", "editions/2023-03.html", "editions/index.html", "index.html", "robots.txt", "sitemap.xml"],
            site.Files.Keys.Where(path => !path.StartsWith("assets/", StringComparison.Ordinal)));
        foreach (var rule in PageRules.All.Values)
            rule(site);
    }

    [Fact]
    public void A_milestone_without_a_page_leads_to_its_place_in_the_calendar()
    {
        var site = Build("demo", [Output.Milestones]);

        Assert.Contains("href=\"../index.html#reports-second\"", site.Text("editions/2023-07/changes.html").Replace("../../", "../", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_would_be_too_many_combinations_none_are_made()
    {
        var all = Build("demo", []);
        var few = Build("demo", [], "combinations: 1");

        Assert.Contains(all.Files.Keys, path => path.Contains("/initiatives/", StringComparison.Ordinal) && path.Contains("/kinds/", StringComparison.Ordinal));
        Assert.DoesNotContain(few.Files.Keys, path => path.Contains("/initiatives/", StringComparison.Ordinal) && path.Contains("/kinds/", StringComparison.Ordinal));
        Assert.Contains("data-combined", all.Text("index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("data-combined", few.Text("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_left_out_for_its_number_is_told_at_the_limit_unless_none_is_wanted()
    {
        var few = Build("demo", [], "combinations: 1");

        var warning = Assert.Single(few.Generated.Diagnostics, diagnostic => diagnostic.Code == "CAL4023");
        Assert.Equal("1", warning.Span.Text);
        Assert.DoesNotContain(Build("demo", [], "combinations: 0").Generated.Diagnostics, diagnostic => diagnostic.Code == "CAL4023");
        Assert.DoesNotContain(Build("demo", [Output.Calendars, Output.ChangeFeeds], "combinations: 1").Generated.Diagnostics, diagnostic => diagnostic.Code == "CAL4023");
        Assert.DoesNotContain(Build("demo", []).Generated.Diagnostics, diagnostic => diagnostic.Code == "CAL4023");
    }

    private static IEnumerable<string> AddressesIn(string text) =>
        text.Split(BaseUrl).Skip(1).Select(after => after.Split([' ', '"', '\'', '<', '>', '(', ')', '\r', '\n', ',', '\\'])[0]);

    private static bool IsThere(BuiltSite site, string address)
    {
        var (path, fragment) = (address.Split('#')[0], address.Split('#').ElementAtOrDefault(1));
        if (address.EndsWith('/'))
            path += "index.html";

        // The site as a whole, and what the OpenAPI document calls the server.
        return path is "" or "api/v1" || (site.Files.ContainsKey(path)
            && (fragment is null || path.EndsWith(".json", StringComparison.Ordinal) || site.Page(path).GetElementById(fragment) is not null));
    }

    private static BuiltSite Build(string name, IEnumerable<Output> off, params IEnumerable<string> more) => ExportedSite.Build(
        name,
        BaseUrl,
        edit: content => File.AppendAllText(
            Path.Join(content, "site.yaml"),
            $"outputs: {{{string.Join(", ", off.Select(output => $"{output.Key}: false").Concat(more))}}}\n"));
}
