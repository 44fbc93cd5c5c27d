using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Markdig.Syntax.SourceSpan;

namespace CalAimSite.Content.Markdown;

/// <summary>
/// Finds <c>[words][id]</c> and <c>[id][]</c> whose id has no address. Markdown says that such brackets are text, which
/// no writer means. A single pair, as in "[sic]", stays the text that it is.
/// </summary>
internal sealed class UndefinedReferenceParser : InlineParser
{
    public UndefinedReferenceParser() => OpeningCharacters = [']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '['
            || processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is not { IsActive: true } opening)
        {
            return false;
        }

        var text = slice.Text;
        var start = slice.Start + 2;
        var length = text.AsSpan(start, slice.End + 1 - start).IndexOfAny('[', ']');
        if (length < 0 || text[start + length] == '[' || (length > 0 && text[start] == '^'))
            return false;

        // What follows decides whether the second pair belongs to the first: in `[a][b](c)` and `[a][b][c]` it does not.
        var end = start + length;
        var next = end < slice.End ? text[end + 1] : '\0';
        var label = length > 0 ? text.Substring(start, length) : WordsOf(processor, opening, text, slice.Start);
        if (next is '[' or '(' || string.IsNullOrWhiteSpace(label) || processor.Document.ContainsLinkReferenceDefinition(label))
            return false;
        var place = processor.GetSourcePosition(slice.Start + 1, out var line, out var column);
        processor.Inline = new UndefinedReferenceInline(label)
        {
            Span = new SourceSpan(place, place + length + 1),
            Line = line,
            Column = column,
        };
        slice.Start = end + 1;
        return true;
    }

    // The opening bracket lies in the same text, or the delimiter would not be open any more.
    private static string WordsOf(InlineProcessor processor, LinkDelimiterInline opening, string text, int closing)
    {
        var length = processor.GetSourcePosition(closing) - opening.Span.End - 1;
        return length > 0 && length <= closing ? text.Substring(closing - length, length) : string.Empty;
    }
}

internal sealed class UndefinedReferenceInline(string label) : LeafInline
{
    public string Label { get; } = label;
}
