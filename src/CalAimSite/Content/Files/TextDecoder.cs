using System.Text;

namespace CalAimSite.Content.Files;

/// <summary>Turns the bytes of a file into text: UTF-8 only, line ends as LF, nothing invisible.</summary>
public static class TextDecoder
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The text, or null where the bytes are no text that we take; that is reported then.</returns>
    public static SourceText? Decode(ReadOnlySpan<byte> bytes, string name, DiagnosticBag diagnostics)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];

        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            var good = new SourceText(name, Encoding.UTF8.GetString(bytes[..Math.Max(0, exception.Index)]));
            diagnostics.InvalidUtf8(good.Span(good.Text.Length, 0));
            return null;
        }

        if (text.Contains('\r', StringComparison.Ordinal))
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        return Checked(new SourceText(name, text), diagnostics);
    }

    // Tabs are YAML's trap, and in Markdown they make code blocks that nobody wanted.
    private static SourceText? Checked(SourceText source, DiagnosticBag diagnostics)
    {
        var conflicts = MergeMarkers(source);
        if (conflicts is [var conflict, ..])
            diagnostics.MergeConflict(conflict, conflicts.Count - 1);

        var blanks = Enumerable.Range(1, source.LineCount).Select(line => OtherBlank(source, line)).OfType<SourceSpan>().ToList();
        if (blanks is [var blank, ..])
            diagnostics.NoBreakIndentation(blank, blanks.Count - 1);

        if (InvisibleCharacters.IndexIn(source.Text) < 0)
            return conflicts.Count + blanks.Count > 0 ? null : source;
        var invisible = Invisible(source).ToLookup(span => span.Text is "\t");
        if (invisible[true].FirstOrDefault() is { Length: > 0 } tab)
            diagnostics.Tab(tab, invisible[true].Count() - 1);

        if (invisible[false].FirstOrDefault() is { Length: > 0 } control)
            diagnostics.ControlCharacter(control, InvisibleCharacters.CodePointAt(control.Text, 0, out _), invisible[false].Count() - 1);
        return null;
    }

    private static IEnumerable<SourceSpan> Invisible(SourceText source)
    {
        for (var at = 0; InvisibleCharacters.IndexIn(source.Text.AsSpan(at)) is >= 0 and var distance;)
        {
            InvisibleCharacters.CodePointAt(source.Text, at + distance, out var length);
            yield return source.Span(at + distance, length);
            at += distance + length;
        }
    }

    // In the indentation, where YAML and Markdown count only ordinary ones.
    private static SourceSpan? OtherBlank(SourceText source, int number)
    {
        var line = source.Line(number);
        var at = line.IndexOfAnyExcept(' ', '\t');
        return at >= 0 && char.IsWhiteSpace(line[at]) && line[at] >= '\u00a0' && !line.IsWhiteSpace() ? source.Span(source.StartOfLine(number) + at, 1) : null;
    }

    // The line of equals signs between them underlines a heading in Markdown, so it is no sign by itself.
    private static List<SourceSpan> MergeMarkers(SourceText source)
    {
        var markers = new List<SourceSpan>();
        for (var line = 1; line <= source.LineCount; line++)
        {
            if (source.Line(line) is ['<', '<', '<', '<', '<', '<', '<', ' ', ..] or ['>', '>', '>', '>', '>', '>', '>', ' ', ..])
                markers.Add(source.Span(source.StartOfLine(line), 7));
        }

        return markers;
    }
}
