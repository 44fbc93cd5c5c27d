using System.Text.Json;
using CalAimSite.BrowserTests.Machine;
using CalAimSite.BrowserTests.Sites;

namespace CalAimSite.BrowserTests.Judges;

/// <summary>Two programs of others, ical.js and Python's icalendar, on every calendar file: both read the same, and what the pages say.</summary>
public sealed class CalendarJudgeTests(NodePackages packages, BuiltSite site)
{
    [Fact]
    public async Task Both_read_the_same_entries_in_every_file()
    {
        string[] files = Directory.GetFiles(Path.Combine(await site.FolderAsync(), "feeds"), "*.ics", SearchOption.AllDirectories);
        Assert.True(files.Length > 100);

        JsonElement first = await ReadAsync(await packages.RunNodeAsync("calendars.mjs", files));
        JsonElement second = await ReadAsync(await PythonAsync(files));

        Assert.All(files, file => Assert.Equal(Lines(first.GetProperty(file)), Lines(second.GetProperty(file))));
    }

    [Fact]
    public async Task They_read_what_the_API_says_of_each_milestone()
    {
        string folder = await site.FolderAsync();
        string file = Path.Combine(folder, "feeds", "milestones.ics");
        JsonElement entries = (await ReadAsync(await packages.RunNodeAsync("calendars.mjs", [file]))).GetProperty(file);
        using JsonDocument api = JsonDocument.Parse(
            await File.ReadAllTextAsync(Path.Combine(folder, "api", "v1", "milestones.json"), TestContext.Current.CancellationToken));

        Dictionary<string, JsonElement> read = entries.EnumerateArray().ToDictionary(entry => Text(entry, "uid").Split('@')[0]);
        JsonElement[] milestones = [.. api.RootElement.GetProperty("milestones").EnumerateArray()];
        Assert.Equal(milestones.Length, read.Count);
        foreach (JsonElement milestone in milestones)
        {
            (JsonElement entry, JsonElement latest) = (read[Text(milestone, "id")], milestone.GetProperty("latest"));
            Assert.Equal(Text(latest.GetProperty("when"), "earliest"), Text(entry, "start"));
            Assert.Contains(Text(latest, "text"), Text(entry, "summary"), StringComparison.Ordinal);
            Assert.Equal(Text(latest.GetProperty("when"), "precision") is not "day", Text(entry, "summary").EndsWith("day not set)", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY no colon\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")]
    [InlineData("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nSEQUENCE:1\r\nEND:VCALENDAR\r\n")]
    public async Task They_find_what_is_broken(string calendar)
    {
        using TemporaryFolder broken = new();
        broken.With("broken.ics", calendar);
        string file = Path.Combine(broken.Path, "broken.ics");

        CommandResult first = await packages.RunNodeAsync("calendars.mjs", [file]);
        CommandResult second = await PythonAsync([file]);

        Assert.False(first.Succeeded && second.Succeeded && first.Output == second.Output, first.Output + second.Output);
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static IEnumerable<string> Lines(JsonElement entries) =>
        entries.EnumerateArray().Select(entry => string.Join('\n', entry.EnumerateObject().Select(field => $"{field.Name}: {field.Value}")));

    private static Task<JsonElement> ReadAsync(CommandResult run)
    {
        Assert.True(run.Succeeded, run.Tail());
        return Task.FromResult(JsonSerializer.Deserialize<JsonElement>(run.Output));
    }

    private static Task<CommandResult> PythonAsync(IEnumerable<string> files) => Python.RunWithAsync("icalendar", "calendars.py", files);
}
