using Scriban.Runtime;
using Scriban.Syntax;

namespace CalAimSite.Templates;

/// <remarks>Names: of variables and members.</remarks>
internal sealed partial class TypeChecker
{
    public override TemplateType? Visit(ScriptVariableGlobal node)
    {
        if (IsOfLoop(node, out var item))
            return item;
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
        else if (checks.AreAllParsed)
            Report(node, $"There is no variable `{node.Name}`.", Spelling.Suggest(node.Name, [.. globals.Keys, .. checks.AssignedVariables]));
        return null;
    }

    // `$x` is a variable of this template, `$` is all arguments.
    public override TemplateType? Visit(ScriptVariableLocal node)
    {
        if (IsOfLoop(node, out var item))
            return item;
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

    private bool IsOfLoop(ScriptVariable node, out TemplateType? item)
    {
        foreach (var (name, type) in _frame!.Loops)
        {
            item = type;
            if (name == node.Name)
                return true;
        }

        item = null;
        return false;
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
}
