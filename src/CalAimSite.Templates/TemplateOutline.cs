using Scriban.Syntax;

namespace CalAimSite.Templates;

/// <summary>What a template says by itself, whatever it is given: what it includes, assigns and reads of its arguments.</summary>
/// <param name="report">Gets what is wrong in any case.</param>
internal sealed class TemplateOutline(Action<ScriptNode, string, string> report) : ScriptVisitor
{
    private readonly List<ScriptVariable> _assigned = [];
    private readonly Dictionary<string, ScriptNode> _arguments = new(StringComparer.Ordinal);
    private readonly List<ScriptFunctionCall> _includes = [];
    private ScriptEscapeStatement? _open;

    /// <summary>The variables that it assigns, as often as it does.</summary>
    internal IReadOnlyList<ScriptVariable> Assigned => _assigned;

    /// <summary>The arguments that it reads, each with the first place.</summary>
    internal IReadOnlyDictionary<string, ScriptNode> Arguments => _arguments;

    /// <summary>The includes whose template is named.</summary>
    internal IReadOnlyList<ScriptFunctionCall> Includes => _includes;

    /// <returns>The name of the template that a call includes; null where it includes none or names none.</returns>
    internal static string? IncludedBy(ScriptFunctionCall call) =>
        IsInclude(call) && call.Arguments is [ScriptLiteral { Value: string name }, ..] ? name : null;

    internal static bool IsInclude(ScriptFunctionCall call) => call.Target is ScriptVariableGlobal { Name: Builtins.Include };

    public override void Visit(ScriptPage node)
    {
        DefaultVisit(node);
        // Scriban takes the end of the text for the end of the code.
        if (_open is not null)
            report(_open, "The code that begins here is not closed.", "Close it with `}}`.");
    }

    public override void Visit(ScriptEscapeStatement node) => _open = node.IsEntering ? node : null;

    public override void Visit(ScriptAssignExpression node)
    {
        Assign(node.Target);
        Visit(node.Value);
    }

    public override void Visit(ScriptCaptureStatement node)
    {
        Assign(node.Target);
        Visit(node.Body);
    }

    public override void Visit(ScriptIncrementDecrementExpression node) => Assign(node.Right);

    public override void Visit(ScriptMemberExpression node)
    {
        if (node is { Target: ScriptVariableLocal { Name: "$" }, Member: { } argument })
            _arguments.TryAdd(argument.Name, node);
        else
            Visit(node.Target);
    }

    public override void Visit(ScriptFunctionCall node)
    {
        if (IsInclude(node))
            AddInclude(node);
        DefaultVisit(node);
    }

    public override void Visit(ScriptExpressionStatement node)
    {
        if (node.Expression is ScriptNamedArgument)
            report(node, "This argument is given to nothing: the line break before it ends the call.", "Write the call in one line.");
        DefaultVisit(node);
    }

    public override void Visit(ScriptFunction node) => Refuse(node, "func");
    public override void Visit(ScriptWithStatement node) => Refuse(node, "with");
    public override void Visit(ScriptImportStatement node) => Refuse(node, "import");
    public override void Visit(ScriptWrapStatement node) => Refuse(node, "wrap");
    public override void Visit(ScriptThisExpression node) => Refuse(node, "this");

    private void AddInclude(ScriptFunctionCall node)
    {
        if (IncludedBy(node) is null)
            report(node, "What is included must be named by a string.", "Write `include 'parts/row.html'`.");
        else
            _includes.Add(node);
        foreach (var argument in node.Arguments.Skip(1).Where(argument => argument is not ScriptNamedArgument))
            report(argument, "This argument has no name.", "Write `name: value`; the template reads it as `$.name`.");
    }

    private void Assign(ScriptExpression? target)
    {
        if (target is ScriptVariable { Name: not "$" } variable)
            _assigned.Add(variable);
        else
            report(target!, "Only variables can be assigned.", "");
    }

    private void Refuse(ScriptNode node, string word) =>
        report(node, $"`{word}` is not for themes.", "What it does could not be checked. Write a template and `include` it.");
}
