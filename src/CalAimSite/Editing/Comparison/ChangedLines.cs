using CalAimSite.Content.Files;

namespace CalAimSite.Editing.Comparison;

/// <summary>Tells which diagnostics are about what changed since another state of the content.</summary>
public sealed class ChangedLines(ContentFiles old, ContentFiles @new)
{
    private readonly Dictionary<SourceText, string> _paths = @new.Paths.ToDictionary(path => @new[path]);
    private readonly Dictionary<SourceText, IReadOnlySet<int>> _lines = [];

    /// <returns>The same diagnostics: those of changed lines first, then those of changed files.</returns>
    public IEnumerable<Diagnostic> First(IEnumerable<Diagnostic> diagnostics) => diagnostics.OrderBy(diagnostic =>
        Of(diagnostic.Span.Source) is not { Count: > 0 } lines ? 2
        : lines.Contains(diagnostic.Span.Source.PositionOf(diagnostic.Span.Start).Line) ? 0
        : 1);

    // Of a file that is not there now, or is no content, none.
    private IReadOnlySet<int>? Of(SourceText file)
    {
        if (!_lines.TryGetValue(file, out var lines) && _paths.TryGetValue(file, out var path))
            _lines[file] = lines = TextComparison.NewLines(old.Find(path)?.Text ?? string.Empty, file.Text);
        return lines;
    }
}
