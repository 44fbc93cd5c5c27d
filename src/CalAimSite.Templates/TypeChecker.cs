using Scriban.Runtime;
using Scriban.Syntax;

namespace CalAimSite.Templates;

/// <summary>
/// Follows a page through all that it includes, with the kinds of the values that it is given, and reports names that are not there. The
/// type of an expression is null where it cannot be known: then nothing is said of it.
/// </summary>
internal sealed partial class TypeChecker(TemplateChecks checks, IReadOnlyDictionary<string, TemplateType?> globals) : ScriptVisitor<TemplateType?>
{
    private const int MostIncludes = 32;

    private static readonly ViewType Loop = new(() =>
    [
        ("index", TemplateType.Number), ("rindex", TemplateType.Number), ("length", TemplateType.Number), ("first", TemplateType.Flag),
        ("last", TemplateType.Flag), ("even", TemplateType.Flag), ("odd", TemplateType.Flag), ("changed", TemplateType.Flag),
    ]);

    private readonly Dictionary<string, List<IReadOnlyDictionary<string, TemplateType?>>> _checked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TemplateType?> _assigned = new(StringComparer.Ordinal);
    private Frame? _frame;

    /// <returns>The templates that it includes, and itself.</returns>
    internal IEnumerable<string> CheckPage(string template)
    {
        Enter(template, call: null, new Dictionary<string, TemplateType?>());
        return _checked.Keys;
    }

    /// <summary>Checks what no page includes: of its arguments nothing is known.</summary>
    internal void CheckUnused(string template) => Enter(template, call: null, arguments: null);

    // Scriban's own visitor of this kind runs in circles at a list.
    public override TemplateType? Visit(ScriptNode? node) => node is ScriptList ? DefaultVisit(node) : base.Visit(node);

    public override TemplateType? Visit(ScriptExpressionStatement node)
    {
        var type = Visit(node.Expression);
        if (type is ViewType or ListType && node.Expression is not (ScriptAssignExpression or ScriptIncrementDecrementExpression))
            Report(node.Expression!, $"This is {type.Noun}, which cannot be written.", type is ListType ? "Use `for`." : "Write one of its members.");
        return null;
    }

    public override TemplateType? Visit(ScriptForStatement node)
    {
        Visit(node.NamedArguments);
        var list = Visit(node.Iterator);
        if (list is not (null or ListType))
            Report(node.Iterator!, $"This is {list.Noun}, not a list.", "");
        _frame!.Loops.Push(((node.Variable as ScriptVariable)?.Name, (list as ListType)?.Item));
        Visit(node.Body);
        _frame!.Loops.Pop();
        return Visit(node.Else);
    }

    public override TemplateType? Visit(ScriptTableRowStatement node) => Visit((ScriptForStatement)node);

    public override TemplateType? Visit(ScriptWhileStatement node)
    {
        Visit(node.Condition);
        _frame!.Loops.Push((null, null));
        Visit(node.Body);
        _frame!.Loops.Pop();
        return null;
    }

    public override TemplateType? Visit(ScriptCaptureStatement node)
    {
        Visit(node.Body);
        return Assign(node.Target, TemplateType.Html);
    }

    public override TemplateType? Visit(ScriptAssignExpression node) => Assign(node.Target, Visit(node.Value));
    public override TemplateType? Visit(ScriptNamedArgument node) => Visit(node.Value);
    public override TemplateType? Visit(ScriptNestedExpression node) => Visit(node.Expression);

    public override TemplateType? Visit(ScriptLiteral node) => node.Value switch
    {
        string => TemplateType.Text,
        bool => TemplateType.Flag,
        int => TemplateType.Number,
        _ => null,
    };

    public override TemplateType? Visit(ScriptInterpolatedStringExpression node)
    {
        DefaultVisit(node);
        return TemplateType.Text;
    }

    public override TemplateType? Visit(ScriptArrayInitializerExpression node) =>
        TemplateType.List(Common([.. node.Values.Select(value => Visit(value))]));

    public override TemplateType? Visit(ScriptObjectInitializerExpression node)
    {
        foreach (var member in node.Members)
            Visit(member.Value);
        return null;
    }

    public override TemplateType? Visit(ScriptConditionalExpression node)
    {
        Visit(node.Condition);
        return Common(Visit(node.ThenValue), Visit(node.ElseValue));
    }

    public override TemplateType? Visit(ScriptBinaryExpression node)
    {
        var (left, right) = (Visit(node.Left), Visit(node.Right));
        return node.Operator switch
        {
            ScriptBinaryOperator.EmptyCoalescing => Common(left, right),
            >= ScriptBinaryOperator.Or and <= ScriptBinaryOperator.CompareGreaterOrEqual => TemplateType.Flag,
            _ => null,
        };
    }

    public override TemplateType? Visit(ScriptUnaryExpression node)
    {
        if (node.Operator == ScriptUnaryOperator.FunctionAlias)
            FindFunction(node.Right);
        else
            Visit(node.Right);
        return node.Operator == ScriptUnaryOperator.Not ? TemplateType.Flag : null;
    }

    public override TemplateType? Visit(ScriptIsEmptyExpression node)
    {
        Visit(node.Target);
        return TemplateType.Flag;
    }

    public override TemplateType? Visit(ScriptVariableGlobal node)
    {
        foreach (var (name, type) in _frame!.Loops)
        {
            if (name == node.Name)
                return type;
        }
        if (globals.TryGetValue(node.Name, out var global))
            return global;
        if (checks.IsAssigned(node.Name))
            return _assigned.GetValueOrDefault(node.Name);
        if (_frame!.Loops.Count > 0 && node.Name is "for" or "tablerow" or "while")
            return node.Name == "for" ? Loop : null;
        if (Builtins.All.TryGetValue(node.Name, out var function))
            return function is IncludeFunction ? TemplateType.Html : null;
        if (Builtins.Refused.TryGetValue(node.Name, out var advice))
            Report(node, $"`{node.Name}` is not for themes.", advice);
        else
            Report(node, $"There is no variable `{node.Name}`.", Spelling.Suggest(node.Name, [.. globals.Keys, .. checks.AssignedVariables]));
        return null;
    }

    // `$x` is a variable of this template, `$` is all arguments.
    public override TemplateType? Visit(ScriptVariableLocal node)
    {
        foreach (var (name, type) in _frame!.Loops)
        {
            if (name == node.Name)
                return type;
        }
        if (checks.IsAssigned(node.Name))
            return _assigned.GetValueOrDefault(node.Name);
        if (node.Name != "$")
            Report(node, $"There is no variable `{node.Name}`.", $"An argument of an include is read as `$.{node.Name[1..]}`.");
        return null;
    }

    public override TemplateType? Visit(ScriptMemberExpression node)
    {
        if (node.Target is ScriptVariableLocal { Name: "$" })
            return ArgumentType(node);
        if (IsGroup(node.Target, out _))
            return Call(node, node, []);
        return Visit(node.Target) is { } type ? Member(type, node.Member!, node.Member!.Name) : null;
    }

    public override TemplateType? Visit(ScriptIndexerExpression node)
    {
        Visit(node.Index);
        return Visit(node.Target) switch
        {
            ListType list => list.Item,
            ViewType view when node.Index is ScriptLiteral { Value: string name } => Member(view, node.Index, name),
            ViewType view => Common([.. view.Members.Values]),
            _ => null,
        };
    }

    // What is refused is not looked into.
    public override TemplateType? Visit(ScriptFunction node) => null;
    public override TemplateType? Visit(ScriptWithStatement node) => null;
    public override TemplateType? Visit(ScriptWrapStatement node) => null;
    public override TemplateType? Visit(ScriptImportStatement node) => null;

    public override TemplateType? Visit(ScriptFunctionCall node) => TemplateOutline.IsInclude(node)
        ? Include(node)
        : Call(node, node.Target!, ArgumentTypes(node));

    public override TemplateType? Visit(ScriptPipeCall node) => Pipe(node.To!, Visit(node.From));

    private static TemplateType? Common(params ReadOnlySpan<TemplateType?> types)
    {
        var first = types.IsEmpty ? null : types[0];
        foreach (var type in types)
        {
            if (!TemplateType.AreSame(type, first))
                return null;
        }
        return first;
    }

    private TemplateType? Assign(ScriptExpression? target, TemplateType? type)
    {
        if (target is ScriptVariable { Name: not "$" } variable)
            _assigned[variable.Name] = checks.IsAssignedOnce(variable.Name) ? type : null;
        return type;
    }

    private TemplateType? ArgumentType(ScriptMemberExpression node)
    {
        var name = node.Member!.Name;
        if (_frame is { Call: null, Arguments: not null })
            Report(node, $"Nobody gives a page `$.{name}`.", "Only what is included has arguments.");
        return _frame!.Arguments?.GetValueOrDefault(name);
    }

    private TemplateType? Member(TemplateType type, ScriptNode node, string name)
    {
        if (name == "size" && (type is ListType || type == TemplateType.Text))
            return TemplateType.Number;
        var members = (type as ViewType)?.Members;
        if (members is not null && members.TryGetValue(name, out var member))
            return member;
        if (members is null)
            Report(node, $"There is no member `{name}`: this is {type.Noun}.", type is ListType ? "A list has only `size`." : "");
        else
            Report(node, $"There is no member `{name}`{(((ViewType)type).Place is { } place ? $" {place}" : "")}.", Advice(name, members.Keys));
        return null;
    }

    private static string Advice(string name, IEnumerable<string> members) =>
        Spelling.Suggest(name, members) is { Length: > 0 } suggestion ? suggestion : $"There are: {string.Join(", ", members)}.";

    private void Enter(string template, ScriptFunctionCall? call, IReadOnlyDictionary<string, TemplateType?>? arguments)
    {
        if (!_checked.TryGetValue(template, out var before))
            _checked.Add(template, before = []);
        if (_frame?.Depth > MostIncludes || (arguments is not null && before.Exists(given => AreSame(given, arguments))))
            return;
        if (arguments is not null)
            before.Add(arguments);
        var (source, page) = checks[template];
        _frame = new(source, call, _frame, arguments);
        Visit(page);
        _frame = _frame.Caller;
    }

    private static bool AreSame(IReadOnlyDictionary<string, TemplateType?> a, IReadOnlyDictionary<string, TemplateType?> b) =>
        a.Count == b.Count && a.All(pair => b.TryGetValue(pair.Key, out var type)
            && ((pair.Value is null && type is null) || TemplateType.AreSame(pair.Value, type)));

    private void Report(ScriptNode node, string message, string advice)
    {
        var chain = new List<string>();
        for (var frame = _frame; frame is { Call: { } call, Caller: { } caller }; frame = caller)
            chain.Add(caller.Source.PlaceOf(call.Span));
        checks.Report(_frame!.Source, node, message, $"{advice} {TemplateSource.IncludedFrom(chain)}".Trim());
    }

    /// <summary>A template that is being checked. The call is null for a page, the arguments where no include is known.</summary>
    private sealed record Frame(
        TemplateSource Source, ScriptFunctionCall? Call, Frame? Caller, IReadOnlyDictionary<string, TemplateType?>? Arguments)
    {
        internal Stack<(string? Name, TemplateType? Type)> Loops { get; } = new();

        internal int Depth { get; } = Caller is null ? 0 : Caller.Depth + 1;
    }
}
