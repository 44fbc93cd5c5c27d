using CalAimSite.BrowserTests.Machine;

namespace CalAimSite.BrowserTests.Conformance;

/// <summary>
/// The report that the site publishes is what the tests hold. <c>CALAIM_ACCEPT=1</c> writes it anew.
/// </summary>
public sealed class ConformanceReportTests
{
    private static readonly IReadOnlyList<(string File, string Text)> Written =
    [
        ("themes/default/assets/openacr.yaml", ConformanceReport.Yaml()),
        ("content/pages/accessibility-conformance.md", ConformanceReport.Page()),
        (Sites.BuiltSite.Content + "/pages/accessibility-conformance.md", ConformanceReport.Page()),
    ];

    [Fact]
    public async Task What_is_published_is_what_the_tests_hold()
    {
        foreach ((string file, string text) in Written)
        {
            string path = Path.Combine(Repository.Root, file);
            if (Environment.GetEnvironmentVariable("CALAIM_ACCEPT") is "1")
                await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);

            Assert.Equal(text, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public void Tests_name_criteria_that_there_are() =>
        Assert.Empty(Finding.Tests.SelectMany(test => test.Held.Criteria).Except(SuccessCriterion.All.Select(criterion => criterion.Number)));

    [Fact]
    public void All_86_criteria_are_in_the_report()
    {
        Assert.Equal((31, 24, 31), (Count("A"), Count("AA"), Count("AAA")));
        Assert.Equal(86, ConformanceReport.Yaml().Split("- num: ").Length - 1);

        static int Count(string level) => SuccessCriterion.All.Count(criterion => criterion.Level == level);
    }

    [Fact]
    public void A_criterion_is_met_or_not_applicable_but_never_both() => Assert.All(
        Finding.Tests.SelectMany(test => test.Held.Criteria, (test, number) => (number, test.Held.NothingOfTheKind)).GroupBy(held => held.number),
        held => Assert.Single(held.Select(one => one.NothingOfTheKind is null).Distinct()));
}
