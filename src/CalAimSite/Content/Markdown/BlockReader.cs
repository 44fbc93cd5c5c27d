using Markdig.Syntax;
using Block = CalAimSite.Model.RichText.Block;
using CodeBlock = Markdig.Syntax.CodeBlock;
using Inline = CalAimSite.Model.RichText.Inline;
using ListBlock = Markdig.Syntax.ListBlock;

namespace CalAimSite.Content.Markdown;

/// <summary>Turns Markdig's blocks into the model's.</summary>
internal sealed class BlockReader(MarkdownText text, ProseScope scope, DiagnosticBag diagnostics)
{
    private readonly InlineReader _inlines = new(text, scope, diagnostics);

    public ImmutableArray<Block> Read(ContainerBlock container) =>
        [.. container.Where(child => child is not LinkReferenceDefinitionGroup).Select(Read)];

    /// <summary>Reports definitions of addresses that the text itself holds and that readers will not see.</summary>
    /// <param name="document">What was read.</param>
    /// <param name="start">Where the text begins in it.</param>
    public void CheckDefinitions(MarkdownDocument document, int start)
    {
        var definitions = document.OfType<LinkReferenceDefinitionGroup>().SelectMany(group => group).OfType<LinkReferenceDefinition>();
        foreach (var definition in definitions.Where(definition => definition.Span.Start >= start))
        {
            var place = text.SpanOf(definition.Span.Start, definition.Span.Length);
            var label = definition.Label ?? string.Empty;
            if (label.StartsWith('^'))
                diagnostics.FootnoteInText(place, label[1..]);
            else if (!_inlines.UsedDefinitions.Contains(definition))
                diagnostics.UnusedLinkDefinition(place, label);
        }
    }

    private Block Read(Markdig.Syntax.Block block) => block switch
    {
        ParagraphBlock paragraph => new Paragraph(ReadWords(paragraph)),
        HeadingBlock heading => new Heading(heading.Level, ReadWords(heading)),
        ListBlock list => new Model.RichText.ListBlock(StartOf(list), !list.IsLoose, [.. list.Select(item => Read((ContainerBlock)item))]),
        QuoteBlock quote => new Quotation(Read((ContainerBlock)quote)),
        ThematicBreakBlock => new Rule(),
        CodeBlock code => new Model.RichText.CodeBlock(ReadLines(code)),
        _ => throw new InvalidOperationException($"The Markdown parser gave {block.GetType().Name}, which it is not set up for."),
    };

    private ImmutableArray<Inline> ReadWords(LeafBlock block)
    {
        var words = _inlines.Read(block.Inline);
        Tell(words, block);

        // What is quoted goes on where its source is interrupted.
        return scope.Words is null ? words : InlineReader.WithoutBreaks(words);
    }

    private string ReadLines(CodeBlock block)
    {
        var lines = block.Lines.ToString();
        Tell([new CodeRun(lines)], block);
        return lines;
    }

    private void Tell(ImmutableArray<Inline> words, LeafBlock block) =>
        scope.Words?.Invoke(words, text.SpanOf(block.Span.Start, block.Span.Length));

    private static int? StartOf(ListBlock list) =>
        !list.IsOrdered ? null
        : int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : 1;
}
