using System.Text;

namespace CalAimSite.Templates.Parsing;

/// <summary>Cuts a template into tokens. Text is trimmed here: by <c>{{-</c>, <c>{{~</c>, <c>-}}</c> and <c>~}}</c>.</summary>
internal sealed class Lexer(TemplateSource source, List<TemplateError> errors)
{
    private static readonly string[] Symbols =
    [
        "//=", "..<", "...", "==", "!=", "<=", ">=", "<<", ">>", "&&", "||", "|>", "??", "?.", "?!",
        "..", "++", "--", "+=", "-=", "*=", "/=", "%=", "//", "^^",
    ];

    private readonly string _text = source.Text;
    private readonly List<Token> _tokens = [];
    private int _at;

    internal List<Token> Read()
    {
        var zero = _text.IndexOf('\0', StringComparison.Ordinal);
        if (zero >= 0)
            Report(zero, 1, "A template cannot hold the character U+0000.", "Remove it.");
        while (_at < _text.Length)
        {
            ReadRaw();
            if (_at < _text.Length)
                ReadCode();
        }
        _tokens.Add(new(TokenKind.End, _text.Length, _text.Length, "the end of the template"));
        return _tokens;
    }

    private char Peek(int ahead = 0) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    private void Add(TokenKind kind, int start, string text = "") => _tokens.Add(new(kind, start, _at, text));

    private void Report(int start, int length, string message, string advice) =>
        errors.Add(new Place(source, start, length).Error(message, advice));

    private void ReadRaw()
    {
        var start = _at;
        var enter = FindEnter();
        var end = enter;
        var trim = enter + 2 < _text.Length ? _text[enter + 2] : '\0';
        while (trim is '-' or '~' && end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            if (trim == '~' && _text[end - 1] is '\n' or '\r')
                break;
            end--;
        }
        if (end > start)
            _tokens.Add(new(TokenKind.Raw, start, end));
        _at = enter;
        if (enter == _text.Length)
            return;
        _at += trim is '-' or '~' ? 3 : 2;
        Add(TokenKind.Enter, enter);
    }

    private int FindEnter()
    {
        for (var from = _at; ;)
        {
            var brace = _text.IndexOf('{', from);
            if (brace < 0)
                return _text.Length;
            from = brace + 1;
            while (from < _text.Length && _text[from] == '%')
                from++;
            if (from == _text.Length || _text[from] != '{')
                continue;
            if (from == brace + 1)
                return brace;
            Report(brace, from + 1 - brace, "Escape blocks `{%{ … }%}` are not in the subset.",
                "Give the text by a variable and write it with `html.escape`.");
        }
    }

    private void ReadCode()
    {
        var enter = _tokens[^1].Start;
        while (!AtExit())
        {
            if (_at == _text.Length)
            {
                Report(enter, 2, "The code that begins here is not closed.", "Close it with `}}`.");
                return;
            }
            ReadToken();
        }
        var start = _at;
        var trim = Peek();
        _at += trim == '}' ? 2 : 3;
        Add(TokenKind.Exit, start);
        while (trim != '}' && char.IsWhiteSpace(Peek()))
        {
            _at++;
            if (trim == '~' && _text[_at - 1] == '\n')
                return;
        }
    }

    private bool AtExit()
    {
        var skip = Peek() is '-' or '~' ? 1 : 0;
        return Peek(skip) == '}' && Peek(skip + 1) == '}';
    }

    private void ReadToken()
    {
        var start = _at;
        var first = _text[_at];
        if (first == '\r' && Peek(1) != '\n')
            Report(_at, 1, "A line in code ends with a carriage return alone.", "End lines with a line feed.");
        if (first is '\n' or ';')
        {
            _at++;
            Add(TokenKind.EndOfStatement, start, first == ';' ? ";" : "the end of the line");
        }
        else if (char.IsWhiteSpace(first))
            _at++;
        else if (first == '#')
            SkipComment();
        else if (first is '"' or '\'')
            ReadText(first);
        else if (first == '`')
            ReadVerbatim();
        else if (char.IsAsciiDigit(first))
            ReadInteger();
        else if (char.IsAsciiLetter(first) || first is '_' or '$')
        {
            _at++;
            while (IsNamePart(Peek()))
                _at++;
            Add(first == '$' ? TokenKind.Argument : TokenKind.Identifier, start, _text[start.._at]);
        }
        else
            ReadSymbol();
    }

    private static bool IsNamePart(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    private void ReadSymbol()
    {
        var start = _at;
        var symbol = Array.Find(Symbols, s => string.CompareOrdinal(_text, start, s, 0, s.Length) == 0) ?? _text[start].ToString();
        _at += symbol.Length;
        if ("<>!=|()[].:,?+-*/%^@&{}".Contains(symbol[0], StringComparison.Ordinal))
        {
            Add(TokenKind.Symbol, start, symbol);
            return;
        }
        Report(start, 1, $"The character `{symbol}` has no meaning in code.", "Names are made of the letters A to Z, digits and `_`.");
        Add(TokenKind.Bad, start);
    }

    private void SkipComment()
    {
        var isLong = Peek(1) == '#';
        _at += isLong ? 2 : 1;
        while (_at < _text.Length && !AtExit() && (isLong || Peek() != '\n'))
        {
            if (isLong && Peek() == '#' && Peek(1) == '#')
            {
                _at += 2;
                return;
            }
            _at++;
        }
    }

    private void ReadInteger()
    {
        var start = _at;
        while (IsNamePart(Peek()) || (Peek() == '.' && Peek(1) != '.'))
            _at++;
        var text = _text[start.._at];
        if (int.TryParse(text, System.Globalization.NumberStyles.None, null, out _))
        {
            Add(TokenKind.Integer, start, text);
            return;
        }
        Report(start, _at - start, $"`{text}` is not a number of the subset.", "Write a whole number from 0 to 2147483647.");
        Add(TokenKind.Bad, start);
    }

    private void ReadVerbatim()
    {
        var start = _at++;
        while (_at < _text.Length && (Peek() != '`' || Peek(1) == '`'))
            _at += Peek() == '`' ? 2 : 1;
        CloseText(start, _text[(start + 1).._at].Replace("``", "`", StringComparison.Ordinal));
    }

    private void ReadText(char quote)
    {
        var start = _at++;
        var value = new StringBuilder();
        while (_at < _text.Length && Peek() != quote)
        {
            if (Peek() == '\\')
                ReadEscape(value);
            else
                value.Append(_text[_at++]);
        }
        CloseText(start, value.ToString());
    }

    private void CloseText(int start, string value)
    {
        if (_at == _text.Length)
        {
            Report(start, 1, "The string that begins here is not closed.", $"Close it with `{_text[start]}`.");
            Add(TokenKind.Bad, start);
            return;
        }
        _at++;
        Add(TokenKind.Text, start, value);
    }

    private void ReadEscape(StringBuilder value)
    {
        var start = _at;
        var escape = Peek(1);
        _at = Math.Min(_at + 2, _text.Length);
        var plain = "'\"\\0bfnrtv".IndexOf(escape, StringComparison.Ordinal);
        var digits = escape == 'u' ? 4 : escape == 'x' ? 2 : 0;
        if (plain >= 0)
            value.Append("'\"\\\0\b\f\n\r\t\v"[plain]);
        else if (escape == '\r' && Peek() == '\n')
            _at++;
        else if (digits > 0 && _at + digits <= _text.Length && _text.AsSpan(_at, digits).TrimStart("0123456789abcdefABCDEF").IsEmpty)
        {
            value.Append((char)Convert.ToInt32(_text.Substring(_at, digits), 16));
            _at += digits;
        }
        else if (escape != '\n')
            Report(start, 2, $"`\\{escape}` is not an escape sequence.",
                "Write one of \\' \\\" \\\\ \\0 \\b \\f \\n \\r \\t \\v \\u0000 \\x00, or a backslash as \\\\.");
    }
}
