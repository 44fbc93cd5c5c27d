using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;
using SourceSpan = Markdig.Syntax.SourceSpan;

namespace CalAimSite.Content.Markdown;

/// <summary>Reads <c>[^mark]</c>. Markdig's own footnotes want their notes in the same text; ours stand in the edition.</summary>
internal sealed class FootnoteParser : InlineParser
{
    public FootnoteParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '^')
            return false;
        var end = slice.Text.IndexOf(']', slice.Start + 2);
        if (end < 0 || end > slice.End || end == slice.Start + 2)
            return false;
        var mark = slice.Text[(slice.Start + 2)..end];
        if (mark.AsSpan().ContainsAny(" \n[^"))
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var isFirst = slice.Start == 0 || slice.Text[slice.Start - 1] == '\n';
        var isDefinition = isFirst && end < slice.End && slice.Text[end + 1] == ':';
        processor.Inline = new FootnoteInline(mark, isDefinition)
        {
            Span = new SourceSpan(start, start + mark.Length + 2),
            Line = line,
            Column = column,
        };
        slice.Start = end + 1;
        return true;
    }
}

internal sealed class FootnoteInline(string mark, bool isDefinition) : LeafInline
{
    /// <summary>Whether it begins a line and a colon follows: the note itself, as other Markdown has it.</summary>
    public bool IsDefinition { get; } = isDefinition;

    public string Mark { get; } = mark;
}
