namespace CalAimSite.Diagnostics;

/// <summary>The line that a diagnostic is about, as a terminal can show it: what is longer is cut around the place.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Text">The line, or what is shown of it.</param>
/// <param name="MarkStart">Where in the text the mistake begins: at its end, where something is missing there.</param>
/// <param name="MarkLength">How much of it is marked: at least 1, also behind the text.</param>
public sealed record Excerpt(int Line, string Text, int MarkStart, int MarkLength)
{
    // A line of a terminal.
    private const int Width = 100;

    /// <returns>The excerpt of the line in which the span begins; null where that is empty.</returns>
    public static Excerpt? From(SourceSpan span)
    {
        var (line, column) = span.Source.PositionOf(span.Start);
        var content = span.Source.Line(line);
        if (content.IsEmpty)
            return null;
        var start = column - 1;
        var (from, to) = Window(content, start);
        var (before, after) = (from > 0 ? "…" : string.Empty, to < content.Length ? "…" : string.Empty);
        return new Excerpt(
            line,
            $"{before}{PrintedText.Line(content[from..to])}{after}",
            start - from + before.Length,
            Math.Clamp(span.Length, 1, Math.Max(1, to - start)));
    }

    private static (int From, int To) Window(ReadOnlySpan<char> line, int start)
    {
        if (line.Length <= Width)
            return (0, line.Length);
        var from = start < Width * 2 / 3 ? 0 : Math.Min(start - (Width / 3), line.Length - Width);
        var to = Math.Min(line.Length, from + Width);

        // Never between the two halves of a character.
        from += from > 0 && char.IsLowSurrogate(line[from]) ? 1 : 0;
        return (from, PrintedText.CutAt(line, to));
    }
}
