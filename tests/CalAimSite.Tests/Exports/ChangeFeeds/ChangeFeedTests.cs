using System.Text.Json;
using System.Xml.Linq;
using static CalAimSite.Exports.InMemorySite;

namespace CalAimSite.Exports.ChangeFeeds;

public sealed class ChangeFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void An_entry_says_what_it_was_what_it_is_why_and_who_must_act()
    {
        var site = Of(
            Edition("2023-01", Row(Report("2023-05-10", reason: null))),
            Edition("2023-02", Row(Report("2023-08-10", "Plans asked for it."))));

        var entry = Assert.Single(Entries(Files(site, "https://example.org/cal/")["feeds/changes.atom"]));

        Assert.Equal("tag:example.org,2023:changes/2023-02/one", entry.Element(Atom + "id")!.Value);
        Assert.Equal("Moved later: Report", entry.Element(Atom + "title")!.Value);
        Assert.Equal("2023-02-01T00:00:00Z", entry.Element(Atom + "updated")!.Value);
        Assert.Equal("https://example.org/cal/milestones/one.html", entry.Element(Atom + "link")!.Attribute("href")!.Value);
        Assert.Equal(
            "<p>Moved later: was May 10, 2023, now August 10, 2023, 3 months later</p><p>Initiative: Care</p><p>Who must act: Plans</p>"
            + "<p>Reason: Plans asked for it.</p>",
            entry.Element(Atom + "content")!.Value);
    }

    [Fact]
    public void The_same_is_told_as_JSON()
    {
        var site = Of(Edition("2023-01", Row(Report("2023-05-10", reason: null))), Edition("2023-02", Row(Report("2023-08-10", "Why."))));

        using var feed = JsonDocument.Parse(Files(site, "https://example.org/cal/")["feeds/actors/plans.json"]);

        Assert.Equal("https://example.org/cal/feeds/actors/plans.json", feed.RootElement.GetProperty("feed_url").GetString());
        var item = Assert.Single(feed.RootElement.GetProperty("items").EnumerateArray());
        Assert.Equal("tag:example.org,2023:changes/2023-02/one", item.GetProperty("id").GetString());
        var milestone = item.GetProperty("_milestone");
        Assert.Equal(
            ("2023-05-10", "2023-08-10", "Why."),
            (milestone.GetProperty("old_date").GetString(), milestone.GetProperty("new_date").GetString(), milestone.GetProperty("reason").GetString()));
    }

    [Fact]
    public void Without_any_change_there_is_a_feed_to_subscribe_to_all_the_same()
    {
        var feed = XDocument.Parse(Files(Of(Edition("2023-01", Row(Milestone("2023-05")))))["feeds/changes.atom"]).Root!;

        Assert.Equal("2023-01-01T00:00:00Z", feed.Element(Atom + "updated")!.Value);
        Assert.Empty(feed.Elements(Atom + "entry"));
    }

    [Fact]
    public void An_entry_stays_as_it_is_and_its_id_is_never_used_again()
    {
        var rolling = new RollingCalendar();
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var count = 1; count <= rolling.Editions.Length; count += 3)
        {
            var entries = Entries(Files(Of(rolling.Editions.Take(count)))["feeds/changes.atom"]);

            Assert.Distinct(entries.Select(entry => entry.Element(Atom + "id")!.Value));
            foreach (var entry in entries)
            {
                // The address of a milestone that has another id since is its new one.
                foreach (var link in entry.Elements(Atom + "link").ToList())
                    link.Remove();
                var id = entry.Element(Atom + "id")!.Value;
                if (known.TryGetValue(id, out var before))
                    Assert.Equal(before, entry.ToString());
                known[id] = entry.ToString();
            }
        }

        Assert.True(known.Count > 500);
    }

    [Fact]
    public void Who_follows_an_actor_hears_that_it_is_named_no_longer()
    {
        var site = Of(Edition("2023-01", Row(Report("2023-05-10", reason: null))), Edition("2023-02", Row(Milestone("2023-05-10", "Report"))));

        Assert.Single(Entries(Files(site)["feeds/actors/plans.atom"]));
    }

    private static Occurrence Report(string when, string? reason) => new()
    {
        MilestoneId = "one",
        Text = "Report",
        Kinds = [Deadline],
        Actors = [Plans],
        Reason = reason,
        When = Milestone(when).When,
        Column = Milestone(when).Column,
    };

    private static List<XElement> Entries(string feed) => [.. XDocument.Parse(feed).Root!.Elements(Atom + "entry")];
}
