namespace CalAimSite.Content;

/// <summary>The words of texts, with footnote marks as Markdown writes them, for comparison with the printed words.</summary>
internal static class ProseText
{
    /// <returns>A text for each block; of a list for each item, with a dash before it.</returns>
    public static IEnumerable<string> Of(Prose prose) => prose.Blocks.SelectMany(Of);

    public static string Of(Phrase phrase) => Of(phrase.Content);

    private static IEnumerable<string> Of(Block block) => block switch
    {
        Paragraph paragraph => [Of(paragraph.Content)],
        Heading heading => [Of(heading.Content)],
        ListBlock list => list.Items.SelectMany(item => item.SelectMany(Of)).Select(text => $"- {text}"),
        Quotation quotation => quotation.Content.SelectMany(Of),
        CodeBlock code => [code.Text],
        _ => [],
    };

    private static string Of(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(Of));

    private static string Of(Inline inline) => inline switch
    {
        TextRun run => run.Text,
        CodeRun code => code.Text,
        Emphasis emphasis => Of(emphasis.Content),
        Link link => Of(link.Content),
        FootnoteReference note => $"[^{note.Mark}]",
        _ => " ",
    };
}
