namespace CalAimSite.Text;

/// <summary>A stretch of a source text. A length of 0 is a place between two characters.</summary>
/// <param name="Source">The text that it lies in.</param>
/// <param name="Start">The offset of its first character, in UTF-16 units.</param>
/// <param name="Length">In UTF-16 units.</param>
public readonly record struct SourceSpan(SourceText Source, int Start, int Length) : IComparable<SourceSpan>
{
    public int End => Start + Length;
    public ReadOnlySpan<char> Text => Source.Text.AsSpan(Start, Length);

    /// <summary>Of a file as a whole, which need not be there or be read.</summary>
    public static SourceSpan OfFile(string path) => new SourceText(path, string.Empty).Span(0, 0);

    public bool Contains(SourceSpan other) => Source == other.Source && Start <= other.Start && other.End <= End;

    /// <returns>From here to the end of the line in which the place lies.</returns>
    public SourceSpan ToEndOfLine(int place)
    {
        var line = Source.PositionOf(place).Line;
        return this with { Length = Source.StartOfLine(line) + Source.Line(line).Length - Start };
    }

    /// <summary>Source order: by path, then by place.</summary>
    public int CompareTo(SourceSpan other)
    {
        var byPath = string.CompareOrdinal(Source.Path, other.Source.Path);
        return byPath != 0 ? byPath : Start.CompareTo(other.Start);
    }

    /// <returns><c>path:line:column</c></returns>
    public override string ToString()
    {
        var (line, column) = Source.PositionOf(Start);
        return $"{PrintedText.Line(Source.Path)}:{line}:{column}";
    }
}
