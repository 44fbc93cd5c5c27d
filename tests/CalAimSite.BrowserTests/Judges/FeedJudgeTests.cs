using System.Text.Json;
using CalAimSite.BrowserTests.Machine;
using CalAimSite.BrowserTests.Sites;

namespace CalAimSite.BrowserTests.Judges;

/// <summary>
/// Feeds of what changed, by the schema of JSON Feed and by feedparser, a reader of Atom of others. Both formats tell the same.
/// </summary>
public sealed class FeedJudgeTests(NodePackages packages)
{
    [Fact]
    public async Task Every_feed_is_valid_and_both_formats_tell_the_same()
    {
        using TemporaryFolder folder = new();
        await BuiltSite.BuildDemoWithAllAsync(folder);
        string feeds = Path.Combine(folder.Path, "site", "feeds");
        string[] atom = Directory.GetFiles(feeds, "*.atom", SearchOption.AllDirectories);
        string[] json = Directory.GetFiles(feeds, "*.json", SearchOption.AllDirectories);
        Assert.True(atom.Length > json.Length && json.Length > 5);

        CommandResult schema = await packages.RunNodeAsync("feeds.mjs", json);
        JsonElement read = await ReadAtomAsync(atom);

        Assert.True(schema.Succeeded && schema.Output.Length == 0, schema.Tail());
        Assert.All(atom, file => Assert.Equal(("atom10", ""), (Text(read.GetProperty(file), "version"), Text(read.GetProperty(file), "problem"))));
        foreach (string file in json)
        {
            JsonElement[] items = [.. JsonSerializer.Deserialize<JsonElement>(
                await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)).GetProperty("items").EnumerateArray()];
            JsonElement[] entries = [.. read.GetProperty(Path.ChangeExtension(file, ".atom")).GetProperty("entries").EnumerateArray()];
            Assert.Equal(items.Select(Line), entries.Select(Line));
        }

        Assert.NotEmpty(read.GetProperty(Path.Combine(feeds, "changes.atom")).GetProperty("entries").EnumerateArray());
    }

    [Fact]
    public async Task They_find_what_is_broken()
    {
        using TemporaryFolder folder = new();
        folder.With("broken.json", """{"version": "https://jsonfeed.org/version/1.1", "items": [{"url": "https://example.org/"}]}""");
        folder.With("broken.atom", "<feed xmlns='http://www.w3.org/2005/Atom'><title>A & B</title></feed>");
        string atom = Path.Combine(folder.Path, "broken.atom");

        CommandResult schema = await packages.RunNodeAsync("feeds.mjs", [Path.Combine(folder.Path, "broken.json")]);
        JsonElement read = await ReadAtomAsync([atom]);

        Assert.Contains("must have required property 'title'", schema.Output, StringComparison.Ordinal);
        Assert.Contains("must have required property 'id'", schema.Output, StringComparison.Ordinal);
        Assert.NotEmpty(Text(read.GetProperty(atom), "problem"));
    }

    private static async Task<JsonElement> ReadAtomAsync(string[] files)
    {
        CommandResult run = await Python.RunWithAsync("feedparser", "feeds.py", files);
        Assert.True(run.Succeeded, run.Tail());
        return JsonSerializer.Deserialize<JsonElement>(run.Output);
    }

    private static string Line(JsonElement entry) => string.Join('\n', ((string[])["id", "url", "title", "date_published", "content_html"])
        .Select(name => $"{name}: {Text(entry, name)}"));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
