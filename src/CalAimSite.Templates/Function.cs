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

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        body(context, arguments);

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(body(context, arguments));
}
