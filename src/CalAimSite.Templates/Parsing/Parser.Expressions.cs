using CalAimSite.Templates.Expressions;
using CalAimSite.Templates.Statements;

namespace CalAimSite.Templates.Parsing;

internal sealed partial class Parser
{
    /// <summary>Stands for what could not be read.</summary>
    private static Expression Nothing { get; } = new Literal(default, default);

    private bool IsOperand =>
        Current.Kind is TokenKind.Identifier or TokenKind.Argument or TokenKind.Text or TokenKind.Integer || Current.Is("(");

    /// <summary>A call or an expression with operators, and the calls that it is piped to.</summary>
    private Expression ParseExpression(bool isIncludeAllowed = false)
    {
        var first = Current;
        if (first.IsWord("include"))
        {
            var include = ParseInclude();
            if (!isIncludeAllowed)
                Fail(PlaceOf(first), "An `include` cannot stand here.", "Write it as a statement of its own, or assign it to a variable.");
            return _isFailed ? Nothing : include;
        }
        var value = IsFunctionName() ? ParseCall(null, first) : ParseBinary(0);
        while (Accept("|"))
        {
            while (Current is { Kind: TokenKind.EndOfStatement, Text: not ";" })
                _at++;
            value = ParseCall(value, first);
        }
        return _isFailed ? Nothing : value;
    }

    private bool IsFunctionName() =>
        Current.Kind == TokenKind.Identifier && Current.Text is "string" or "html" or "array" or "object" && _tokens[_at + 1].Is(".");

    /// <summary>A function with its arguments: only operands, since Scriban reads operators after an argument as part of it.</summary>
    private Expression ParseCall(Expression? piped, Token first)
    {
        var name = Current;
        if (name.Kind != TokenKind.Identifier || Language.Refused.ContainsKey(name.Text))
            FailAt(name, "the name of a function");
        _at += _isFailed ? 0 : 1;
        var fullName = name.Text;
        if (!_isFailed && Accept("."))
            fullName += "." + Take().Text;
        if (_isFailed)
            return Nothing;
        if (!Function.All.TryGetValue(fullName, out var function))
        {
            Fail(PlaceFrom(name), $"`{fullName}` is not a function of the subset.", Language.Suggest(fullName, Function.All.Keys));
            return Nothing;
        }
        RefuseParenthesis();
        var arguments = new List<Expression>();
        if (piped is not null)
            arguments.Add(piped);
        while (IsOperand && !_isFailed)
            arguments.Add(ParseOperand());
        if (Binary.Precedence(Current.Text) > 0 && Current.Kind == TokenKind.Symbol)
            Fail(PlaceOf(Current), $"`{Current.Text}` follows a call.",
                "Put the call in parentheses; Scriban would read the operator as part of the last argument.");
        if (arguments.Count != function.Arity)
            Fail(PlaceFrom(name), $"`{fullName}` takes {function.Arity} arguments, not {arguments.Count}.",
                "The value before `|` is the first argument.");
        return _isFailed ? Nothing : new Call(PlaceFrom(first), function, [.. arguments]);
    }

    private Include ParseInclude()
    {
        var word = Take();
        var name = Current;
        if (name.Kind != TokenKind.Text)
            Fail(PlaceOf(name), "Here should stand the name of a template in quotes.", "Name it literally, so that it can be checked.");
        else
            _at++;
        var arguments = new List<IncludeArgument>();
        while (IsOperand && !_isFailed)
        {
            var argument = Take();
            if (argument.Kind != TokenKind.Identifier || !Accept(":"))
                Fail(PlaceOf(argument), "This argument has no name.", "Write `name: value`; the template reads it as `$.name`.");
            else if (arguments.Exists(a => a.Name == argument.Text))
                Fail(PlaceOf(argument), $"The argument `{argument.Text}` is given twice.", "Give it once.");
            else
                arguments.Add(new(PlaceOf(argument), CheckedArgument(argument), ParseOperand()));
        }
        var include = new Include(PlaceFrom(word), name.Text, [.. arguments], () => _template.FrameSize);
        if (!_isFailed)
            linker.Includes.Add(include);
        return include;
    }

    private string CheckedArgument(Token name)
    {
        if (name.Text is "size" or "template_name" || Language.IsReserved(name.Text))
            Fail(PlaceOf(name), $"`{name.Text}` cannot be the name of an argument.", "Choose another name.");
        return name.Text;
    }

    private Expression ParseBinary(int above)
    {
        var first = Current;
        var left = ParseUnary();
        while (!_isFailed && Current.Kind == TokenKind.Symbol && Binary.Precedence(Current.Text) is var precedence && precedence > above)
        {
            var symbol = Take();
            var right = ParseBinary(precedence);
            left = new Binary(PlaceFrom(first), symbol.Text, left, right);
        }
        if (!_isFailed && IsOperand)
            Fail(PlaceOf(Current), $"`{source.Text[Current.Start..Current.End]}` follows a value that is no function.",
                "Join values by an operator, or call a function by its full name.");
        return left;
    }

    private Expression ParseUnary()
    {
        var first = Current;
        if (!Accept("!"))
            return ParseOperand();
        if (!TryEnter(first))
            return Nothing;
        var operand = ParseUnary();
        _depth--;
        return new Not(PlaceFrom(first), operand);
    }

    private Expression ParseOperand()
    {
        var first = Current;
        switch (first.Kind)
        {
            case TokenKind.Text:
                _at++;
                return EndLiteral(new Literal(PlaceOf(first), first.Text));
            case TokenKind.Integer:
                _at++;
                return EndLiteral(new Literal(PlaceOf(first), int.Parse(first.Text)));
            case TokenKind.Identifier when first.Text is "true" or "false" or "null":
                _at++;
                return EndLiteral(new Literal(PlaceOf(first), first.Text == "null" ? TemplateValue.Null : first.Text == "true"));
            case TokenKind.Identifier when first.Text == "for":
                return ParseLoopState();
            case TokenKind.Identifier when !Language.IsReserved(first.Text):
                _at++;
                return ParsePath(first, Variable(first));
            case TokenKind.Argument:
                return ParseArgumentRead();
            case TokenKind.Symbol when first.Text == "(":
                return ParseParenthesis();
            default:
                FailAt(first, "a value");
                return Nothing;
        }
    }

    private Expression ParseParenthesis()
    {
        var first = Take();
        if (!TryEnter(first))
            return Nothing;
        var value = ParseExpression();
        _depth--;
        if (!_isFailed && !Accept(")"))
            FailAt(Current, "`)`");
        return EndLiteral(value);
    }

    private Expression EndLiteral(Expression value)
    {
        if (!_isFailed && (Current.Is(".") || Current.Is("?.") || (Current.Is("[") && !IsSpaceBefore())))
            Fail(PlaceOf(Current), "Only a variable has members.", "Assign the value to a variable first.");
        RefuseParenthesis();
        return value;
    }

    private Expression Variable(Token name)
    {
        var loop = _loops.LastIndexOf(name.Text);
        if (loop >= 0)
            return new LoopRead(PlaceOf(name), name.Text, loop * For.Slots);
        var read = new VariableRead(PlaceOf(name), name.Text);
        if (!_isFailed && _muted == 0)
            linker.Reads.Add(read);
        return read;
    }

    private Expression ParseLoopState()
    {
        var first = Take();
        if (!Accept("."))
        {
            FailAt(Current, "`.` after `for`");
            return Nothing;
        }
        var name = Take();
        if (!_isInLoop)
            Fail(PlaceFrom(first), $"`for.{name.Text}` stands outside of a loop.",
                "It works inside the `for` of the same template, not in its `else`.");
        Func<long, long, TemplateValue>? compute = name.Text switch
        {
            "index" => (index, _) => index,
            "rindex" => (index, length) => length - index - 1,
            "length" => (_, length) => length,
            "first" => (index, _) => index == 0,
            "last" => (index, length) => index == length - 1,
            "even" => (index, _) => index % 2 == 0,
            "odd" => (index, _) => index % 2 == 1,
            _ => null,
        };
        if (compute is null)
            Fail(PlaceFrom(first), $"`for.{name.Text}` is not in the subset.",
                "There are index, rindex, length, first, last, even and odd; indexes begin with 0.");
        return _isFailed ? Nothing : EndLiteral(new LoopState(PlaceFrom(first), (_loops.Count - 1) * For.Slots, compute!));
    }

    private Expression ParseArgumentRead()
    {
        var first = Take();
        if (first.Text != "$" || !Current.Is("."))
        {
            Fail(PlaceOf(first), $"`{first.Text}` is not in the subset.",
                "Read the arguments of an `include` as `$.name`; write variables without `$`.");
            return Nothing;
        }
        _at++;
        var name = Take();
        if (name.Kind != TokenKind.Identifier)
            FailAt(name, "the name of an argument");
        else
            CheckedArgument(name);
        if (_isFailed)
            return Nothing;
        var index = _template.Arguments.IndexOf(name.Text);
        if (index < 0)
        {
            index = _template.Arguments.Count;
            _template.Arguments.Add(name.Text);
        }
        var read = new ArgumentRead(PlaceFrom(first), name.Text, _template, index);
        linker.ArgumentReads.Add(read);
        return ParsePath(first, read);
    }

    private Expression ParsePath(Token first, Expression value)
    {
        while (!_isFailed)
        {
            var symbol = Current;
            if (symbol.Is(".") || symbol.Is("?."))
            {
                _at++;
                var name = Take();
                if (name.Kind != TokenKind.Identifier)
                    FailAt(name, "the name of a member");
                else if (name.Text is "null" or "true" or "false" or "do" or "this" or "for" or "while" or "tablerow" || Current.Is("?"))
                    Fail(PlaceOf(name), $"`{name.Text}{(Current.Is("?") ? "?" : "")}` cannot be the name of a member.",
                        Language.Refused.GetValueOrDefault(name.Text, "Choose another name."));
                var isNullAllowed = symbol.Text == "?." || value is MemberRead { IsNullAllowed: true };
                value = new MemberRead(PlaceFrom(first), value, name.Text, isNullAllowed);
            }
            else if (symbol.Is("["))
            {
                if (IsSpaceBefore())
                    Fail(PlaceOf(symbol), "Lists of values `[…]` are not in the subset.",
                        "To index, write `[` directly after the name; else give the view model a list.");
                _at++;
                value = new IndexRead(PlaceFrom(first), value, ParseOperand());
                if (!_isFailed && !Accept("]"))
                    FailAt(Current, "`]`");
            }
            else
                break;
        }
        RefuseParenthesis();
        return value;
    }

    private bool IsSpaceBefore() => char.IsWhiteSpace(source.Text[Current.Start - 1]);

    private void RefuseParenthesis()
    {
        if (!_isFailed && Current.Is("(") && !IsSpaceBefore())
            Fail(PlaceOf(Current), "Calls with parentheses `f(…)` are not in the subset.",
                "Write the arguments after the function, separated by spaces.");
    }
}
