using CalAimSite.Content.Yaml;

namespace CalAimSite.Content.Markdown;

/// <summary>Markdown with its place in a file, so that what is wrong in it is reported where the editor sees it.</summary>
internal abstract class MarkdownText(string text)
{
    public string Text { get; } = text;

    /// <returns>The place in the file of a stretch of the text; the whole text's place where that cannot be told.</returns>
    public abstract SourceSpan SpanOf(int start, int length);

    public static MarkdownText From(YamlScalar scalar) => new InYaml(scalar);
    public static MarkdownText From(SourceText source, int start) => new InFile(source, start);

    /// <returns>The same, for places that are counted from the beginning of a prefix that was put before it.</returns>
    public MarkdownText Behind(string prefix) => new Prefixed(this, prefix.Length);

    private sealed class Prefixed(MarkdownText text, int prefix) : MarkdownText(text.Text)
    {
        public override SourceSpan SpanOf(int start, int length) => text.SpanOf(start - prefix, length);
    }

    private sealed class InFile(SourceText source, int offset) : MarkdownText(source.Text[offset..])
    {
        public override SourceSpan SpanOf(int start, int length) => source.Span(offset + start, length);
    }

    private sealed class InYaml(YamlScalar scalar) : MarkdownText(scalar.Value)
    {
        public override SourceSpan SpanOf(int start, int length) => scalar.SpanOf(start, length);
    }
}
