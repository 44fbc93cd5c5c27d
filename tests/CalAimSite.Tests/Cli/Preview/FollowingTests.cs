using System.Net;
using System.Text.Json;

namespace CalAimSite.Cli.Preview;

public sealed class FollowingTests : IDisposable
{
    private const int Patience = 60_000;

    private readonly SmallSite _site = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _site.Dispose();

    [Fact(Timeout = Patience)]
    public async Task An_edit_gives_open_pages_a_new_version_to_load()
    {
        await using var preview = await PreviewRun.StartAsync(_site);
        await using var events = preview.EventsAsync().GetAsyncEnumerator(Stop);
        var first = await NextAsync(events);
        Assert.Contains($"data-version=\"{VersionOf(first)}\"", await PageAsync(preview), StringComparison.Ordinal);

        _site.Edit("content/editions/2023-08/rows/alpha.yaml", "Guide released", "Handbook released");
        var second = await NextAsync(events);
        Assert.NotEqual(VersionOf(first), VersionOf(second));
        Assert.Empty(ProblemsOf(second));
        var page = await PageAsync(preview);
        Assert.Contains("Handbook released", page, StringComparison.Ordinal);
        Assert.Contains($"data-version=\"{VersionOf(second)}\"", page, StringComparison.Ordinal);
    }

    [Fact(Timeout = Patience)]
    public async Task A_change_of_the_theme_is_seen_too()
    {
        await using var preview = await PreviewRun.StartAsync(_site);
        _site.Write("theme/assets/style.css", "body{color:teal}");
        Assert.Contains("theme/assets/style.css: 1 of 29 files differ", await preview.LineAsync("differ"), StringComparison.Ordinal);
        Assert.Equal("body{color:teal}", await preview.Client.GetStringAsync(new Uri("/assets/style.css", UriKind.Relative), Stop));
    }

    [Fact(Timeout = Patience)]
    public async Task A_file_that_is_saved_by_renaming_is_seen_under_its_own_name()
    {
        await using var preview = await PreviewRun.StartAsync(_site);
        var path = _site["content/editions/2023-08/descriptions/alpha.md"];
        var text = await File.ReadAllTextAsync(path, Stop);
        await File.WriteAllTextAsync(path + "~", text.Replace("What", "All that", StringComparison.Ordinal), Stop);
        File.Move(path + "~", path, overwrite: true);
        Assert.Contains("descriptions/alpha.md: ", await preview.LineAsync("files differ"), StringComparison.Ordinal);
    }

    [Fact(Timeout = Patience)]
    public async Task Errors_are_told_while_pages_stay_and_are_gone_when_mended()
    {
        await using var preview = await PreviewRun.StartAsync(_site);
        await using var events = preview.EventsAsync().GetAsyncEnumerator(Stop);
        var first = await NextAsync(events);

        _site.Break();
        var broken = await NextAsync(events);
        Assert.Equal(VersionOf(first), VersionOf(broken));
        var problem = ProblemsOf(broken)[0];
        Assert.EndsWith("content/initiatives.yaml:2:37", problem.GetProperty("place").GetString(), StringComparison.Ordinal);
        Assert.Equal("  - {id: alpha, name: Alpha, group: two, nme: A}", problem.GetProperty("excerpt").GetString());
        Assert.Equal((36, 3), (problem.GetProperty("markStart").GetInt32(), problem.GetProperty("markLength").GetInt32()));
        Assert.Contains("`two`", problem.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains("`one`", problem.GetProperty("advice").GetString(), StringComparison.Ordinal);
        Assert.Contains("Guide released", await PageAsync(preview), StringComparison.Ordinal);
        await preview.LineAsync("pages stay as they were");
        Assert.Contains("\n2 errors\n", preview.Errors, StringComparison.Ordinal);

        _site.Mend();
        var mended = await NextAsync(events);
        Assert.Equal(VersionOf(first), VersionOf(mended));
        Assert.Empty(ProblemsOf(mended));
        await preview.LineAsync("mended; nothing in the site differs");
    }

    [Theory(Timeout = Patience)]
    [InlineData("a tab", "tab")]
    [InlineData("a control character", "control character")]
    [InlineData("no UTF-8", "not UTF-8")]
    [InlineData("too big", "bytes")]
    [InlineData("a link", "symbolic link")]
    [InlineData("a folder", "missing")]
    public async Task What_cannot_be_read_is_told_while_pages_stay_and_forgotten_when_mended(string what, string message)
    {
        await using var preview = await PreviewRun.StartAsync(_site);
        await using var events = preview.EventsAsync().GetAsyncEnumerator(Stop);
        var first = await NextAsync(events);
        var file = _site["content/initiatives.yaml"];
        File.Copy(file, _site["kept.yaml"]);

        Spoil(file, what);
        var broken = await NextAsync(events);
        while (!ProblemsOf(broken).Any(one => one.GetProperty("message").GetString()!.Contains(message, StringComparison.Ordinal)))
            broken = await NextAsync(events);

        Assert.Equal(VersionOf(first), VersionOf(broken));
        Assert.Contains("Guide released", await PageAsync(preview), StringComparison.Ordinal);

        if (Directory.Exists(file))
            Directory.Delete(file);
        File.Move(_site["kept.yaml"], file, overwrite: true);
        while (ProblemsOf(await NextAsync(events)).Count > 0)
        {
        }
    }

    [Fact(Timeout = Patience)]
    public async Task Without_a_first_site_every_page_shows_what_is_wrong_until_there_is_one()
    {
        _site.Break();
        await using var preview = await PreviewRun.StartAsync(_site);
        using (var response = await preview.Client.GetAsync(new Uri("/agenda.html", UriKind.Relative), Stop))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
            var page = await response.Content.ReadAsStringAsync(Stop);
            Assert.Contains("content/initiatives.yaml:2:37", page, StringComparison.Ordinal);
            Assert.Contains("<pre>  - {id: alpha, name: Alpha, group: <mark>two</mark>, nme: A}</pre>", page, StringComparison.Ordinal);
        }

        await using var events = preview.EventsAsync().GetAsyncEnumerator(Stop);
        var first = await NextAsync(events);
        _site.Mend();
        Assert.NotEqual(VersionOf(first), VersionOf(await NextAsync(events)));
        Assert.Contains("Guide released", await PageAsync(preview), StringComparison.Ordinal);
    }

    [Fact(Timeout = Patience)]
    public async Task A_change_that_makes_no_difference_tells_pages_nothing()
    {
        await using var preview = await PreviewRun.StartAsync(_site);
        await using var events = preview.EventsAsync().GetAsyncEnumerator(Stop);
        var first = await NextAsync(events);
        _site.Write("content/README.md", "For editors.");
        await preview.LineAsync("content/README.md: nothing in the site differs");
        _site.Edit("content/site.yaml", "Not a real calendar.", "No calendar at all.");
        var second = await NextAsync(events);
        Assert.NotEqual(VersionOf(first), VersionOf(second));
    }

    [Theory(Timeout = Patience)]
    [InlineData("content")]
    [InlineData("theme")]
    public async Task A_folder_that_goes_and_comes_back_is_watched_on(string folder)
    {
        await using var preview = await PreviewRun.StartAsync(_site);
        await using var events = preview.EventsAsync().GetAsyncEnumerator(Stop);
        await NextAsync(events);

        SmallSite.CopyFolder(_site[folder], _site["copy"]);
        Directory.Delete(_site[folder], recursive: true);
        while (!ProblemsOf(await NextAsync(events)).Any(problem => IsAbout(problem, $"{_site[folder]}'")))
        {
        }

        Directory.Move(_site["copy"], _site[folder]);
        while (ProblemsOf(await NextAsync(events)).Count > 0)
        {
        }

        _site.Write("theme/assets/style.css", "body{color:teal}");
        _site.Edit("content/site.yaml", "Not a real calendar.", "No calendar at all.");
        while (!(await PageAsync(preview)).Contains("No calendar at all.", StringComparison.Ordinal))
            await NextAsync(events);
    }

    private static bool IsAbout(JsonElement problem, string text) =>
        problem.GetProperty("message").GetString()!.Contains(text, StringComparison.Ordinal);

    private static async Task<JsonElement> NextAsync(IAsyncEnumerator<JsonElement> events)
    {
        Assert.True(await events.MoveNextAsync());
        return events.Current;
    }

    private static Task<string> PageAsync(PreviewRun preview) => preview.Client.GetStringAsync(new Uri("/", UriKind.Relative), Stop);

    private static string VersionOf(JsonElement state) => state.GetProperty("version").GetString()!;

    private static List<JsonElement> ProblemsOf(JsonElement state) => [.. state.GetProperty("problems").EnumerateArray()];

    private static void Spoil(string file, string what)
    {
        switch (what)
        {
            case "a link":
                File.Delete(file);
                File.CreateSymbolicLink(file, "/etc/hostname");
                break;
            case "a folder":
                File.Delete(file);
                Directory.CreateDirectory(file);
                break;
            default:
                File.WriteAllBytes(file, what switch
                {
                    "a tab" => "a:\tb\n"u8.ToArray(),
                    "a control character" => "a: \a\n"u8.ToArray(),
                    "no UTF-8" => [(byte)'a', 0xff],
                    _ => new byte[5_000_000],
                });
                break;
        }
    }
}
