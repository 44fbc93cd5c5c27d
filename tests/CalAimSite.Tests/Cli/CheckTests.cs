namespace CalAimSite.Cli;

public sealed class CheckTests : IDisposable
{
    private readonly SmallSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_check_says_what_it_looked_at_and_that_all_is_well()
    {
        var run = await CommandRun.OfAsync(["check", .. _site.Inputs]);
        var expected = $"All is well: {_site["content"]} and {_site["theme"]} make 12 pages of 1 milestone and 1 initiative in 1 edition.\n";
        Assert.Equal((0, expected, ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task After_warnings_it_says_no_more_than_that_there_are_no_errors()
    {
        _site.Edit("content/editions/2023-08/rows/alpha.yaml", "Guide released", "Guide released *");
        var run = await CommandRun.OfAsync(["check", .. _site.Inputs]);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("No errors: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_in_the_content_are_told_and_counted()
    {
        _site.Break();
        var run = await CommandRun.OfAsync(["check", .. _site.Inputs]);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("\n2 errors\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_in_the_theme_are_told()
    {
        _site.Edit("theme/templates/agenda.html", "<h1>{{ view.title", "<h1>{{ veiw.title");
        var run = await CommandRun.OfAsync(["check", .. _site.Inputs]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("/templates/agenda.html:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_written()
    {
        await CommandRun.OfAsync(["check", .. _site.Inputs]);
        Assert.Equal(["content", "theme"], Directory.EnumerateFileSystemEntries(_site.Root).Select(Path.GetFileName).Order());
    }
}
