using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace CalAimSite.Templates;

/// <summary>Scriban's <c>include</c>, whose output is HTML. As a statement it writes straight into the output.</summary>
internal sealed class IncludeFunction : IScriptCustomFunction
{
    public int RequiredParameterCount => 1;
    public int ParameterCount => 1;
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;
    public Type ReturnType => typeof(object);
    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var call = (ScriptFunctionCall)callerContext!;
        var rendering = (RenderContext)context;
        if (call.Parent is ScriptExpressionStatement)
        {
            rendering.Include(call, arguments);
            return null;
        }

        var output = new StringBuilderOutput();
        context.PushOutput(output);
        try
        {
            rendering.Include(call, arguments);
        }
        finally
        {
            context.PopOutput();
        }
        return new Html(output.ToString());
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
