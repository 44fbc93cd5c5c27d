using CalAimSite.BrowserTests.Machine;

namespace CalAimSite.BrowserTests.Judges;

/// <summary>actionlint on the workflows of this repository: keys, expressions, and text of others that a shell would run.</summary>
public sealed class ActionlintTests(NodePackages packages)
{
    [Fact]
    public async Task The_workflows_are_without_errors()
    {
        string[] files = Directory.GetFiles(Path.Combine(Repository.Root, ".github", "workflows"));
        Assert.NotEmpty(files);
        Assert.Empty(await JudgeAsync(files));
    }

    [Theory]
    [InlineData("- run: echo ${{ github.event.pull_request.title }}", "\"github.event.pull_request.title\" is potentially untrusted")]
    [InlineData("- runs: echo", "unexpected key \"runs\"")]
    [InlineData("- run: echo ${{ github.nothing }}", "property \"nothing\" is not defined")]
    public async Task It_finds_what_is_broken(string step, string expected)
    {
        using TemporaryFolder broken = new();
        broken.With("broken.yml", $"on: pull_request\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      {step}\n");
        Assert.Contains(expected, await JudgeAsync([Path.Combine(broken.Path, "broken.yml")]), StringComparison.Ordinal);
    }

    private async Task<string> JudgeAsync(IEnumerable<string> files)
    {
        CommandResult run = await packages.RunNodeAsync("actionlint.mjs", files);
        Assert.True(run.Succeeded, run.Tail());
        return run.Output;
    }
}
