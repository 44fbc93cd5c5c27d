namespace CalAimSite.Diagnostics;

/// <summary>
/// Collects diagnostics. Each message has one method, in the files of this class: together they are the catalogue of all
/// that can be said about content and themes, with code, words and advice in one place.
/// </summary>
/// <param name="programName">What the reader types before a command's name.</param>
public sealed partial class DiagnosticBag(string programName = "calaim")
{
    // What is longer is seen in the excerpt.
    private const int MostQuoted = 60;

    private readonly List<Diagnostic> _diagnostics = [];

    public bool HasErrors => _diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error);

    public bool HasErrorsIn(SourceText? file) =>
        _diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error && diagnostic.Span.Source == file);

    /// <returns>An empty one for a part of the work, so that its errors can be told from those of other parts.</returns>
    public DiagnosticBag ForPart() => new(programName);

    public void AddAll(DiagnosticBag part) => _diagnostics.AddRange(part._diagnostics);

    /// <summary>Takes over the errors of another one, and not its warnings.</summary>
    public void AddErrors(DiagnosticBag other) =>
        _diagnostics.AddRange(other._diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error));

    /// <returns>All of them in source order: by path, then by place, then in the order of their reporting.</returns>
    public IReadOnlyList<Diagnostic> ToSorted() =>
        [.. _diagnostics.Distinct().Order(Comparer<Diagnostic>.Create((a, b) => a.Span.CompareTo(b.Span)))];

    private void Error(SourceSpan span, string code, string message, string advice) =>
        Add(span, code, Severity.Error, message, advice);

    private void Warning(SourceSpan span, string code, string message, string advice) =>
        Add(span, code, Severity.Warning, message, advice);

    private void Note(SourceSpan span, string code, string message, string advice) =>
        Add(span, code, Severity.Note, message, advice);

    // What was found may hold line ends and, by escapes, anything else; a message is one line that a terminal can show.
    private void Add(SourceSpan span, string code, Severity severity, string message, string advice) =>
        _diagnostics.Add(new Diagnostic(span, code, severity, PrintedText.Line(message), PrintedText.Line(advice)));

    private static string DidYouMean(string? suggestion) => suggestion is null ? string.Empty : $" Did you mean `{suggestion}`?";

    /// <returns>What was found, between signs that set it off; the beginning of it where it is long.</returns>
    private static string Quoted(string found)
    {
        var text = found.AsSpan().Trim();
        var line = text.IndexOf('\n');
        var end = PrintedText.CutAt(text, Math.Min(line < 0 ? text.Length : line, MostQuoted));
        return $"`{text[..end]}{(end < text.Length ? "…" : string.Empty)}`";
    }

    private static string Quoted(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"`{word}`"));
}
