namespace CalAimSite.Model.RichText;

/// <summary>A block of a text: the few that content may use. Neither Markdown nor HTML.</summary>
public abstract class Block
{
    private protected Block()
    {
    }
}

public sealed class Paragraph(ImmutableArray<Inline> content) : Block
{
    public ImmutableArray<Inline> Content { get; } = content;
}

/// <param name="level">1 for the highest that the text itself uses; a page shifts it below its own headings.</param>
/// <param name="content">The heading's words.</param>
public sealed class Heading(int level, ImmutableArray<Inline> content) : Block
{
    public int Level { get; } = level;
    public ImmutableArray<Inline> Content { get; } = content;
}

/// <param name="start">The number of the first item, or null for bullets.</param>
/// <param name="isTight">Whether the items' paragraphs stand close together.</param>
/// <param name="items">Each item's blocks.</param>
public sealed class ListBlock(int? start, bool isTight, ImmutableArray<ImmutableArray<Block>> items) : Block
{
    public int? Start { get; } = start;
    public bool IsTight { get; } = isTight;
    public ImmutableArray<ImmutableArray<Block>> Items { get; } = items;
}

public sealed class Quotation(ImmutableArray<Block> content) : Block
{
    public ImmutableArray<Block> Content { get; } = content;
}

public sealed class CodeBlock(string text) : Block
{
    public string Text { get; } = text;
}

public sealed class Rule : Block;
