using CalAimSite.Cli.Terminal;
using CalAimSite.Content.Files;
using CalAimSite.Diagnostics;
using CalAimSite.Editing;
using CalAimSite.Editing.Comparison;
using CalAimSite.Editing.Reports;
using CalAimSite.Text;

namespace CalAimSite.Cli;

/// <summary>Diagnostics as GitHub Actions shows them: at lines of the pull request, and all of them in the step's summary.</summary>
public sealed class GitHubReportTests
{
    [Theory]
    [InlineData("when", "::error file=a%2Cb%3Ac.yaml,line=2,col=1,endColumn=4,title=CAL1::Is wrong%0A50%25 of it.")]
    [InlineData("x: 1\nwhen", "::error file=a%2Cb%3Ac.yaml,line=1,col=1,title=CAL1::Is wrong%0A50%25 of it.")]
    [InlineData("", "::error file=a%2Cb%3Ac.yaml,line=1,col=1,title=CAL1::Is wrong%0A50%25 of it.")]
    public void An_annotation_is_one_line_whatever_it_says(string marked, string expected)
    {
        var source = new SourceText("a,b:c.yaml", "x: 1\nwhen: 2\n");
        var span = source.Span(source.Text.IndexOf(marked, StringComparison.Ordinal), marked.Length);
        Assert.Equal(expected, GitHubReport.Annotation(new Diagnostic(span, "CAL1", Severity.Error, "Is wrong", "50% of it.")));
    }

    [Fact]
    public void What_the_pull_request_changed_comes_first()
    {
        var old = Files(("a.yaml", "one\ntwo\n"), ("b.yaml", "one\ntwo\n"));
        var now = Files(("a.yaml", "one\ntwo\n"), ("b.yaml", "one\nzwei\n"), ("c.yaml", "new\n"));
        var places = now.Paths.SelectMany(path => new[] { 1, 2 }.Select(line => now[path].Span(now[path].StartOfLine(line), 0)));
        var diagnostics = places.Select(place => new Diagnostic(place, "CAL1", Severity.Error, "Is wrong", "Mend it."));
        Assert.Equal(
            ["b.yaml:2:1", "c.yaml:1:1", "c.yaml:2:1", "b.yaml:1:1", "a.yaml:1:1", "a.yaml:2:1"],
            new ChangedLines(old, now).First(diagnostics).Select(diagnostic => diagnostic.Span.ToString()["content/".Length..]));
    }

    [Fact]
    public async Task Everything_is_in_the_summary()
    {
        using var site = EditedSite.Committed();
        site.Edit("sources.yaml", "date: 2023-03}", "date: 2023-03, extra: <B>}").Edit(EditedSite.CarePath, "when: 2023-06-15", "when: 2023-07");
        var run = await site.RunAsync("check", "--base", "main", "--format", "github");
        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.Error.Split('\n'), line => line.StartsWith("::error file=content/sources.yaml,line=2,", StringComparison.Ordinal));
        Assert.StartsWith(
            "## Check\n\n**1 error. Nothing was compared with main.**\n\n- `content/sources.yaml:2:72` error CAL3001: ",
            run.Output,
            StringComparison.Ordinal);
        Assert.Contains(" has no key `extra`. ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The key `a_b` of <x>.", "The key `a_b` of &lt;x&gt;.")]
    [InlineData("Two `a`b` of them.", @"Two \`a\`b\` of them.")]
    [InlineData("Two ``@me`` of them.", @"Two \`\`@<!-- -->me\`\` of them.")]
    public void In_the_summary_code_is_code_and_all_else_is_text(string message, string expected) =>
        Assert.Equal(expected, GitHubMarkdown.EscapeMessage(message));

    [Fact]
    public async Task Where_all_is_well_the_summary_says_so()
    {
        using var site = new SmallSite();
        var run = await CommandRun.OfAsync(["check", "--format", "github", .. site.Inputs]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"^## Check\n\n\*\*All is well: .* make 12 pages of 1 milestone and 1 initiative in 1 edition\.\*\*\n\n$", run.Output);
    }

    private static ContentFiles Files(params (string Path, string Text)[] files) =>
        new ContentFiles("content", [], []).With(files.Select(file => new KeyValuePair<string, string>(file.Path, file.Text)));
}
