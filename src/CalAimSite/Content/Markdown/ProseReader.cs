using CalAimSite.Content.Yaml;
using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace CalAimSite.Content.Markdown;

/// <summary>Reads Markdown into the few blocks and inlines of the model, and reports everything else.</summary>
/// <param name="scope">What the text may refer to.</param>
/// <param name="diagnostics">Where problems are reported.</param>
internal sealed class ProseReader(ProseScope scope, DiagnosticBag diagnostics)
{
    // Nested opening brackets cost the parser the square of their number: at this length that is still a fraction of a second.
    private const int MostCharacters = 64 * 1024;

    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    /// <param name="text">Markdown in YAML; null gives an empty text.</param>
    public Prose Read(YamlScalar? text) => text is null ? Prose.Empty : Read(MarkdownText.From(text));

    public Prose Read(MarkdownText text)
    {
        var definitions = scope.LinkDefinitionsFor(text.Text);
        if (Parse(text, definitions) is not { } document)
        {
            scope.MarkPartial();
            return Prose.Empty;
        }

        var parsed = text.Behind(definitions);
        var reader = new BlockReader(parsed, scope, diagnostics);
        var blocks = reader.Read(document);
        reader.CheckDefinitions(document, definitions.Length);
        new MarkdownSlips(definitions + text.Text, parsed, diagnostics).Check(document);
        return new Prose(blocks);
    }

    /// <summary>Reads a text that must be one paragraph.</summary>
    public Phrase ReadPhrase(YamlScalar scalar)
    {
        var text = MarkdownText.From(scalar);
        var prose = Read(text);
        if (prose.Blocks is [Model.RichText.Paragraph paragraph])
            return new Phrase(paragraph.Content);
        if (!prose.IsEmpty)
            diagnostics.MoreThanOneParagraph(text.SpanOf(0, text.Text.Length));
        return new Phrase([]);
    }

    private MarkdownDocument? Parse(MarkdownText text, string definitions)
    {
        if (text.Text.Length > MostCharacters)
        {
            diagnostics.TooLong(text.SpanOf(0, 1), MostCharacters);
            return null;
        }

        if (NestedLine.Find(text.Text) is { } start)
        {
            diagnostics.MarkdownTooDeep(text.SpanOf(start, 1));
            return null;
        }

        try
        {
            // Before the text, where nothing in the text can swallow them.
            return Markdig.Markdown.Parse(definitions + text.Text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's way to say that it met its nesting limit; it does not say where.
            diagnostics.MarkdownTooDeep(text.SpanOf(0, 1));
            return null;
        }
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().UsePreciseSourceLocation();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new FootnoteParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new UndefinedReferenceParser());
        return builder.Build();
    }
}
