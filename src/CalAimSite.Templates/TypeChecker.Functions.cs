using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Scriban.Runtime;
using Scriban.Syntax;

namespace CalAimSite.Templates;

internal sealed partial class TypeChecker
{
    private static bool IsGroup(ScriptExpression? node, [NotNullWhen(true)] out ScriptObject? group)
    {
        group = node is ScriptVariableGlobal { Name: var name } && Builtins.All.TryGetValue(name, out var value) ? value as ScriptObject : null;
        return group is not null;
    }

    // Functions get what is on the left as their first argument.
    private TemplateType? Pipe(ScriptExpression to, TemplateType? piped) => to switch
    {
        ScriptPipeCall pipe => Pipe(pipe.To!, Pipe(pipe.From!, piped)),
        ScriptFunctionCall call => Call(call, call.Target!, [piped, .. ArgumentTypes(call)]),
        _ => Call(to, to, [piped]),
    };

    private TemplateType?[] ArgumentTypes(ScriptFunctionCall call) => [.. call.Arguments.Select(argument => Visit(argument))];

    private TemplateType? Call(ScriptExpression node, ScriptExpression target, TemplateType?[] arguments)
    {
        if (FindFunction(target) is { } function)
            CheckArguments(node, target, function, arguments);
        return ResultOf(target.ToString(), arguments);
    }

    private TemplateType Include(ScriptFunctionCall call)
    {
        var given = new Dictionary<string, TemplateType?>(StringComparer.Ordinal);
        foreach (var argument in call.Arguments.OfType<ScriptNamedArgument>())
            given[argument.Name!.Name] = Visit(argument.Value);
        if (TemplateOutline.IncludedBy(call) is { } template && checks.Contains(template))
            Enter(template, call, given);
        return TemplateType.Html;
    }

    /// <returns>The function that is named; null where it is none, or a value that may be one.</returns>
    private Function? FindFunction(ScriptExpression? target)
    {
        if (target is not ScriptMemberExpression { Member.Name: var name } member || !IsGroup(member.Target, out var group))
        {
            Visit(target);
            return null;
        }
        if (group.TryGetValue(name, out var function))
            return (Function)function!;
        Report(member.Member, $"There is no function `{target}`.", Spelling.Suggest(name, group.Keys));
        return null;
    }

    private void CheckArguments(ScriptExpression node, ScriptExpression target, Function function, TemplateType?[] arguments)
    {
        if (node is ScriptFunctionCall call && call.Arguments.OfType<ScriptNamedArgument>().FirstOrDefault() is { } named)
            Report(named, "Arguments of functions have no names here.", "Write the value alone.");
        if (arguments.Length < function.RequiredParameterCount || arguments.Length > function.ParameterCount)
        {
            var count = function.RequiredParameterCount == function.ParameterCount
                ? $"{function.ParameterCount}"
                : $"{function.RequiredParameterCount} to {function.ParameterCount}";
            Report(node, $"`{target}` takes {count} arguments, not {arguments.Length}.", "The value before `|` is the first argument.");
            return;
        }
        for (var i = 0; i < arguments.Length; i++)
        {
            var expected = function.GetParameterInfo(i).ParameterType;
            if (expected == typeof(string) && arguments[i] is ViewType or ListType)
                Report(node, $"`{target}` takes text, not {arguments[i]!.Noun}.", "");
            else if (typeof(IEnumerable).IsAssignableFrom(expected) && expected != typeof(string) && arguments[i] is not (null or ListType))
                Report(node, $"`{target}` takes a list, not {arguments[i]!.Noun}.", "");
        }
    }

    private static TemplateType? ResultOf(string function, TemplateType?[] arguments) => (function, arguments) switch
    {
        ("array.first" or "array.last" or "array.cycle", [ListType list, ..]) => list.Item,
        ("array.compact" or "array.filter" or "array.limit" or "array.offset" or "array.remove_at" or "array.reverse" or "array.sort"
            or "array.uniq", [ListType list, ..]) => list,
        ("array.add_range" or "array.concat", [ListType list, ListType other]) => Common(list, other),
        ("object.default", [var value, var other]) => Common(value, other),
        ("html.escape" or "html.newline_to_br", _) => TemplateType.Html,
        ("string.split", _) => TemplateType.List(TemplateType.Text),
        ("array.join" or "string.append" or "string.prepend" or "string.downcase" or "string.upcase" or "string.replace" or "string.strip"
            or "string.truncate", _) => TemplateType.Text,
        _ => null,
    };
}
