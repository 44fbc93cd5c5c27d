using CalAimSite.Publishing;

namespace CalAimSite.Cli;

public sealed class BuildTests : IDisposable
{
    private readonly SmallSite _site = new();

    private string[] Build => ["build", .. _site.Inputs, "--output", _site.Output];

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_build_says_what_it_made_and_what_to_open()
    {
        var run = await CommandRun.OfAsync(Build);
        var expected = $"""
            Made 12 pages of 1 milestone and 1 initiative in 1 edition.
            29 files in {_site.Output}: 29 written, 0 unchanged, 0 removed, in 0.00 s.
            Open {Path.Join(_site.Output, "index.html")}

            """;
        Assert.Equal((0, expected.ReplaceLineEndings("\n"), ""), (run.ExitCode, run.Output, run.Error));
        Assert.True(File.Exists(_site["_site/index.html"]));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("permalinks")]
    public async Task The_first_thing_said_is_what_is_read(string command)
    {
        var run = await CommandRun.OfAsync([command, .. _site.Inputs, .. command == "build" ? ["--output", _site.Output] : Array.Empty<string>()]);
        Assert.Equal($"Reading {_site["content"]} and {_site["theme"]}.\n", run.Progress);
    }

    [Fact]
    public async Task On_a_terminal_the_page_to_open_is_an_address_to_click_at()
    {
        var run = await CommandRun.OfAsync(hasColors: true, Build);
        Assert.EndsWith($"Open {new Uri(_site["_site/index.html"]).AbsoluteUri}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_command_the_site_is_built()
    {
        var run = await CommandRun.OfAsync([.. _site.Inputs, "--output", _site.Output]);
        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(_site["_site/index.html"]));
    }

    [Fact]
    public async Task A_second_build_makes_the_same_bytes_and_writes_nothing()
    {
        await CommandRun.OfAsync(Build);
        var first = Sites.ReadSite(_site.Output);
        var run = await CommandRun.OfAsync(Build);
        Assert.Contains(": 0 written, 29 unchanged, 0 removed", run.Output, StringComparison.Ordinal);
        Assert.Equal(first, Sites.ReadSite(_site.Output));

        await CommandRun.OfAsync([.. _site.Inputs, "--output", _site["elsewhere/deep"]]);
        Assert.Equal(first, Sites.ReadSite(_site["elsewhere/deep"]));
    }

    [Fact]
    public async Task Errors_go_to_standard_error_and_leave_the_output_byte_for_byte_as_it_was()
    {
        await CommandRun.OfAsync(Build);
        var before = Sites.Read(_site.Output);
        _site.Break();
        var run = await CommandRun.OfAsync(Build);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains($"{_site["content"]}/initiatives.yaml:2:".Replace('\\', '/'), run.Error, StringComparison.Ordinal);
        Assert.EndsWith($"\n2 errors\n{_site.Output} was left as it was.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Sites.Read(_site.Output));
    }

    [Fact]
    public async Task Where_there_was_no_output_errors_make_none()
    {
        _site.Break();
        var run = await CommandRun.OfAsync(Build);
        Assert.EndsWith($"\n{_site.Output} was not made.\n", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_site.Output));
    }

    [Fact]
    public async Task A_warning_does_not_stop_the_build()
    {
        _site.Edit("content/editions/2023-08/rows/alpha.yaml", "Guide released", "Guide released *");
        var run = await CommandRun.OfAsync(Build);
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("\n1 warning\n", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("Made 12 pages", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_calaim_did_not_make_is_refused_and_left_alone()
    {
        _site.Write("_site/thesis.txt", "years of work");
        var run = await CommandRun.OfAsync(Build);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("error: The output folder", run.Error, StringComparison.Ordinal);
        Assert.Equal(Sites.Tree(("thesis.txt", "years of work")), Sites.Read(_site.Output));
    }

    [Fact]
    public async Task The_failure_of_the_machine_is_one_line()
    {
        _site.Write("file", "");
        var run = await CommandRun.OfAsync([.. _site.Inputs, "--output", _site["file/_site"]]);
        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(run.Error.Length - 1, run.Error.IndexOf('\n', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_left_beside_the_site()
    {
        var before = Directory.GetFileSystemEntries(_site.Root).Append(_site.Output).Order(StringComparer.Ordinal);
        await CommandRun.OfAsync(Build);
        _site.Edit("content/editions/2023-08/rows/alpha.yaml", "Guide released", "Guide published");
        await CommandRun.OfAsync(Build);
        Assert.Equal(before, Directory.GetFileSystemEntries(_site.Root).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("https://example.org/calendar")]
    [InlineData("https://example.org/calendar/")]
    public async Task The_base_address_may_end_in_a_slash_or_not(string address)
    {
        await CommandRun.OfAsync([.. Build, "--base-url", address]);
        var sitemap = await File.ReadAllTextAsync(_site["_site/sitemap.xml"], TestContext.Current.CancellationToken);
        Assert.Contains("<loc>https://example.org/calendar/agenda.html</loc>", sitemap, StringComparison.Ordinal);
    }
}
