using CalAimSite.Cli.Terminal;

namespace CalAimSite.Cli;

/// <summary>Messages name commands as the person who reads them can type them.</summary>
public sealed class ProgramNameTests : IDisposable
{
    private const string FromSources = "dotnet run --project src/CalAimSite.Cli --";

    private readonly SmallSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("/usr/local/bin/calaim", "calaim")]
    [InlineData("somewhere/calaim.exe", "calaim")]
    [InlineData("/opt/calendar-tool", "calendar-tool")]
    [InlineData("/usr/share/dotnet/dotnet", FromSources)]
    [InlineData("somewhere/dotnet.exe", FromSources)]
    [InlineData(null, FromSources)]
    public void The_program_is_called_what_it_was_started_as_and_from_its_sources_by_dotnet_run(string? process, string name) =>
        Assert.Equal(name, ProgramName.Find(process));

    [Theory]
    [InlineData("calaim")]
    [InlineData(FromSources)]
    public async Task Advice_on_content_names_commands_so(string name)
    {
        _site.Write("content/addresses.yaml", "addresses:\n  - index.html\n");
        var run = await CommandRun.ByNameAsync(name, ["check", .. _site.Inputs]);
        Assert.Contains($"\n  `{name} permalinks` adds what is published", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("calaim")]
    [InlineData(FromSources)]
    public async Task Advice_on_wrong_usage_names_commands_so(string name)
    {
        var option = await CommandRun.ByNameAsync(name, "build", "--ouput");
        Assert.Equal(
            $"error: There is no option '--ouput' in {name} build. Did you mean '--output'?\n  '{name} build --help' shows what there is.\n",
            option.Error);
        var latest = await CommandRun.ByNameAsync(name, "edition", "freeze", "2023-08", "--content", _site["content"]);
        Assert.Contains($"`{name} edition new` freezes it", latest.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("calaim")]
    [InlineData(FromSources)]
    public async Task Help_names_commands_so(string name)
    {
        var run = await CommandRun.ByNameAsync(name, "--help");
        Assert.Contains($"\nUsage:\n  {name} [command] [options]\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"\n  {name} amend --base origin/main\n", run.Output, StringComparison.Ordinal);
    }
}
