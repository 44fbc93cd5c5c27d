namespace CalAimSite.Content.Yaml;

/// <summary>
/// The parts of a line of YAML as a person sees them, for telling what is wrong with a line that the parser does not take.
/// Places are offsets in the line.
/// </summary>
internal sealed class YamlLine
{
    private readonly SourceText _source;
    private readonly int _offset;

    /// <param name="source">The file.</param>
    /// <param name="number">Counted from 1.</param>
    public YamlLine(SourceText source, int number)
    {
        (_source, _offset, Text) = (source, source.StartOfLine(number), source.Line(number).ToString());
        Start = SkipBlanks(0);
        Key = Start;
        while (Text.AsSpan(Key) is ['-', ' ', ..])
            Key = SkipBlanks(Key + 1);

        WordEnd = Key;
        while (WordEnd < Text.Length && (char.IsAsciiLetterOrDigit(Text[WordEnd]) || Text[WordEnd] is '_' or '-'))
            WordEnd++;

        HasKey = WordEnd > Key && Text.AsSpan(WordEnd) is [':'] or [':', ' ', ..];
        Value = HasKey ? SkipBlanks(WordEnd + 1) : Key;
        End = Math.Max(Value, Text.TrimEnd().Length);
    }

    public string Text { get; }

    /// <summary>Of what follows the indentation.</summary>
    public int Start { get; }

    /// <summary>Of what follows the dashes of list items: the key, or the value where there is no key.</summary>
    public int Key { get; }

    /// <summary>Behind the word that begins at <see cref="Key"/>.</summary>
    public int WordEnd { get; }

    /// <summary>Whether that word is a key: a colon and a blank follow.</summary>
    public bool HasKey { get; }

    public int Value { get; }

    /// <summary>Of what is not blank.</summary>
    public int End { get; }

    public bool IsItem => Key > Start;
    public SourceSpan ValueSpan => Span(Value, End);

    /// <summary>The key, or a dash: what stands first.</summary>
    public SourceSpan First => Span(Start, Math.Min(Math.Max(HasKey ? WordEnd : Key, Start + 1), Text.Length));

    public int OffsetOf(SourceSpan place) => place.Start - _offset;
    public SourceSpan Span(int start, int end) => _source.Span(_offset + start, end - start);

    private int SkipBlanks(int from)
    {
        while (from < Text.Length && Text[from] == ' ')
            from++;
        return from;
    }
}
