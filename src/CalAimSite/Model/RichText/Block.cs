namespace CalAimSite.Model.RichText;

/// <summary>A block of a text: the few that content may use. Neither Markdown nor HTML.</summary>
public abstract record Block
{
    private protected Block() { }
}

public sealed record Paragraph(ImmutableArray<Inline> Content) : Block;

/// <summary>Level 1 is the highest that the text itself uses; a page shifts it below its own headings.</summary>
public sealed record Heading(int Level, ImmutableArray<Inline> Content) : Block;

/// <summary>Starts with the number of the first item, or has bullets where that is null.</summary>
public sealed record ListBlock(int? Start, bool IsTight, ImmutableArray<ImmutableArray<Block>> Items) : Block;

public sealed record Quotation(ImmutableArray<Block> Content) : Block;

public sealed record CodeBlock(string Text) : Block;

public sealed record Rule : Block;
