using System.Text;

namespace CalAimSite.Model.RichText;

/// <summary>A text of several blocks.</summary>
public sealed class Prose(ImmutableArray<Block> blocks)
{
    public static readonly Prose Empty = new([]);

    public ImmutableArray<Block> Blocks { get; } = blocks;
    public bool IsEmpty => Blocks.IsEmpty;
}

/// <summary>A text of one line: inlines without a block around them.</summary>
public sealed class Phrase(ImmutableArray<Inline> content)
{
    public ImmutableArray<Inline> Content { get; } = content;

    /// <returns>The words alone, without footnote marks.</returns>
    public string ToPlainText()
    {
        var text = new StringBuilder();
        Append(text, Content);
        return text.ToString().Trim();
    }

    private static void Append(StringBuilder text, ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case TextRun run: text.Append(run.Text); break;
                case CodeRun code: text.Append(code.Text); break;
                case Emphasis emphasis: Append(text, emphasis.Content); break;
                case Link link: Append(text, link.Content); break;
                case LineBreak: text.Append(' '); break;
                default: break;
            }
        }
    }
}
