using CalAimSite.Cli.Terminal;

namespace CalAimSite.Cli;

public sealed class UsageTests
{
    [Theory]
    [InlineData("buidl", "There is no command 'buidl'. Did you mean 'build'?")]
    [InlineData("frobnicate", "There is no command 'frobnicate'.")]
    [InlineData("build extra", "calaim build has no use for 'extra'.")]
    [InlineData("build --ouput x", "There is no option '--ouput' in calaim build. Did you mean '--output'?")]
    [InlineData("--tehme=x", "There is no option '--tehme=x' in calaim. Did you mean '--theme'?")]
    [InlineData("check --port 3", "There is no option '--port' in calaim check.")]
    [InlineData("--output x check", "There is no option '--output' in calaim check.")]
    [InlineData("check --theme", "Required argument missing for option: '--theme'.")]
    [InlineData("--content a build --content b", "Option '--content' expects a single argument but 2 were provided.")]
    [InlineData("serve --port 65536", "'65536' is no port: it must be a number from 0 to 65535.")]
    [InlineData("edition nwe", "There is no command 'nwe'. Did you mean 'new'?")]
    [InlineData("edition new soon", "'soon' is no month for an edition: it must be like 2023-11.")]
    [InlineData("edition new 2023-11 --from 2023-13", "'2023-13' is no month for --from: it must be like 2023-11.")]
    [InlineData("edition freeze", "Required argument 'EDITION' missing for command: 'freeze'.")]
    [InlineData("diff 2023-08", "Required argument 'NEW' missing for command: 'diff'.")]
    [InlineData("diff 2023-08 2023-10 --format xml", "'xml' is no format: it must be markdown, json or html.")]
    [InlineData("amend", "Option '--base' is required.")]
    [InlineData("amend --base main --date 2023-10", "'2023-10' is no day: it must be like 2023-10-15.")]
    public async Task What_was_mistyped_is_named(string line, string message)
    {
        var run = await CommandRun.OfAsync(line.Split(' '));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"error: {message}\n  'calaim", run.Error, StringComparison.Ordinal);
        Assert.EndsWith(" --help' shows what there is.\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("example.org")]
    [InlineData("/calendar/")]
    [InlineData("ftp://example.org/")]
    [InlineData("https://")]
    [InlineData("https://example.org/?a=b")]
    [InlineData("https://example.org/#a")]
    [InlineData("https://me:secret@example.org/")]
    public async Task The_base_address_is_of_the_web_and_ends_with_its_path(string address)
    {
        var run = await CommandRun.OfAsync("--base-url", address);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"error: '{address}' is no address for --base-url: it must be like", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-13")]
    [InlineData("2023-02-29")]
    [InlineData("10/15/2023")]
    [InlineData("today")]
    public async Task The_day_to_make_the_site_for_is_written_as_in_the_content(string date)
    {
        var run = await CommandRun.OfAsync("--as-of", date);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"error: '{date}' is no date for --as-of: it must be like 2023-10-15", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_mistakes_are_told_at_once()
    {
        var run = await CommandRun.OfAsync("build", "--ouput", "x", "--as-of", "soon", "--as_of", "y");
        Assert.Equal(3, run.Error.Split("error: ").Length - 1);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("serve")]
    public async Task A_missing_folder_is_named_as_it_was_typed(string command)
    {
        using var site = new SmallSite();
        var content = await CommandRun.OfAsync(command, "--content", "no/such", "--theme", site["theme"]);
        Assert.Equal((2, ""), (content.ExitCode, content.Output));
        Assert.Equal(
            "error: There is no content folder 'no/such'.\n  Run calaim in the folder that holds it, or name it with --content.\n",
            content.Error);
        var theme = await CommandRun.OfAsync(command, "--content", site["content"], "--theme", "no/such");
        Assert.Equal((2, ""), (theme.ExitCode, theme.Output));
        Assert.Equal(
            "error: There is no theme folder 'no/such'.\n  Run calaim in the folder that holds it, or name it with --theme.\n",
            theme.Error);
    }

    [Fact]
    public async Task A_bug_of_ours_is_shown_in_full_with_the_wish_to_report_it()
    {
        using var site = new SmallSite();
        await using StringWriter output = new(), error = new();
        MessageWriter writer = new(error, HasColors: false);
        var environment = new CommandEnvironment(new MessageWriter(output, HasColors: false), writer, writer, new BrokenTime())
        {
            FindBrowser = () => null,
        };
        var exitCode = await CommandLine.RunAsync(["build", .. site.Inputs], environment, TestContext.Current.CancellationToken);
        Assert.Equal((3, ""), (exitCode, output.ToString()));
        Assert.StartsWith("System.InvalidOperationException: The clock broke.", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("   at ", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("Please report it with the text above", error.ToString(), StringComparison.Ordinal);
    }

    private sealed class BrokenTime : TimeProvider
    {
        public override long GetTimestamp() => throw new InvalidOperationException("The clock broke.");
    }
}
