using CalAimSite.Diagnostics;

namespace CalAimSite.Cli.Preview;

/// <summary>Why there is no new site, in the parts that a page shows. What is not known is empty; the mark is in UTF-16 units.</summary>
internal sealed record PreviewProblem(
    string Place, string Code, string Message, string Excerpt, int MarkStart, int MarkLength, string Advice)
{
    public static PreviewProblem From(string message, string advice) => new("", "", message, "", 0, 0, advice);

    public static PreviewProblem From(Diagnostic diagnostic)
    {
        var (_, excerpt, start, length) = diagnostic.Excerpt ?? new Excerpt(0, "", 0, 0);
        length = Math.Min(length, excerpt.Length - start);
        return new PreviewProblem(diagnostic.Span.ToString(), diagnostic.Code, diagnostic.Message, excerpt, start, length, diagnostic.Advice);
    }

    public static ImmutableArray<PreviewProblem> FromErrors(IReadOnlyList<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(From)];
}
