using System.Text.Json;
using CalAimSite.Rendering;

namespace CalAimSite.Exports.Api;

public sealed class ApiTests
{
    private const string Folder = "api/v1/";
    private static readonly Lazy<BuiltSite> Demo = new(() => ExportedSite.Build("demo"));

    [Fact]
    public void The_index_names_every_document_and_its_schema()
    {
        var site = FrozenContent.Built;
        var documents = site.Json(Folder + "index.json").GetProperty("documents").EnumerateArray().ToList();

        string[] named =
        [
            "index.json", "openapi.json", "schema/index.json",
            .. documents.SelectMany(one => one.GetProperty("urls").EnumerateArray()).Select(url => url.GetString()!),
            .. documents.Select(one => one.GetProperty("schema").GetString()!),
        ];

        Assert.Equal(
            site.Files.Keys.Where(path => path.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            named.Select(path => Folder + path).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("demo")]
    [InlineData("evidence")]
    [InlineData("minimal")]
    public void Every_link_leads_to_a_place_of_the_site_and_is_absolute_where_the_sites_address_is_known(string name)
    {
        const string BaseUrl = "https://example.org/calendar/";
        var site = ExportedSite.Build(name);
        var published = ExportedSite.Build(name, BaseUrl);
        foreach (var path in Documents(site))
        {
            var links = Links(site.Json(path)).ToList();
            Assert.NotEmpty(links);
            Assert.All(links, link => AssertLeadsSomewhere(site, path, link));
            Assert.All(Links(published.Json(path)), link => Assert.StartsWith(BaseUrl, link, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_date_that_moved_is_told_with_the_date_before_and_the_reason()
    {
        var change = Demo.Value.Json(Folder + "changes.json").GetProperty("changes").EnumerateArray()
            .Single(one => one.GetProperty("id").GetString() == "2023-04/care-models");

        Assert.Equal("care-models", change.GetProperty("milestone").GetString());
        Assert.Equal("moved_later", change.GetProperty("kinds")[0].GetString());
        Assert.Equal("2023-05-15", change.GetProperty("old").GetProperty("when").GetProperty("edtf").GetString());
        Assert.Equal("2023-07-15", change.GetProperty("new").GetProperty("when").GetProperty("edtf").GetString());
        Assert.Equal(2, change.GetProperty("months").GetInt32());
        Assert.Equal("Plans asked for time to contract with providers.", change.GetProperty("reason").GetString());
    }

    [Fact]
    public void The_history_of_a_milestone_has_its_amendments_and_what_was_said_before_them()
    {
        var milestone = Demo.Value.Json(Folder + "milestones.json").GetProperty("milestones").EnumerateArray()
            .Single(one => one.GetProperty("id").GetString() == "care-second-cohort");

        var history = milestone.GetProperty("history").EnumerateArray().Select(entry => (
            entry.GetProperty("edition").GetString(),
            entry.GetProperty("is_amendment").GetBoolean(),
            entry.GetProperty("state").GetProperty("when").GetProperty("edtf").GetString())).ToList();

        Assert.Equal([("2023-07", false, "2023-10"), ("2023-07", true, "2023-12")], history.TakeLast(2));
        Assert.Equal("2023-12", milestone.GetProperty("latest").GetProperty("when").GetProperty("edtf").GetString());
    }

    [Fact]
    public void No_two_changes_have_one_id()
    {
        var changes = Demo.Value.Json(Folder + "changes.json").GetProperty("changes").EnumerateArray();

        Assert.Distinct(changes.Select(change => change.GetProperty("id").GetString()));
    }

    [Fact]
    public void Where_there_is_nothing_to_say_the_keys_are_there_all_the_same()
    {
        var site = ExportedSite.Build("minimal");

        Assert.Equal(0, site.Json(Folder + "launches.json").GetProperty("launches").GetArrayLength());
        Assert.Equal(0, site.Json(Folder + "changes.json").GetProperty("changes").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, site.Json(Folder + "index.json").GetProperty("publisher").ValueKind);
    }

    [Fact]
    public void Text_of_the_content_is_inert_wherever_the_JSON_is_put()
    {
        var site = ExportedSite.Build("hostile");

        Assert.All(Documents(site).Append(Folder + "openapi.json"), path => Assert.Equal(-1, site.Files[path].Span.IndexOfAny("<>&'"u8)));
        Assert.Equal(site.Generated.Site!.Identity.Title, site.Json(Folder + "index.json").GetProperty("site").GetString());
    }

    private static IEnumerable<string> Documents(BuiltSite site) => site.Files.Keys.Where(path =>
        path.StartsWith(Folder, StringComparison.Ordinal) && !path.Contains("/schema/", StringComparison.Ordinal)
        && path != Folder + "openapi.json");

    private static IEnumerable<string> Links(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(one =>
            one.Name is "url" or "data_url" or "schema" or "openapi" && one.Value.ValueKind == JsonValueKind.String
                ? [one.Value.GetString()!]
                : Links(one.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Links),
        _ => [],
    };

    private static void AssertLeadsSomewhere(BuiltSite site, string from, string link)
    {
        // What documents of others are linked to is not the site's.
        if (link.StartsWith("https:", StringComparison.Ordinal))
            return;
        var target = new Uri(new Uri("https://example.org/" + from), link);
        var path = target.AbsolutePath[1..];
        Assert.Contains(path, site.Files.Keys);
        if (target.Fragment.Length > 1)
            Assert.NotNull(site.Page(path).GetElementById(target.Fragment[1..]));
    }
}
