using System.Text;
using CalAimSite.Templates.Expressions;
using CalAimSite.Templates.Statements;

namespace CalAimSite.Templates.Parsing;

internal sealed partial class Parser
{
    /// <summary>Reads up to the <c>end</c> or <c>else</c> of the opening word, or to the end of the template if there is none.</summary>
    private Block ParseBlock(string opening, Place place)
    {
        var statements = new List<Statement>();
        byte[]? indent = null;
        while (Current.Kind != TokenKind.End)
        {
            var token = Current;
            switch (token.Kind)
            {
                case TokenKind.Raw:
                    statements.Add(new Literally(BytesOf(token.Start, token.End)) { Indent = indent });
                    _at++;
                    break;
                case TokenKind.Enter:
                    indent = _at > 0 && _tokens[_at - 1].Kind == TokenKind.Raw ? IndentBefore(_tokens[_at - 1].End) : [];
                    _at++;
                    break;
                case TokenKind.Exit:
                    indent = null;
                    _at++;
                    break;
                case TokenKind.EndOfStatement:
                    _at++;
                    break;
                case TokenKind.Identifier when token.Text is "end" or "else" && opening.Length > 0:
                    return new Block([.. statements]);
                default:
                    if (ParseStatement(token, indent) is { } statement)
                        statements.Add(statement);
                    break;
            }
        }
        if (opening.Length > 0)
            Fail(place, $"The `{opening}` that begins here has no `end`.", "Write `{{ end }}` after its last line.");
        return new Block([.. statements]);
    }

    /// <summary>The white space at the end of the text, from the last line feed on; nothing if there is other text on the line.</summary>
    private byte[] IndentBefore(int end)
    {
        var start = end;
        while (start > 0 && source.Text[start - 1] != '\n')
        {
            if (!char.IsWhiteSpace(source.Text[--start]))
                return [];
        }
        return BytesOf(start, end);
    }

    private byte[] BytesOf(int start, int end) => Encoding.UTF8.GetBytes(source.Text, start, end - start);

    private Statement? ParseStatement(Token token, byte[]? indent)
    {
        switch (token.Kind == TokenKind.Identifier ? token.Text : "")
        {
            case "if":
                return ParseIf(indent);
            case "for" when !_tokens[_at + 1].Is("."):
                return ParseFor(indent);
            case "capture":
                return ParseCapture(indent);
            case "break" or "continue":
                return ParseJump(indent);
            case "end" or "else":
                Fail(PlaceOf(token), $"This `{token.Text}` belongs to nothing.", "Remove it, or look for an `end` too many before it.");
                EndStatement();
                return null;
            case "case" or "while" or "tablerow" or "with" or "func" or "wrap":
                SkipRefusedBlock();
                return null;
            default:
                return ParseExpressionStatement(indent);
        }
    }

    private If ParseIf(byte[]? indent)
    {
        var word = Take();
        var condition = ParseExpression();
        EndStatement();
        var then = ParseNested(word);
        if (!Current.IsWord("else"))
        {
            TakeEnd();
            return new If(condition, then, Block.Empty) { Indent = indent };
        }
        if (_tokens[_at + 1].IsWord("if"))
        {
            _at++;
            return new If(condition, then, new Block([ParseIf(null)])) { Indent = indent };
        }
        var otherwise = ParseElse(word);
        return new If(condition, then, otherwise) { Indent = indent };
    }

    private Block ParseElse(Token opening)
    {
        _at++;
        EndStatement();
        var block = ParseNested(opening);
        if (Current.IsWord("else"))
            Fail(PlaceOf(Current), "There is a second `else`.", "Remove it, or write `else if` before the last `else`.");
        TakeEnd();
        return block;
    }

    private Block ParseNested(Token opening)
    {
        if (!TryEnter(opening))
        {
            _at = _tokens.Count - 1;
            return Block.Empty;
        }
        var block = ParseBlock(opening.Text, PlaceOf(opening));
        _depth--;
        return block;
    }

    private void TakeEnd()
    {
        if (Current.Kind != TokenKind.End)
            _at++;
        EndStatement();
    }

    private For ParseFor(byte[]? indent)
    {
        var word = Take();
        var name = Current;
        if (ExpectName("the name of the loop's variable"))
        {
            linker.LoopVariables.Add(new(name.Text, PlaceOf(name)));
            if (!Current.IsWord("in"))
                FailAt(Current, "`in`");
            else
                _at++;
        }
        var items = ParseBinary(0);
        EndStatement();

        var slot = _loops.Count * For.Slots;
        _template.LoopSlots = Math.Max(_template.LoopSlots, slot + For.Slots);
        var wasInLoop = _isInLoop;
        _loops.Add(name.Text);
        _isInLoop = true;
        var body = ParseNested(word);
        _isInLoop = wasInLoop;
        _loops.RemoveAt(_loops.Count - 1);

        if (!Current.IsWord("else"))
        {
            TakeEnd();
            return new For(PlaceOf(word), slot, items, body, Block.Empty) { Indent = indent };
        }
        if (_tokens[_at + 1].IsWord("if"))
            Fail(PlaceOf(Current), "`else if` cannot follow a `for`.", "Write `else` alone, and the `if` in it.");
        _isInLoop = false;
        var otherwise = ParseElse(word);
        _isInLoop = wasInLoop;
        return new For(PlaceOf(word), slot, items, body, otherwise) { Indent = indent };
    }

    private Capture ParseCapture(byte[]? indent)
    {
        var word = Take();
        var name = Current;
        ExpectName("the name of a variable");
        var variable = Assigned(name);
        EndStatement();
        var body = ParseNested(word);
        if (Current.IsWord("else"))
            Fail(PlaceOf(Current), "A `capture` has no `else`.", "Remove it.");
        TakeEnd();
        return new Capture(variable, body) { Indent = indent };
    }

    private Jump ParseJump(byte[]? indent)
    {
        var word = Take();
        if (!_isInLoop)
            Fail(PlaceOf(word), $"`{word.Text}` stands outside of a loop.",
                "It works inside the `for` of the same template, not in its `else`.");
        EndStatement();
        return new Jump(word.Text == "break" ? Flow.Break : Flow.Continue) { Indent = indent };
    }

    private void SkipRefusedBlock()
    {
        var word = Take();
        FailAt(word, "");
        EndStatement();
        _muted++;
        do
        {
            ParseNested(word);
        }
        while (Take() is { Kind: TokenKind.Identifier, Text: "else" });
        EndStatement();
        _muted--;
    }

    private Statement ParseExpressionStatement(byte[]? indent)
    {
        var first = Current;
        if (first.Kind == TokenKind.Identifier && _tokens[_at + 1].Is("="))
        {
            ExpectName("the name of a variable");
            _at++;
            var assigned = ParseExpression(isIncludeAllowed: true);
            var variable = Assigned(first);
            variable.IsHtml &= assigned is not VariableRead && assigned.IsHtml;
            EndStatement();
            return new Assign(variable, assigned) { Indent = indent };
        }
        var value = ParseExpression(isIncludeAllowed: true);
        var isRight = EndStatement();
        if (value is Include include)
            return new WriteInclude(include) { Indent = indent };
        if (value is Call { Function.Name: Function.Escape } call)
            return new WriteEscaped(call.Place, call.First) { Indent = indent };
        var write = new WriteHtml(value) { Indent = indent };
        if (isRight && _muted == 0)
            linker.Writes.Add(write);
        return write;
    }

    private bool ExpectName(string expected)
    {
        if (Current.Kind != TokenKind.Identifier)
            FailAt(Current, expected);
        else if (Language.IsReserved(Current.Text))
            Fail(PlaceOf(Current), $"`{Current.Text}` is a word of the language, no name for a variable.", "Choose another name.");
        else
            _at++;
        return !_isFailed;
    }

    private Variable Assigned(Token name)
    {
        if (_isFailed)
            return new Variable(0);
        var variable = linker.Variable(name.Text);
        variable.Assignments.Add(PlaceOf(name));
        return variable;
    }
}
