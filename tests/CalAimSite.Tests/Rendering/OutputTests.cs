using CalAimSite.Exports;

namespace CalAimSite.Rendering;

/// <summary>What <c>outputs</c> in <c>site.yaml</c> turns off is not there, and nothing leads to it.</summary>
public sealed class OutputTests
{
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

    [Fact]
    public void With_all_turned_off_the_calendar_is_left()
    {
        var site = Build("evidence", Output.All);

        Assert.Equal(
            ["404.html", "editions/2023-03.html", "editions/index.html", "index.html"],
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

    private static BuiltSite Build(string name, IEnumerable<Output> off, params IEnumerable<string> more) => ExportedSite.Build(
        name,
        edit: content => File.AppendAllText(
            Path.Join(content, "site.yaml"),
            $"outputs: {{{string.Join(", ", off.Select(output => $"{output.Key}: false").Concat(more))}}}\n"));
}
