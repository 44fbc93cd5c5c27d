using System.Text;

namespace CalAimSite.BrowserTests.Conformance;

/// <summary>What the tests hold of WCAG 2.2, for programs (OpenACR 0.1.0) and for people.</summary>
internal static class ConformanceReport
{
    private const string Methods =
        "Programs test every page in Chromium before each publication, and nothing is published where a test fails. "
        + "\"Supports\" means that tests look for faults against the criterion and find none: a program cannot find all of them. "
        + "No person has evaluated the site.";

    private static readonly IReadOnlyList<(string Level, string Chapter)> Chapters =
        [("A", "success_criteria_level_a"), ("AA", "success_criteria_level_aa"), ("AAA", "success_criteria_level_aaa")];

    private static readonly IReadOnlyList<(string Level, string Heading)> Groups =
        [("supports", "Met, as far as tests can tell"), ("not-applicable", "Not applicable"), ("not-evaluated", "Not evaluated")];

    /// <summary>The format is described by the schema of GSA's OpenACR. It has no date: the report goes with the files beside it.</summary>
    public static string Yaml()
    {
        StringBuilder yaml = new();
        yaml.Append(
            $"""
            # Written by the tests of this site from what they hold.
            title: Milestone Calendar Accessibility Conformance Report
            product:
              name: Milestone Calendar
              description: A calendar of milestones, as web pages.
            author:
              name: The tests of this site
              email: ""
            notes: {Quote("What no test looks at is not evaluated.")}
            evaluation_methods_used: {Quote(Methods)}
            catalog: 2.5-edition-wcag-2.2-en
            chapters:

            """);
        foreach ((string level, string chapter) in Chapters)
        {
            yaml.Append($"  {chapter}:\n    criteria:\n");
            foreach (Finding finding in Finding.All.Where(finding => finding.Criterion.Level == level))
            {
                yaml.Append(
                    $"""
                          - num: {Quote(finding.Criterion.Number)}
                            components:
                              - name: web
                                adherence:
                                  level: {finding.Level}
                                  notes: {Quote(finding.Notes)}

                    """);
            }
        }

        return yaml.ToString();
    }

    /// <summary>A page of the site, in the format of the content.</summary>
    public static string Page()
    {
        StringBuilder page = new($"---\ntitle: Accessibility conformance report\n---\n\n{Methods}\n");
        page.Append("\nIt is written by the tests themselves. Programs find the same, as OpenACR, in `assets/openacr.yaml`.\n");
        foreach ((string level, string heading) in Groups)
        {
            page.Append($"\n## {heading}\n\n");
            foreach ((SuccessCriterion criterion, _, string notes) in Finding.All.Where(finding => finding.Level == level))
            {
                page.Append($"- **{criterion.Number} {criterion.Name}** (level {criterion.Level})");
                page.Append(level is "not-evaluated" ? "\n" : $": {notes}\n");
            }
        }

        return page.ToString();
    }

    private static string Quote(string text) => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
