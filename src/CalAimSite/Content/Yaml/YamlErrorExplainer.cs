namespace CalAimSite.Content.Yaml;

/// <summary>
/// Says what is wrong with YAML that the parser does not take. The parser knows where it gave up and speaks of tokens; the
/// mistake is something on that line, or on the one before, that an editor did.
/// </summary>
internal sealed class YamlErrorExplainer
{
    // What begins a text in YAML's eyes as something else than a text.
    private const string Indicators = "*&!%@`\"'[{|>?-:#,]}";

    private readonly SourceText _source;
    private readonly SourceSpan _place;
    private readonly string _found;
    private readonly DiagnosticBag _diagnostics;
    private readonly YamlLine _line;
    private readonly UnclosedMarks _unclosed;

    // The nearest line before that says something.
    private readonly YamlLine? _before;

    private YamlErrorExplainer(SourceText source, SourceSpan place, string found, DiagnosticBag diagnostics)
    {
        (_source, _place, _found, _diagnostics) = (source, place, found, diagnostics);
        _unclosed = UnclosedMarks.In(source);
        var line = source.PositionOf(place.Start).Line;
        _line = new YamlLine(source, line);
        line--;
        while (line > 0 && source.Line(line).TrimStart() is [] or ['#', ..])
            line--;

        _before = line > 0 ? new YamlLine(source, line) : null;
    }

    /// <param name="source">The file.</param>
    /// <param name="place">Where the parser gave up.</param>
    /// <param name="found">The parser's own words.</param>
    /// <param name="diagnostics">Where it is reported.</param>
    public static void Report(SourceText source, SourceSpan place, string found, DiagnosticBag diagnostics) =>
        new YamlErrorExplainer(source, place, found, diagnostics).Report();

    private void Report()
    {
        if (Says("escape"))
            _diagnostics.UnknownEscape(_place);
        else if (_unclosed.Quote is { } quote)
            _diagnostics.UnclosedQuote(quote);
        else if (Says("quoted scalar"))
            _diagnostics.UnclosedQuote(_place);
        else if (!TryReportBullet(_line) && !TryReportBullet(_before) && !TryReportMissingBlank(_line) && !TryReportMissingBlank(_before))
            ReportStructure();
    }

    private void ReportStructure()
    {
        if (TryReportComment() || TryReportUnclosedBracket())
            return;
        if (Says("anchor"))
        {
            _diagnostics.MustBeQuoted(_place, _source.Text[_place.Start]);
        }
        else if (Says("invalid mapping") && _line.Start > _before?.Start && TryReportMissingColon(_before))
        {
            // `milestones` without its colon: the parser meets the list below as a part of that text.
        }
        else if (!TryReportUnquoted())
        {
            ReportPosition();
        }
    }

    private void ReportPosition()
    {
        if (Says("invalid mapping"))
            ReportColon();
        else if (Says("expected key") || Says("simple key"))
            ReportNoKey();
        else if (Says("expected '-'"))
            _diagnostics.WrongIndentation(_line.First);
        else
            _diagnostics.InvalidYaml(_place, _found);
    }

    private bool TryReportBullet(YamlLine? line)
    {
        if (line is null || !Bullets.Begins(line.Text.AsSpan(line.Key)))
            return false;

        _diagnostics.TypedBulletInYaml(line.Span(line.Key, line.Key + 1));
        return true;
    }

    // `kind:other`, `-id: x`. A no-break space, which looks the same as a blank, counts as none.
    private bool TryReportMissingBlank(YamlLine? line)
    {
        if (line is null)
            return false;
        var (text, key, end) = (line.Text, line.Key, line.WordEnd);
        if (!line.HasKey && end > key && text.AsSpan(end) is [':', not ('/' or ':'), ..])
            _diagnostics.MissingBlank(line.Span(end, end + 1));
        else if (text.AsSpan(key) is ['-', not '-', ..] && end > key + 1 && text.AsSpan(end) is [':', ..])
            _diagnostics.MissingBlank(line.Span(key, key + 1));
        else
            return false;
        return true;
    }

    // What closes a bracket, or goes on with a text, stands behind a `#` that was meant as a number sign.
    private bool TryReportComment()
    {
        var line = _unclosed.Bracket is { } bracket ? new YamlLine(_source, _source.PositionOf(bracket.Start).Line)
            : _line.HasKey || _line.IsItem ? null
            : _before;
        if (line is null || line.Text.IndexOf(" #", line.Value, StringComparison.Ordinal) is not (>= 0 and var at))
            return false;

        _diagnostics.CommentInText(line.Span(at + 1, line.End), suggestion: null, isError: true);
        return true;
    }

    private bool TryReportUnclosedBracket()
    {
        if (_unclosed.Bracket is not { } bracket)
            return false;

        _diagnostics.UnclosedBracket(bracket);
        return true;
    }

    private bool TryReportUnquoted()
    {
        var value = _line.ValueSpan;
        var isValue = _line.HasKey || _line.IsItem || Says("start any token");
        if (!isValue || value.Length == 0 || !Indicators.Contains(value.Text[0], StringComparison.Ordinal))
            return false;

        // What opens and closes is right so far as the parser came; the mistake is what goes on behind it.
        if (value.Text[0] is '"' or '\'' or '[' or '{' && _place.Start <= value.Start)
            return false;

        _diagnostics.MustBeQuoted(value, value.Text[0]);
        return true;
    }

    private void ReportColon()
    {
        var colon = _line.OffsetOf(_place);
        var isInText = _line.HasKey ? colon > _line.WordEnd : _line.Text[_line.Key..colon] is [not ' ', ..] words && words.Contains(' ', StringComparison.Ordinal);
        if (_line.Text.AsSpan().TrimEnd() is [.., '}' or ']'] && !_line.Text.AsSpan().ContainsAny("[{"))
            _diagnostics.UnopenedBracket(_line.Span(_line.End - 1, _line.End));
        else if (isInText)
            _diagnostics.ColonInText(_line.ValueSpan);
        else if (!TryReportMissingColon(_before))
            _diagnostics.WrongIndentation(_line.First);
    }

    private void ReportNoKey()
    {
        if (_line.IsItem)
            _diagnostics.ListWithoutKey(_line.First);
        else if (_line.HasKey)
            _diagnostics.WrongIndentation(_line.First);
        else if (!TryReportMissingColon(_line))
            _diagnostics.NotAKey(_line.ValueSpan);
    }

    private bool TryReportMissingColon(YamlLine? line)
    {
        if (line is null || line.WordEnd == line.Key || line.WordEnd < line.End)
            return false;

        _diagnostics.MissingColon(line.Span(line.Key, line.End));
        return true;
    }

    private bool Says(string words) => _found.Contains(words, StringComparison.OrdinalIgnoreCase);
}
