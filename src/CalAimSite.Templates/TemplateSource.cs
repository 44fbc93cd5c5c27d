using Scriban.Parsing;

namespace CalAimSite.Templates;

/// <param name="Name">What <c>include</c> and <see cref="TemplateSet.Render"/> call it, such as <c>parts/row.html</c>.</param>
/// <param name="Path">Where the text came from, for messages.</param>
/// <param name="Text">The template.</param>
public sealed record TemplateSource(string Name, string Path, string Text)
{
    // Scriban counts from 0 and ends a span with its last character.
    internal TemplateError Error(SourceSpan span, string message, string advice = "")
    {
        var start = Math.Clamp(span.Start.Offset, 0, Text.Length);
        var length = Math.Clamp(span.End.Offset + 1 - start, 0, Text.Length - start);
        return new(Path, start, length, span.Start.Line + 1, span.Start.Column + 1, message, advice);
    }
}
