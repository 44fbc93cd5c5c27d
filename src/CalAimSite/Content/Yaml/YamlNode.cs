namespace CalAimSite.Content.Yaml;

/// <summary>A value of a YAML file with its place. Scalars are kept as text: what they mean is for the binder to say.</summary>
internal abstract class YamlNode(SourceSpan span)
{
    public SourceSpan Span { get; } = span;
}

internal sealed class YamlScalar(string value, bool isVerbatim, SourceSpan span) : YamlNode(span)
{
    public string Value { get; } = value;

    /// <summary>
    /// Whether the value stands in the file as it is (not folded, no escapes), but for an indentation before its lines,
    /// so that a place in it has a place in the file.
    /// </summary>
    public bool IsVerbatim { get; } = isVerbatim;

    public bool IsEmpty => Value.AsSpan().Trim().IsEmpty;

    /// <summary>Whether it stands without quotes, on the line of its key or below it.</summary>
    public bool IsPlain => !IsEmpty && Span.Text[0] is not ('"' or '\'' or '|' or '>');

    /// <returns>The place in the file of a stretch of the value; the whole value's place where that cannot be told.</returns>
    public SourceSpan SpanOf(int start, int length)
    {
        if (!IsVerbatim)
            return Span;
        if (Span.Text is not ['|', ..])
            return Span.Source.Span(Span.Start + (Span.Length > Value.Length ? 1 : 0) + start, length);

        // A literal block is its lines, each behind the same indentation, so a line of the value is found in the
        // file by its number, and a place in it from the line's end.
        var line = Span.Source.PositionOf(Span.Start).Line + Value.AsSpan(0, start).Count('\n') + 1;
        var end = Value.IndexOf('\n', start);
        var rest = (end < 0 ? Value.Length : end) - start;
        return Span.Source.Span(Span.Source.StartOfLine(line) + Span.Source.Line(line).Length - rest, Math.Min(length, rest));
    }
}

internal sealed class YamlSequence(ImmutableArray<YamlNode> items, SourceSpan span) : YamlNode(span)
{
    public ImmutableArray<YamlNode> Items { get; } = items;
}

internal sealed class YamlMapping(ImmutableArray<YamlEntry> entries, bool isWhole, SourceSpan span) : YamlNode(span)
{
    public static YamlMapping Empty(SourceSpan span) => new([], isWhole: true, span);

    /// <summary>Whether all its keys could be read; if not, a key that seems to be missing may be one of the others.</summary>
    public bool IsWhole { get; } = isWhole;

    public ImmutableArray<YamlEntry> Entries { get; } = entries;
}

/// <summary>A value of a form that content does not have, such as an alias. That is reported already; nothing more is said of it.</summary>
internal sealed class YamlRefused(SourceSpan span) : YamlNode(span);

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
