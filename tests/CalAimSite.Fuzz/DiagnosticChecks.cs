using System.Text;
using CalAimSite.Cli.Preview;
using CalAimSite.Cli.Terminal;

namespace CalAimSite.Fuzz;

/// <summary>What must hold of everything that is said about content and themes.</summary>
/// <param name="observed">Where it is said what does not.</param>
/// <param name="folders">The folders by the names that messages call them by.</param>
internal sealed class DiagnosticChecks(Observations observed, params (string Name, FileSet Files)[] folders)
{
    // A line is cut at 2,000; a report has four, and quotes 100 characters of the file.
    private const int MostOfLine = 2_001;
    private const int MostOfReport = 7_000;

    public void Check(IReadOnlyList<Diagnostic> diagnostics)
    {
        observed.Count(diagnostics.Count);
        foreach (var diagnostic in diagnostics)
        {
            CheckPlace(diagnostic);
            CheckWords(diagnostic);
            CheckReports(diagnostic);
        }
    }

    private void CheckPlace(Diagnostic diagnostic)
    {
        var ((source, start, length), code) = (diagnostic.Span, diagnostic.Code);
        var text = source.Text;
        observed.Require(start >= 0 && length >= 0 && start + length <= text.Length, $"{code}: {start} + {length} is not in a text of {text.Length} ({source.Path})");
        if (start < 0 || length < 0 || start + length > text.Length)
            return;
        observed.Require(!IsBetweenHalves(text, start) && !IsBetweenHalves(text, start + length), $"{code}: begins or ends within a character ({source.Path}:{start})");
        var (line, column) = source.PositionOf(start);
        var before = text.AsSpan(0, start);
        observed.Require(line == before.Count('\n') + 1 && column == start - before.LastIndexOf('\n'), $"{code}: {start} is not at {line}:{column} ({source.Path})");
        var given = Find(source.Path);
        observed.Require(
            given is null ? text.Length == 0 : text.Length == 0 || code == "CAL1004" || IsSame(text, given),
            $"{code}: is in a text that is not in the file ({source.Path})");
    }

    private void CheckWords(Diagnostic diagnostic)
    {
        var (code, message, advice) = (diagnostic.Code, diagnostic.Message, diagnostic.Advice);
        observed.Require(message.Length is > 0 and <= MostOfLine && advice.Length <= MostOfLine, $"{code}: has {message.Length} and {advice.Length} characters ({message})");
        var report = DiagnosticFormatter.Format(diagnostic);
        observed.Require(report.Length <= MostOfReport, $"{code}: takes {report.Length} characters");
        observed.Require(InvisibleCharacters.IndexIn(report) < 0, $"{code}: has an invisible character: {message}");
        observed.Require(
            diagnostic.Excerpt is not { } excerpt || (excerpt.MarkStart >= 0 && excerpt.MarkStart <= excerpt.Text.Length && excerpt.MarkLength > 0),
            $"{code}: marks what is not in its excerpt ({report})");
        observed.Record(report);
    }

    // As GitHub and the preview show it.
    private void CheckReports(Diagnostic diagnostic)
    {
        var (annotation, summary) = (GitHubReport.Annotation(diagnostic), GitHubReport.Summary([diagnostic], "1 error"));
        observed.Require(
            annotation.StartsWith("::", StringComparison.Ordinal) && InvisibleCharacters.IndexIn(annotation) < 0 && !annotation.Contains('\n', StringComparison.Ordinal),
            $"{diagnostic.Code}: is not one line for GitHub ({annotation})");
        observed.Require(
            summary.Split('\n') is ["## Check", "", "**1 error**", "", ['-', ' ', ..], "", ""] && InvisibleCharacters.IndexIn(summary) < 0,
            $"{diagnostic.Code}: is not one item of a summary ({summary})");
        observed.Record(annotation);
        observed.Record(summary);
        observed.Record(ProblemPage.Write(new PreviewState(site: null, [PreviewProblem.From(diagnostic)])));
    }

    private byte[]? Find(string path)
    {
        foreach (var (name, files) in folders)
        {
            if (path.StartsWith(name + "/", StringComparison.Ordinal) && files.Has(path[(name.Length + 1)..]))
                return files[path[(name.Length + 1)..]];
        }

        return null;
    }

    private static bool IsSame(string text, byte[] bytes) =>
        Encoding.UTF8.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal) is var given && (text == given || "\ufeff" + text == given);

    private static bool IsBetweenHalves(string text, int at) => at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
