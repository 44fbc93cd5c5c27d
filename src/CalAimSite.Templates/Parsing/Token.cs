namespace CalAimSite.Templates.Parsing;

internal enum TokenKind : byte
{
    End,
    Raw,
    Enter,
    Exit,
    EndOfStatement,
    Identifier,
    Argument,
    Text,
    Integer,
    Symbol,

    /// <summary>Something that the lexer has reported.</summary>
    Bad,
}

/// <param name="Kind">What it is.</param>
/// <param name="Start">For raw text, after trimming.</param>
/// <param name="End">Exclusive; for raw text, after trimming.</param>
/// <param name="Text">An identifier, a symbol, or what a literal stands for.</param>
internal sealed record Token(TokenKind Kind, int Start, int End, string Text = "")
{
    internal bool Is(string symbol) => Kind == TokenKind.Symbol && Text == symbol;

    internal bool IsWord(string word) => Kind == TokenKind.Identifier && Text == word;
}
