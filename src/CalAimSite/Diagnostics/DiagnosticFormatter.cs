using System.Text;

namespace CalAimSite.Diagnostics;

/// <summary>Writes a diagnostic for a person: where and what, the line with the place underlined, what to do.</summary>
public static class DiagnosticFormatter
{
    // A line of a terminal. Longer lines of content are cut around the place.
    private const int Width = 100;

    /// <returns>Lines that end with LF.</returns>
    public static string Format(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{diagnostic.Span}: {Word(diagnostic.Severity)} {diagnostic.Code}: ");
        text.Append(diagnostic.Message).Append('\n');
        AppendExcerpt(text, diagnostic);
        text.Append(CultureInfo.InvariantCulture, $"  {diagnostic.Advice}\n");
        return text.ToString();
    }

    private static void AppendExcerpt(StringBuilder text, Diagnostic diagnostic)
    {
        var (line, column) = diagnostic.Span.Source.PositionOf(diagnostic.Span.Start);
        var content = diagnostic.Span.Source.Line(line);
        if (content.IsEmpty)
            return;
        var start = column - 1;
        var (from, to) = Window(content, start);
        var (before, after) = (from > 0 ? "…" : string.Empty, to < content.Length ? "…" : string.Empty);
        var underlined = Math.Clamp(diagnostic.Span.Length, 1, Math.Max(1, to - start));
        text.Append(CultureInfo.InvariantCulture, $"{line,5} | {before}{InvisibleCharacters.Shown(content[from..to])}{after}\n");
        text.Append("      | ").Append(' ', start - from + before.Length).Append('^', underlined).Append('\n');
    }

    private static (int From, int To) Window(ReadOnlySpan<char> line, int start)
    {
        if (line.Length <= Width)
            return (0, line.Length);
        var from = start < Width * 2 / 3 ? 0 : Math.Min(start - (Width / 3), line.Length - Width);
        var to = Math.Min(line.Length, from + Width);

        // Never between the two halves of a character.
        from += from > 0 && char.IsLowSurrogate(line[from]) ? 1 : 0;
        to -= to < line.Length && char.IsLowSurrogate(line[to]) ? 1 : 0;
        return (from, to);
    }

    private static string Word(Severity severity) => severity == Severity.Error ? "error" : "warning";
}
