using CalAimSite.Templates.Expressions;
using CalAimSite.Templates.Statements;

namespace CalAimSite.Templates.Parsing;

/// <summary>Reads one template. What concerns several templates is gathered for the <see cref="Linker"/>.</summary>
internal sealed partial class Parser(TemplateSource source, Linker linker, List<TemplateError> errors)
{
    private const int MaximumDepth = 100;

    private readonly List<Token> _tokens = new Lexer(source, errors).Read();
    private readonly Template _template = new(source);
    private readonly List<string> _loops = [];
    private int _at;
    private int _depth;
    private int _muted;
    private int _reads = linker.Reads.Count;
    private bool _isFailed;
    private bool _isInLoop;

    private Token Current => _tokens[_at];

    internal Template Parse()
    {
        _template.Body = ParseBlock("", new Place(source, 0, 0));
        return _template;
    }

    private Place PlaceOf(Token token) => new(source, token.Start, token.End - token.Start);

    private Place PlaceFrom(Token first) => new(source, first.Start, _tokens[_at - 1].End - first.Start);

    private Token Take()
    {
        var token = Current;
        if (_at < _tokens.Count - 1)
            _at++;
        return token;
    }

    private bool Accept(string symbol)
    {
        var isThere = Current.Is(symbol);
        if (isThere)
            _at++;
        return isThere;
    }

    /// <summary>Reports the first error of a statement. The rest of the statement is skipped by <see cref="EndStatement"/>.</summary>
    private void Fail(Place place, string message, string advice)
    {
        if (!_isFailed && _muted == 0)
            errors.Add(place.Error(message, advice));
        _isFailed = true;
    }

    /// <summary>Reports a token that cannot stand here: by name, if Scriban has it and the subset has not.</summary>
    private void FailAt(Token token, string expected)
    {
        if (token.Kind == TokenKind.Bad)
            _isFailed = true;
        else if (token.Kind is TokenKind.Identifier or TokenKind.Symbol && Language.Refused.TryGetValue(token.Text, out var advice))
            Fail(PlaceOf(token), $"`{token.Text}` is not in the subset.", advice);
        else
            Fail(PlaceOf(token), $"Here should stand {expected}, not {Describe(token)}.", "");
    }

    private string Describe(Token token) => token.Kind switch
    {
        TokenKind.Exit => "the end of the code",
        TokenKind.End or TokenKind.EndOfStatement when token.Text != ";" => token.Text,
        _ => $"`{source.Text[token.Start..token.End]}`",
    };

    /// <returns>Whether the statement is without error.</returns>
    private bool EndStatement()
    {
        if (!_isFailed && Current.Kind is not (TokenKind.EndOfStatement or TokenKind.Exit or TokenKind.End))
            FailAt(Current, "the end of the statement");
        while (Current.Kind is not (TokenKind.EndOfStatement or TokenKind.Exit or TokenKind.End))
            _at++;
        if (Current.Kind == TokenKind.EndOfStatement)
            _at++;
        var isRight = !_isFailed;
        if (!isRight)
            linker.Reads.RemoveRange(_reads, linker.Reads.Count - _reads);
        _reads = linker.Reads.Count;
        _isFailed = false;
        return isRight;
    }

    private bool TryEnter(Token token)
    {
        if (++_depth <= MaximumDepth)
            return true;
        _depth--;
        Fail(PlaceOf(token), $"This is nested deeper than {MaximumDepth}.", "Split the template by `include`.");
        return false;
    }
}
