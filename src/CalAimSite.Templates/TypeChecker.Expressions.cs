using Scriban.Syntax;

namespace CalAimSite.Templates;

/// <remarks>Expressions: the type of each from those of its parts.</remarks>
internal sealed partial class TypeChecker
{
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
}
