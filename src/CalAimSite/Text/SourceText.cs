namespace CalAimSite.Text;

/// <summary>A text that was read, with the path that its reader knows it by. Lines end with LF; offsets count UTF-16 units.</summary>
public sealed class SourceText
{
    private readonly int[] _lineStarts;

    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        _lineStarts = FindLineStarts(text);
    }

    /// <summary>The path as a person would type it, with forward slashes.</summary>
    public string Path { get; }

    public string Text { get; }

    public int LineCount => _lineStarts.Length;

    /// <returns>The line and the column of an offset, both counted from 1.</returns>
    public (int Line, int Column) PositionOf(int offset)
    {
        var index = Array.BinarySearch(_lineStarts, Math.Clamp(offset, 0, Text.Length));
        if (index < 0)
            index = ~index - 1;
        return (index + 1, Math.Clamp(offset, 0, Text.Length) - _lineStarts[index] + 1);
    }

    /// <param name="line">Counted from 1.</param>
    /// <returns>The offset of the first character of the line.</returns>
    public int StartOfLine(int line) => _lineStarts[line - 1];

    /// <param name="line">Counted from 1.</param>
    /// <returns>The line without its end.</returns>
    public ReadOnlySpan<char> Line(int line)
    {
        var start = _lineStarts[line - 1];
        var end = line < _lineStarts.Length ? _lineStarts[line] - 1 : Text.Length;
        return Text.AsSpan(start, end - start);
    }

    /// <returns>The stretch, with the whole of a character of two UTF-16 units where it begins or ends between them.</returns>
    public SourceSpan Span(int start, int length)
    {
        var from = IsBetweenHalves(start) ? start - 1 : start;
        return new(this, from, start + length + (IsBetweenHalves(start + length) ? 1 : 0) - from);
    }

    public override string ToString() => Path;

    private bool IsBetweenHalves(int at) => at > 0 && at < Text.Length && char.IsSurrogatePair(Text[at - 1], Text[at]);

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int>(text.Length / 40) { 0 };
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
            starts.Add(at + 1);
        return [.. starts];
    }
}
