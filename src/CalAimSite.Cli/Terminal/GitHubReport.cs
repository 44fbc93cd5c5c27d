using CalAimSite.Diagnostics;
using CalAimSite.Editing.Reports;
using CalAimSite.Text;

namespace CalAimSite.Cli.Terminal;

/// <summary>
/// Writes diagnostics for GitHub Actions: as annotations of the lines of a pull request, of which it shows the first ten errors and the
/// first ten warnings of a step, and all of them as Markdown for the step's summary.
/// </summary>
internal static class GitHubReport
{
    public static string Annotation(Diagnostic diagnostic)
    {
        var (source, start) = (diagnostic.Span.Source, diagnostic.Span.Start);
        var (first, last) = (source.PositionOf(start), source.PositionOf(diagnostic.Span.End));
        var columns = last.Line == first.Line && last.Column > first.Column ? $",endColumn={last.Column - 1}" : string.Empty;
        return $"::{DiagnosticFormatter.Word(diagnostic.Severity)} file={Property(PrintedText.Line(source.Path))},line={first.Line},col={first.Column}{columns},title={diagnostic.Code}"
            + $"::{Data($"{diagnostic.Message}\n{diagnostic.Advice}")}";
    }

    public static string Summary(IReadOnlyList<Diagnostic> diagnostics, string outcome)
    {
        var lines = diagnostics.Select(diagnostic =>
            $"- `{diagnostic.Span.ToString().Replace('`', '\'')}` {DiagnosticFormatter.Word(diagnostic.Severity)} {diagnostic.Code}: "
            + $"{GitHubMarkdown.EscapeMessage(diagnostic.Message)} {GitHubMarkdown.EscapeMessage(diagnostic.Advice)}\n");
        return $"## Check\n\n**{outcome}**\n{(diagnostics.Count > 0 ? "\n" : string.Empty)}{string.Concat(lines)}\n";
    }

    // As the runner reads commands: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
