using System.Text;

namespace CalAimSite.Specs;

/// <summary>Writes texts of the model so that a person can read what they are: a line for each part, indented by depth.</summary>
internal sealed class ProseNotation
{
    private readonly StringBuilder _text = new();

    private ProseNotation()
    {
    }

    public static string Of(Prose prose)
    {
        var notation = new ProseNotation();
        notation.Write(prose.Blocks, 0);
        return notation._text.ToString().TrimEnd('\n');
    }

    private void Write(ImmutableArray<Block> blocks, int depth)
    {
        foreach (var block in blocks)
            Write(block, depth);
    }

    private void Write(Block block, int depth)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Line(depth, "paragraph");
                Write(paragraph.Content, depth + 1);
                break;
            case Heading heading:
                Line(depth, $"heading {heading.Level}");
                Write(heading.Content, depth + 1);
                break;
            case ListBlock list:
                Line(depth, (list.Start is { } start ? $"numbers from {start}" : "bullets") + (list.IsTight ? ", tight" : ", loose"));
                foreach (var item in list.Items)
                {
                    Line(depth + 1, "item");
                    Write(item, depth + 2);
                }

                break;
            case Quotation quotation:
                Line(depth, "quotation");
                Write(quotation.Content, depth + 1);
                break;
            case CodeBlock code: Line(depth, $"code {Quoted(code.Text)}"); break;
            case Rule: Line(depth, "rule"); break;
            default: throw new ArgumentOutOfRangeException(nameof(block), block, "A block without a notation.");
        }
    }

    private void Write(ImmutableArray<Inline> inlines, int depth)
    {
        foreach (var inline in inlines)
            Write(inline, depth);
    }

    private void Write(Inline inline, int depth)
    {
        switch (inline)
        {
            case TextRun run: Line(depth, Quoted(run.Text)); break;
            case CodeRun code: Line(depth, $"code {Quoted(code.Text)}"); break;
            case Emphasis emphasis:
                Line(depth, emphasis.IsStrong ? "strong" : "emphasis");
                Write(emphasis.Content, depth + 1);
                break;
            case Link link:
                Line(depth, $"link {link.Target}");
                Write(link.Content, depth + 1);
                break;
            case LineBreak: Line(depth, "break"); break;
            case FootnoteReference note: Line(depth, $"footnote {note.Mark}"); break;
            default: throw new ArgumentOutOfRangeException(nameof(inline), inline, "An inline without a notation.");
        }
    }

    private void Line(int depth, string words) => _text.Append(' ', depth * 2).Append(words).Append('\n');

    private static string Quoted(string text) => $"\"{text.Replace("\n", "\\n", StringComparison.Ordinal)}\"";
}
