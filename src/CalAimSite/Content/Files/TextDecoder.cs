using System.Text;
using CalAimSite.Diagnostics;
using CalAimSite.Text;

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
        var (firstTab, tabs, firstControl, controls) = (-1, 0, -1, 0);
        for (var i = 0; i < source.Text.Length; i++)
        {
            var c = source.Text[i];
            if (c == '\t')
            {
                firstTab = firstTab < 0 ? i : firstTab;
                tabs++;
            }
            else if (InvisibleCharacters.Contains(c))
            {
                firstControl = firstControl < 0 ? i : firstControl;
                controls++;
            }
        }

        var conflicts = MergeMarkers(source);
        if (conflicts.Count > 0)
            diagnostics.MergeConflict(conflicts[0], conflicts.Count - 1);

        if (tabs > 0)
            diagnostics.Tab(source.Span(firstTab, 1), tabs - 1);

        if (controls > 0)
            diagnostics.ControlCharacter(source.Span(firstControl, 1), source.Text[firstControl], controls - 1);

        return tabs + controls + conflicts.Count > 0 ? null : source;
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
