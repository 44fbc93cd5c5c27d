using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;

namespace CalAimSite.Content.Markdown;

/// <summary>The two parts of a Markdown file.</summary>
/// <param name="Values">What stands between the two lines <c>---</c>.</param>
/// <param name="Body">What follows the second line.</param>
internal sealed record FrontMatter(MappingValues Values, MarkdownText Body)
{
    private const string Fence = "---";

    /// <returns>The parts, or null where there are not two; that is reported then.</returns>
    public static FrontMatter? Read(SourceText source, MappingSchema schema, DiagnosticBag diagnostics)
    {
        if (source.Text.AsSpan().Trim().IsEmpty)
        {
            diagnostics.EmptyFile(source.Span(0, 0));
            return null;
        }

        if (!IsFence(source.Line(1)))
        {
            diagnostics.MissingFrontMatter(source.Span(0, source.Line(1).Length));
            return null;
        }

        for (var line = 2; line <= source.LineCount; line++)
        {
            if (IsFence(source.Line(line)))
            {
                var start = source.StartOfLine(2);
                var end = source.StartOfLine(line);
                var body = line < source.LineCount ? source.StartOfLine(line + 1) : source.Text.Length;
                return ReadNode(source, start, end - start, diagnostics) is { } node && schema.TryRead(node, diagnostics, out var values)
                    ? new FrontMatter(values, MarkdownText.From(source, body))
                    : null;
            }
        }

        diagnostics.UnclosedFrontMatter(source.Span(0, Fence.Length));
        return null;
    }

    // Front matter without keys lacks the keys that it should have, which is for its schema to say.
    private static YamlNode? ReadNode(SourceText source, int start, int length, DiagnosticBag diagnostics) =>
        source.Text.AsSpan(start, length).Trim().IsEmpty
            ? YamlMapping.Empty(source.Span(0, Fence.Length))
            : YamlReader.Read(source, start, length, diagnostics);

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd().SequenceEqual(Fence);
}
