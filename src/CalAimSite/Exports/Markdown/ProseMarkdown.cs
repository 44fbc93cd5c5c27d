using System.Text;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports.Markdown;

/// <summary>Writes prose of the content as Markdown again. Of links to pages only the words are kept, and no marks of footnotes.</summary>
internal static class ProseMarkdown
{
    /// <param name="prose">The text.</param>
    /// <param name="topHeading">The level that its highest headings get.</param>
    public static string Write(Prose prose, int topHeading)
    {
        var highest = prose.Blocks.OfType<Heading>().Select(heading => heading.Level).DefaultIfEmpty(1).Min();
        return Blocks(prose.Blocks, topHeading - highest);
    }

    private static string Blocks(ImmutableArray<Block> blocks, int shift, bool isTight = false) =>
        string.Join(isTight ? "\n" : "\n\n", blocks.Select(block => Write(block, shift)));

    private static string Write(Block block, int shift) => block switch
    {
        Paragraph paragraph => Words(paragraph.Content),
        Heading heading => $"{new string('#', Math.Clamp(heading.Level + shift, 1, 6))} {Words(heading.Content)}",
        ListBlock list => string.Join(list.IsTight ? "\n" : "\n\n", list.Items.Select((item, index) => Item(list, item, index, shift))),
        Quotation quotation => "> " + Blocks(quotation.Content, shift).Replace("\n", "\n> ", StringComparison.Ordinal),
        CodeBlock code => "    " + code.Text.Replace("\n", "\n    ", StringComparison.Ordinal),
        Rule => "---",
        _ => throw new ArgumentException($"There is no Markdown for {block.GetType().Name}.", nameof(block)),
    };

    private static string Item(ListBlock list, ImmutableArray<Block> item, int index, int shift)
    {
        var marker = list.Start is { } start ? $"{(start + index).ToString(CultureInfo.InvariantCulture)}. " : "- ";
        return marker + Blocks(item, shift, list.IsTight).Replace("\n", "\n" + new string(' ', marker.Length), StringComparison.Ordinal);
    }

    private static string Words(ImmutableArray<Inline> content)
    {
        var text = new StringBuilder();
        foreach (var inline in content)
        {
            text.Append(inline switch
            {
                TextRun run => MarkdownText.Escape(run.Text),
                CodeRun code => MarkdownText.Escape(code.Text),
                Emphasis emphasis => (emphasis.IsStrong ? "**" : "*") + Words(emphasis.Content) + (emphasis.IsStrong ? "**" : "*"),
                Link link when SiteLink.IsAbsolute(link.Target) => $"[{Words(link.Content)}]({link.Target})",
                Link link => Words(link.Content),
                LineBreak => " ",
                FootnoteReference => string.Empty,
                _ => throw new ArgumentException($"There is no Markdown for {inline.GetType().Name}.", nameof(content)),
            });
        }

        return text.ToString();
    }
}
