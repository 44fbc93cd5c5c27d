using System.Collections.Immutable;
using CalAimSite.Diagnostics;
using CalAimSite.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CalAimSite.Content.Yaml;

/// <summary>
/// Reads one YAML document from events into nodes with places. What content has no use for and what makes YAML
/// dangerous or surprising (anchors, aliases, tags, merge keys, several documents, deep nesting) is reported.
/// </summary>
internal sealed class YamlReader
{
    // Content nests some five levels deep; the parser below survives far more, this program's stack need not.
    private const int MaxDepth = 64;

    private readonly SourceText _source;
    private readonly int _offset;
    private readonly Parser _parser;
    private readonly DiagnosticBag _diagnostics;

    // Once set, everything returns at once: what lies below is not worth reading, and could be a million levels.
    private bool _isTooDeep;

    private YamlReader(SourceText source, int start, int length, DiagnosticBag diagnostics)
    {
        _source = source;
        _offset = start;
        _diagnostics = diagnostics;
        var text = start == 0 && length == source.Text.Length ? source.Text : source.Text.Substring(start, length);
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    public static YamlNode? Read(SourceText source, DiagnosticBag diagnostics) =>
        Read(source, 0, source.Text.Length, diagnostics);

    /// <returns>The document, or null where the text is empty or no YAML that we take; that is reported then.</returns>
    public static YamlNode? Read(SourceText source, int start, int length, DiagnosticBag diagnostics)
    {
        var reader = new YamlReader(source, start, length, diagnostics);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException exception)
        {
            diagnostics.InvalidYaml(reader.SpanOf(exception), exception.Message);
            return null;
        }
    }

    private YamlNode? ReadDocument()
    {
        _parser.MoveNext();
        if (!_parser.MoveNext() || _parser.Current is not DocumentStart)
        {
            _diagnostics.EmptyFile(_source.Span(_offset, 0));
            return null;
        }

        _parser.MoveNext();
        var node = ReadNode(depth: 1);
        if (_isTooDeep)
        {
            return null;
        }

        _parser.MoveNext();
        if (_parser.Current is DocumentStart next)
        {
            _diagnostics.SeveralDocuments(SpanOf(next));
        }

        return node;
    }

    // On entry and on leaving the parser stands on the node's first event, and on the event behind it. Null only when it
    // is too deep.
    private YamlNode? ReadNode(int depth)
    {
        var start = _parser.Current!;
        if (depth > MaxDepth)
        {
            _diagnostics.TooDeep(SpanOf(start), MaxDepth);
            _isTooDeep = true;
            return null;
        }

        RefuseProperties(start);
        _parser.MoveNext();
        return start switch
        {
            Scalar scalar => Make(scalar),
            SequenceStart => ReadSequence(start, depth),
            MappingStart => ReadMapping(start, depth),
            AnchorAlias alias => Refuse(alias),
            _ => throw new InvalidOperationException($"The YAML parser gave {start.GetType().Name} where a value begins."),
        };
    }

    private YamlSequence ReadSequence(ParsingEvent start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!_isTooDeep && _parser.Current is not SequenceEnd)
        {
            if (ReadNode(depth + 1) is { } item)
            {
                items.Add(item);
            }
        }

        _parser.MoveNext();
        return new YamlSequence(items.ToImmutable(), FirstCharacterOf(start));
    }

    private YamlMapping ReadMapping(ParsingEvent start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var keys = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        var isWhole = true;
        while (!_isTooDeep && _parser.Current is not MappingEnd)
        {
            var key = ReadNode(depth + 1);
            var value = _isTooDeep ? null : ReadNode(depth + 1);
            if (key is null || value is null)
            {
                break;
            }

            if (IsUsable(key))
            {
                AddEntry((YamlScalar)key, value, entries, keys);
            }
            else
            {
                isWhole = false;
            }
        }

        _parser.MoveNext();
        return new YamlMapping(entries.ToImmutable(), isWhole, entries.Count > 0 ? entries[0].Key.Span : FirstCharacterOf(start));
    }

    private bool IsUsable(YamlNode key)
    {
        if (key is YamlSequence or YamlMapping)
        {
            _diagnostics.KeyIsNoText(key.Span);
        }
        else if (key is YamlScalar { Value: "<<" })
        {
            _diagnostics.MergeKey(key.Span);
        }

        return key is YamlScalar { Value: not "<<" };
    }

    private void AddEntry(
        YamlScalar key, YamlNode value, ImmutableArray<YamlEntry>.Builder entries, Dictionary<string, YamlScalar> keys)
    {
        if (keys.TryAdd(key.Value, key))
        {
            entries.Add(new YamlEntry(key, value));
        }
        else
        {
            _diagnostics.DuplicateKey(key.Span, keys[key.Value].Span);
        }
    }

    private YamlScalar Make(Scalar scalar)
    {
        var span = SpanOf(scalar);
        var isVerbatim = scalar.Style switch
        {
            ScalarStyle.Literal => true,
            ScalarStyle.Plain => span.Length == scalar.Value.Length,
            ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => span.Length == scalar.Value.Length + 2,
            _ => false,
        };
        if (scalar.Style == ScalarStyle.DoubleQuoted && Invisible.IndexIn(scalar.Value) is var at and >= 0)
        {
            _diagnostics.EscapedCharacter(span, scalar.Value[at]);
        }

        return new YamlScalar(scalar.Value, isVerbatim, span);
    }

    private YamlRefused Refuse(AnchorAlias alias)
    {
        _diagnostics.Alias(SpanOf(alias));
        return new YamlRefused(SpanOf(alias));
    }

    private void RefuseProperties(ParsingEvent start)
    {
        if (start is not NodeEvent node)
        {
            return;
        }

        if (!node.Anchor.IsEmpty)
        {
            _diagnostics.Anchor(FirstCharacterOf(start), node.Anchor.Value);
        }

        if (!node.Tag.IsEmpty)
        {
            _diagnostics.Tag(FirstCharacterOf(start));
        }
    }

    private SourceSpan SpanOf(ParsingEvent @event) =>
        Clamp((int)@event.Start.Index, (int)(@event.End.Index - @event.Start.Index));

    private SourceSpan FirstCharacterOf(ParsingEvent @event) => Clamp((int)@event.Start.Index, 1);

    private SourceSpan SpanOf(YamlException exception) =>
        Clamp((int)exception.Start.Index, (int)Math.Max(1, exception.End.Index - exception.Start.Index));

    private SourceSpan Clamp(int start, int length)
    {
        var from = Math.Min(start + _offset, _source.Text.Length);
        return _source.Span(from, Math.Clamp(length, 0, _source.Text.Length - from));
    }
}
