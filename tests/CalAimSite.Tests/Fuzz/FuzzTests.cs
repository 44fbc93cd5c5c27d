using CalAimSite.Diagnostics;
using CalAimSite.Text;

namespace CalAimSite.Fuzz;

/// <summary>A fixed part of what the fuzz program runs, and what it must not overlook.</summary>
public sealed class FuzzTests
{
    private const int Seed = 3;
    private const int Count = 4_000;

    private static readonly Corpus Corpus = new(Repository.Root);

    [Fact]
    public void Whatever_is_done_to_contents_themes_and_states_they_are_taken_or_refused_in_order()
    {
        var run = new FuzzRun(Corpus, Seed);

        for (var i = 0; i < Count; i++)
            Assert.True(run.Run(i) is [], $"--seed {Seed} --only {i}: {string.Join('\n', run.Run(i))}");
    }

    [Fact]
    public void A_seed_gives_the_same_inputs_and_outcomes_again()
    {
        var (one, again) = (new FuzzRun(Corpus, seed: 4), new FuzzRun(Corpus, seed: 4));

        for (var i = 0; i < 50; i++)
            Assert.Equal(one.Run(i), again.Run(i));
        Assert.Equal(one.Figures.Trace, again.Figures.Trace);
    }

    [Fact]
    public void Every_part_of_the_program_is_reached() => Assert.Equal(
        Target.All.Select(target => target.Name).Order(),
        Enumerable.Range(0, Count).Select(number => new FuzzRun(Corpus, Seed).Make(number).Target.Name).Distinct().Order());

    [Theory]
    [InlineData(2, 5, "a", "is not in a text of 6")]
    [InlineData(2, -2, "a", "is not in a text of 6")]
    [InlineData(0, 3, "a", "begins or ends within a character")]
    [InlineData(0, 1, "a\u200b", "has an invisible character")]
    [InlineData(0, 1, "", "has 0 and 1 characters")]
    public void What_must_not_be_is_found(int start, int length, string message, string finding)
    {
        var observed = new Observations();
        var file = new SourceText("content/a.md", "ab\ud83d\ude00cd");

        new DiagnosticChecks(observed).Check([new Diagnostic(new SourceSpan(file, start, length), "CAL0000", Severity.Error, message, "b")]);

        Assert.Contains(finding, Assert.Single(observed.Findings, text => text.Contains(finding, StringComparison.Ordinal)), StringComparison.Ordinal);
    }
}
