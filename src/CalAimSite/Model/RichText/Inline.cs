namespace CalAimSite.Model.RichText;

/// <summary>A part of a line of text.</summary>
public abstract record Inline
{
    private protected Inline() { }
}

public sealed record TextRun(string Text) : Inline;

public sealed record CodeRun(string Text) : Inline;

public sealed record Emphasis(bool IsStrong, ImmutableArray<Inline> Content) : Inline;

/// <summary>Leads to an absolute http, https or mailto address, or to the path of a page from the site's root.</summary>
public sealed record Link(string Target, ImmutableArray<Inline> Content) : Inline;

public sealed record LineBreak : Inline;

/// <summary>Refers to one of the edition's footnotes.</summary>
public sealed record FootnoteReference(string Mark) : Inline;
