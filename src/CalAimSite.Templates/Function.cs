using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace CalAimSite.Templates;

/// <summary>A function that Scriban calls without reflection. Scriban converts the arguments to the types of the parameters.</summary>
/// <remarks>Those that are not required and not given are null.</remarks>
internal sealed class Function(int required, Type[] parameters, Func<TemplateContext, ScriptArray, object?> body) : IScriptCustomFunction
{
    public int RequiredParameterCount => required;
    public int ParameterCount => parameters.Length;
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;
    public Type ReturnType => typeof(object);

    // Scriban also asks for parameters behind the last one before it refuses their arguments.
    public ScriptParameterInfo GetParameterInfo(int index) =>
        index < required ? new(parameters[index], "") : new(parameters[Math.Min(index, parameters.Length - 1)], "", null);

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var rendering = (RenderContext)context;
        foreach (var argument in arguments)
            rendering.Count(context.CurrentSpan, argument);

        // Scriban's lazy lists would be made anew by each function that looks at them, and one within the other without end.
        var value = body(context, arguments);
        if (value is ScriptRange lazy)
            value = new ScriptArray(lazy);
        rendering.Count(context.CurrentSpan, value);
        return value;
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
