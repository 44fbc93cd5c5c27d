using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CalAimSite.Content.Yaml;

/// <summary>
/// Reads one YAML document from events into nodes with places. What content has no use for and what makes YAML
/// dangerous or surprising (anchors, aliases, tags, merge keys, several documents, deep nesting) is reported.
/// </summary>
internal sealed partial class YamlReader
{
    // Content nests some five levels deep; the parser below survives far more, this program's stack need not.
    private const int MaxDepth = 64;

    // In the place of a star that stands alone, for the parser, which would end at it: the legend's symbol is easily taken for its kind.
    private const char LoneStar = '\ue000';

    private readonly SourceText _source;
    private readonly int _offset;
    private readonly Parser _parser;
    private readonly DiagnosticBag _diagnostics;

    // Whether it is reported already why the parser may give up.
    private bool _isExplained;

    private YamlReader(SourceText source, int start, int length, DiagnosticBag diagnostics)
    {
        _source = source;
        _offset = start;
        _diagnostics = diagnostics;
        var text = start == 0 && length == source.Text.Length ? source.Text : source.Text.Substring(start, length);
        _parser = new Parser(new Scanner(new StringReader(Star().Replace(text, $"{LoneStar}")), skipComments: true));
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
            if (!reader._isExplained)
                YamlErrorExplainer.Report(source, reader.SpanOf(exception), exception.Message, diagnostics);
            return null;
        }
    }

    private YamlNode? ReadDocument()
    {
        MoveNext();
        if (!MoveNext() || _parser.Current is not DocumentStart)
        {
            _diagnostics.EmptyFile(_source.Span(_offset, 0));
            return null;
        }

        MoveNext();
        var node = ReadNode(depth: 1);
        MoveNext();
        if (_parser.Current is DocumentStart next)
        {
            _diagnostics.SeveralDocuments(SpanOf(next));
            return null;
        }

        return node;
    }

    // On entry and on leaving the parser stands on the node's first event, and on the event behind it.
    private YamlNode ReadNode(int depth)
    {
        var start = _parser.Current!;
        if (depth > MaxDepth)
        {
            // What lies so deep is not worth reading, and could be a million levels: the reader gives up.
            _diagnostics.TooDeep(SpanOf(start), MaxDepth);
            _isExplained = true;
            throw new YamlException(start.Start, start.End, "Too deep.");
        }

        RefuseProperties(start);
        MoveNext();
        return start switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart => ReadSequence(start, depth),
            MappingStart => ReadMapping(start, depth),
            AnchorAlias alias => Refuse(alias),

            // The parser lets some malformed input through, such as a second colon on a line of its own.
            _ => throw new YamlException(start.Start, start.End, "While parsing a node, did not find a value."),
        };
    }

    private YamlSequence ReadSequence(ParsingEvent start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (_parser.Current is not SequenceEnd)
            items.Add(ReadNode(depth + 1));

        MoveNext();
        return new YamlSequence(items.ToImmutable(), FirstCharacterOf(start));
    }

    private YamlMapping ReadMapping(ParsingEvent start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var keys = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        var duplicates = new List<YamlScalar>();
        var isWhole = true;
        while (_parser.Current is not MappingEnd)
        {
            var (node, value) = (ReadNode(depth + 1), ReadNode(depth + 1));
            if (AsKey(node) is not { } key)
                isWhole = false;
            else if (keys.TryAdd(key.Value, key))
                entries.Add(new YamlEntry(key, value));
            else
                duplicates.Add(key);
        }

        if (duplicates is [var first, ..])
            _diagnostics.DuplicateKey(first.Span, keys[first.Value].Span, duplicates.Count - 1);

        MoveNext();
        return new YamlMapping(entries.ToImmutable(), isWhole, entries.Count > 0 ? entries[0].Key.Span : FirstCharacterOf(start));
    }

    private YamlScalar? AsKey(YamlNode node)
    {
        if (node is YamlSequence or YamlMapping)
            _diagnostics.KeyIsNoText(node.Span);
        else if (node is YamlScalar { Value: "<<" })
            _diagnostics.MergeKey(node.Span);
        return node is YamlScalar { Value: not "<<" } key ? key : null;
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        var span = SpanOf(scalar);
        var isVerbatim = scalar.Style switch
        {
            ScalarStyle.Literal => true,
            ScalarStyle.Plain => span.Length == scalar.Value.Length,
            ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => span.Length == scalar.Value.Length + 2,
            _ => false,
        };
        if (scalar.Style == ScalarStyle.DoubleQuoted && InvisibleCharacters.IndexIn(scalar.Value) is var at and >= 0)
            _diagnostics.EscapedCharacter(span, InvisibleCharacters.CodePointAt(scalar.Value, at, out _));

        if (scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted && UnclosedMarks.HoldsKey(_source, span.Start, span.End))
        {
            // The quotation mark that closes it was meant for another text. What follows is read, if it can be.
            _diagnostics.UnclosedQuote(_source.Span(span.Start, 1));
            _isExplained = true;
        }

        return new YamlScalar(scalar.Value.Replace(LoneStar, '*'), isVerbatim, span);
    }

    [GeneratedRegex(@"\*(?<=(?:[:,-] {1,9}|\[ {0,9})\*)(?=[ ,\]}\n]|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Star();

    // The parser has bugs on some malformed input, which are reported like the input's own mistakes: it is not YAML either way.
    private bool MoveNext()
    {
        try
        {
            return _parser.MoveNext();
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            var mark = _parser.Current?.End ?? Mark.Empty;
            throw new YamlException(mark, mark, "In a flow of brackets or a text, something that cannot stand there", exception);
        }
    }

    private YamlRefused Refuse(AnchorAlias alias)
    {
        _diagnostics.Alias(SpanOf(alias));
        return new YamlRefused(SpanOf(alias));
    }

    private void RefuseProperties(ParsingEvent start)
    {
        if (start is not NodeEvent node)
            return;
        if (!node.Anchor.IsEmpty)
            _diagnostics.Anchor(FirstCharacterOf(start), node.Anchor.Value);

        if (!node.Tag.IsEmpty)
            _diagnostics.Tag(FirstCharacterOf(start));
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
