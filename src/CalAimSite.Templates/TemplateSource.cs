using Scriban.Parsing;

namespace CalAimSite.Templates;

/// <param name="Name">What <c>include</c> and <see cref="TemplateSet.Render"/> call it, such as <c>parts/row.html</c>.</param>
/// <param name="Path">Where the text came from, for messages.</param>
/// <param name="Text">The template.</param>
public sealed record TemplateSource(string Name, string Path, string Text)
{
    /// <param name="callers">The places of includes, the innermost first. Of a long chain only the first are told.</param>
    /// <returns>A sentence that tells how one gets to a place; empty where there is no include.</returns>
    internal static string IncludedFrom(IReadOnlyCollection<string> callers) =>
        callers.Count == 0 ? "" : $"Included from {string.Join(", from ", callers.Take(5))}.";

    internal string PlaceOf(SourceSpan span) => $"{Path}:{span.Start.Line + 1}:{span.Start.Column + 1}";

    // Scriban counts from 0 and ends a span with its last character.
    internal TemplateError Error(SourceSpan span, string message, string advice = "")
    {
        var start = Math.Clamp(span.Start.Offset, 0, Text.Length);
        var length = Math.Clamp(span.End.Offset + 1 - start, 0, Text.Length - start);
        return new(Path, start, length, span.Start.Line + 1, span.Start.Column + 1, message, advice);
    }
}
