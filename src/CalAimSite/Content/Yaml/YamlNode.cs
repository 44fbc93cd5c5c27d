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
