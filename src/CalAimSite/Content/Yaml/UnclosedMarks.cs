namespace CalAimSite.Content.Yaml;

/// <summary>
/// What was opened and never closed. The parser reads on until something cannot stand where it believes to be, often in lines
/// further down, and speaks of that, or of a line before.
/// </summary>
/// <param name="Quote">The first quotation mark whose text takes in other keys.</param>
/// <param name="Bracket">The first bracket without its counterpart.</param>
internal sealed record UnclosedMarks(SourceSpan? Quote, SourceSpan? Bracket)
{
    public static UnclosedMarks In(SourceText source)
    {
        var text = source.Text;
        var open = new List<int>();
        var (before, isFirst) = ('\n', true);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var beginsValue = isFirst || (before is ':' && text[i - 1] is ' ') || (open.Count > 0 && before is '[' or '{' or ',' or ':');
            if (c is '#' && (i == 0 || char.IsWhiteSpace(text[i - 1])))
            {
                i = EndOfLine(text, i) - 1;
                continue;
            }

            if (c is '|' or '>' && beginsValue && open.Count == 0)
            {
                i = EndOfBlock(source, i) - 1;
                isFirst = true;
                continue;
            }

            if (c is '"' or '\'' && beginsValue)
            {
                var close = EndOfQuote(text, i);
                if (close < 0 || HoldsKey(source, i, close))
                    return new UnclosedMarks(source.Span(i, 1), null);
                i = close;
            }
            else if (c is '[' or '{' && (beginsValue || open.Count > 0))
            {
                open.Add(i);
            }
            else if (c is ']' or '}' && open is [.., var bracket])
            {
                if (text[bracket] != (c is ']' ? '[' : '{'))
                    return new UnclosedMarks(null, source.Span(bracket, 1));
                open.RemoveAt(open.Count - 1);
            }
            else if (c is '\n' && open.Count > 0 && EndsFlow(source, i + 1, open[0]))
            {
                break;
            }

            before = c is ' ' ? before : text[i];
            isFirst = c is '\n' || (isFirst && c is ' ' or '-');
        }

        return new UnclosedMarks(null, open.Count > 0 ? source.Span(open[0], 1) : null);
    }

    /// <returns>Whether a line after the first begins with a key, as no text in quotes does that was closed where it ends.</returns>
    public static bool HoldsKey(SourceText source, int start, int end)
    {
        var (first, last) = (source.PositionOf(start).Line, source.PositionOf(end - 1).Line);
        return Enumerable.Range(first + 1, last - first)
            .Select(number => new YamlLine(source, number))
            .Any(line => line.HasKey && char.IsAsciiLetterLower(line.Text[line.Key]));
    }

    // What only a block can have: a dash, or a key that is not indented further than the line of the bracket.
    private static bool EndsFlow(SourceText source, int start, int bracket)
    {
        var line = new YamlLine(source, source.PositionOf(start).Line);
        return line.IsItem || (line.HasKey && line.Start <= new YamlLine(source, source.PositionOf(bracket).Line).Start);
    }

    private static int EndOfQuote(string text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] is '\\' && text[start] is '"')
                i++;
            else if (text[i] == text[start] && text[start] is '\'' && text.AsSpan(i + 1) is ['\'', ..])
                i++;
            else if (text[i] == text[start])
                return i;
        }

        return -1;
    }

    // Of a text behind `|` or `>`: its lines are indented further than its key.
    private static int EndOfBlock(SourceText source, int start)
    {
        var line = source.PositionOf(start).Line;
        var key = new YamlLine(source, line++).Key;
        while (line <= source.LineCount && (source.Line(line).IsWhiteSpace() || new YamlLine(source, line).Start > key))
            line++;
        return line <= source.LineCount ? source.StartOfLine(line) : source.Text.Length;
    }

    private static int EndOfLine(string text, int from) => text.IndexOf('\n', from) is var at and >= 0 ? at : text.Length;
}
