using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace CalAimSite.BrowserTests.Judges;

/// <summary>axe, which finds what a machine can find of the faults that WCAG 2.2 AAA and good practice name.</summary>
internal static class Axe
{
    private static readonly string Source = new BundledAxeScriptProvider().GetScript();

    // The rule for the size of targets is off unless it is named. Styles are loaded, so that none has to be fetched again.
    private const string Judge = """
        () => axe.run(document, {
            runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
            rules: { 'target-size': { enabled: true } },
            resultTypes: ['violations'],
            preload: false,
        }).then(report => report.violations.flatMap(violation => violation.nodes.map(node =>
            `${violation.id} (${violation.help}): ${node.target.join(' ')}: ${node.html}: ${node.failureSummary.replace(/\s+/g, ' ')}`)))
        """;

    /// <returns>Each fault with the rule, the element and what is wrong with it.</returns>
    public static async Task<string[]> JudgeAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
            await page.EvaluateAsync(Source);
        return await page.EvaluateAsync<string[]>(Judge);
    }
}
