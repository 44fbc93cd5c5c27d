using Scriban.Syntax;

namespace CalAimSite.Templates;

/// <remarks>Statements: what they may write, and the variables that they set.</remarks>
internal sealed partial class TypeChecker
{
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
    private TemplateType? Assign(ScriptExpression? target, TemplateType? type)
    {
        if (target is ScriptVariable { Name: not "$" } variable)
            _assigned[variable.Name] = checks.IsAssignedOnce(variable.Name) ? type : null;
        return type;
    }
}
