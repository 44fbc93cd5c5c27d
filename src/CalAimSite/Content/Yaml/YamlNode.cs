using System.Collections.Immutable;
using CalAimSite.Text;

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

internal sealed class YamlMapping(ImmutableArray<YamlEntry> entries, SourceSpan span) : YamlNode(span)
{
    public ImmutableArray<YamlEntry> Entries { get; } = entries;
}

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
