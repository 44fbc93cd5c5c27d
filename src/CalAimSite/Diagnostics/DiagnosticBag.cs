using CalAimSite.Text;

namespace CalAimSite.Diagnostics;

/// <summary>
/// Collects diagnostics. Each message has one method, in the files of this class: together they are the catalogue of all
/// that can be said about content and themes, with code, words and advice in one place.
/// </summary>
public sealed partial class DiagnosticBag
{
    private readonly List<Diagnostic> _diagnostics = [];

    public bool HasErrors => _diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error);

    /// <returns>All of them in source order: by path, then by place, then in the order of their reporting.</returns>
    public IReadOnlyList<Diagnostic> ToSorted() =>
        [.. _diagnostics.Distinct().Order(Comparer<Diagnostic>.Create((a, b) => a.Span.CompareTo(b.Span)))];

    private void Error(SourceSpan span, string code, string message, string advice) =>
        _diagnostics.Add(new Diagnostic(span, code, Severity.Error, message, advice));

    private void Warning(SourceSpan span, string code, string message, string advice) =>
        _diagnostics.Add(new Diagnostic(span, code, Severity.Warning, message, advice));

    private static string DidYouMean(string? suggestion) => suggestion is null ? string.Empty : $" Did you mean `{suggestion}`?";

    private static string Quoted(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"`{word}`"));
}
