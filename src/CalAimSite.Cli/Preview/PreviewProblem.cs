using CalAimSite.Diagnostics;

namespace CalAimSite.Cli.Preview;

/// <summary>Why there is no new site, in the parts that a page shows. What is not known is empty; the mark is in UTF-16 units.</summary>
internal sealed record PreviewProblem(
    string Place, string Code, string Message, string Excerpt, int MarkStart, int MarkLength, string Advice)
{
    // "    7 | " stands before the line of the file, and as much before its underline.
    private const int Margin = 8;

    public static PreviewProblem From(string message, string advice) => new("", "", message, "", 0, 0, advice);

    public static PreviewProblem From(Diagnostic diagnostic)
    {
        var (excerpt, start, length) = ("", 0, 0);
        if (DiagnosticFormatter.Format(diagnostic).Split('\n') is [_, { Length: >= Margin } line, { Length: > Margin } underline, _, ..]
            && underline.IndexOf('^', StringComparison.Ordinal) is >= Margin and var mark)
        {
            (excerpt, start) = (line[Margin..], Math.Min(mark, line.Length) - Margin);
            length = Math.Min(underline.Length - Margin, excerpt.Length) - start;
        }
        return new PreviewProblem(
            diagnostic.Span.ToString(), diagnostic.Code, diagnostic.Message, excerpt, start, Math.Max(0, length), diagnostic.Advice);
    }

    public static ImmutableArray<PreviewProblem> FromErrors(IReadOnlyList<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(From)];
}
