namespace CalAimSite.Model.RichText;

/// <summary>A part of a line of text.</summary>
public abstract class Inline
{
    private protected Inline()
    {
    }
}

public sealed class TextRun(string text) : Inline
{
    public string Text { get; } = text;
}

public sealed class CodeRun(string text) : Inline
{
    public string Text { get; } = text;
}

public sealed class Emphasis(bool isStrong, ImmutableArray<Inline> content) : Inline
{
    public bool IsStrong { get; } = isStrong;
    public ImmutableArray<Inline> Content { get; } = content;
}

/// <param name="target">An absolute http, https or mailto address, or the path of a page from the site's root.</param>
/// <param name="content">The words that are the link.</param>
public sealed class Link(string target, ImmutableArray<Inline> content) : Inline
{
    public string Target { get; } = target;
    public ImmutableArray<Inline> Content { get; } = content;
}

public sealed class LineBreak : Inline;

/// <param name="mark">The mark of one of the edition's footnotes.</param>
public sealed class FootnoteReference(string mark) : Inline
{
    public string Mark { get; } = mark;
}
