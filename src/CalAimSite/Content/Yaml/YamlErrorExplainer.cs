using CalAimSite.Diagnostics;
using CalAimSite.Text;

namespace CalAimSite.Content.Yaml;

/// <summary>
/// Says what is wrong with YAML that the parser does not take. The parser knows where it gave up and speaks of tokens; the
/// mistake is something on that line, or on the one before, that an editor did.
/// </summary>
internal sealed class YamlErrorExplainer(SourceText source, SourceSpan place, string found, DiagnosticBag diagnostics)
{
    // What begins a text in YAML's eyes as something else than a text.
    private const string Indicators = "*&!%@`\"'[{|>?-:#,]}";

    private readonly int _line = source.PositionOf(place.Start).Line;

    /// <param name="source">The file.</param>
    /// <param name="place">Where the parser gave up.</param>
    /// <param name="found">The parser's own words.</param>
    /// <param name="diagnostics">Where it is reported.</param>
    public static void Report(SourceText source, SourceSpan place, string found, DiagnosticBag diagnostics) =>
        new YamlErrorExplainer(source, place, found, diagnostics).Report();

    private void Report()
    {
        if (Says("escape"))
            diagnostics.UnknownEscape(place);
        else if (Says("quoted scalar"))
            diagnostics.UnclosedQuote(place);
        else if (!TryReportMissingBlank(_line) && !TryReportMissingBlank(LineBefore(_line)))
            ReportStructure();
    }

    private void ReportStructure()
    {
        if (TryReportUnclosedBracket())
            return;

        if (Says("anchor"))
        {
            diagnostics.MustBeQuoted(place, source.Text[place.Start]);
        }
        else if (Says("invalid mapping") && IsBelow(LineBefore(_line)) && TryReportMissingColon(LineBefore(_line)))
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
            diagnostics.WrongIndentation(FirstOf(_line));
        else
            diagnostics.InvalidYaml(place, found);
    }

    // `kind:other`, `-id: x`. A no-break space, which looks the same as a blank, counts as none.
    private bool TryReportMissingBlank(int line)
    {
        if (line == 0)
            return false;

        var text = source.Line(line);
        var parts = YamlLine.Of(text);
        var end = YamlLine.EndOfWord(text, parts.Key);
        if (!parts.HasKey && end > parts.Key && end + 1 < text.Length && text[end] == ':' && text[end + 1] is not ('/' or ':'))
        {
            diagnostics.MissingBlank(source.Span(source.StartOfLine(line) + end, 1));
            return true;
        }

        if (text[parts.Key..] is ['-', not '-', ..] && end > parts.Key + 1 && end < text.Length && text[end] == ':')
        {
            diagnostics.MissingBlank(source.Span(source.StartOfLine(line) + parts.Key, 1));
            return true;
        }

        return false;
    }

    // The parser reads on until something cannot stand between brackets, often lines further down.
    private bool TryReportUnclosedBracket()
    {
        if (!Says("',' or") && !Says("flow"))
            return false;

        var at = source.Text.AsSpan(0, place.End).LastIndexOfAny('[', '{');
        if (at < 0)
            return false;

        diagnostics.UnclosedBracket(source.Span(at, 1));
        return true;
    }

    private bool TryReportUnquoted()
    {
        var text = source.Line(_line);
        var parts = YamlLine.Of(text);
        var value = text[parts.Value..].TrimEnd();
        var start = source.StartOfLine(_line) + parts.Value;
        var isValue = parts.HasKey || parts.IsItem || Says("start any token");
        if (!isValue || value.IsEmpty || !Indicators.Contains(value[0], StringComparison.Ordinal))
            return false;

        // What opens and closes is right so far as the parser came; the mistake is what goes on behind it.
        if (value[0] is '"' or '\'' or '[' or '{' && place.Start <= start)
            return false;

        diagnostics.MustBeQuoted(source.Span(start, value.Length), value[0]);
        return true;
    }

    private void ReportColon()
    {
        var text = source.Line(_line);
        var parts = YamlLine.Of(text);
        var colon = place.Start - source.StartOfLine(_line);
        if (parts.HasKey && colon > parts.KeyEnd)
            diagnostics.ColonInText(source.Span(source.StartOfLine(_line) + parts.Value, text[parts.Value..].TrimEnd().Length));
        else if (!parts.HasKey && !text[parts.Key..colon].Trim().IsEmpty && text[parts.Key..colon].Contains(' '))
            diagnostics.ColonInText(source.Span(source.StartOfLine(_line) + parts.Key, text[parts.Key..].TrimEnd().Length));
        else if (!TryReportMissingColon(LineBefore(_line)))
            diagnostics.WrongIndentation(FirstOf(_line));
    }

    private void ReportNoKey()
    {
        var text = source.Line(_line);
        var parts = YamlLine.Of(text);
        if (parts.IsItem)
            diagnostics.ListWithoutKey(FirstOf(_line));
        else if (parts.HasKey)
            diagnostics.WrongIndentation(FirstOf(_line));
        else if (!TryReportMissingColon(_line))
            diagnostics.NotAKey(source.Span(source.StartOfLine(_line) + parts.Start, text.TrimEnd().Length - parts.Start));
    }

    private bool TryReportMissingColon(int line)
    {
        if (line == 0)
            return false;

        var text = source.Line(line).TrimEnd();
        var parts = YamlLine.Of(text);
        var isWord = parts.Key < text.Length && YamlLine.EndOfWord(text, parts.Key) == text.Length;
        if (isWord)
            diagnostics.MissingColon(source.Span(source.StartOfLine(line) + parts.Key, text.Length - parts.Key));

        return isWord;
    }

    private bool IsBelow(int line) =>
        line > 0 && YamlLine.Of(source.Line(_line)).Start > YamlLine.Of(source.Line(line)).Start;

    private SourceSpan FirstOf(int line)
    {
        var parts = YamlLine.Of(source.Line(line));
        var end = Math.Max(parts.KeyEnd, parts.Start + 1);
        return source.Span(source.StartOfLine(line) + parts.Start, Math.Min(end, source.Line(line).Length) - parts.Start);
    }

    /// <returns>The nearest line before that says something, or 0.</returns>
    private int LineBefore(int line)
    {
        line--;
        while (line > 0 && source.Line(line).TrimStart() is [] or ['#', ..])
            line--;

        return line;
    }

    private bool Says(string words) => found.Contains(words, StringComparison.OrdinalIgnoreCase);
}
