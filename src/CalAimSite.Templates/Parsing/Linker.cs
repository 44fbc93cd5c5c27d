using CalAimSite.Templates.Expressions;
using CalAimSite.Templates.Statements;

namespace CalAimSite.Templates.Parsing;

internal sealed record LoopVariable(string Name, Place Place);

/// <summary>Joins templates that were read one by one, and checks what can be seen only in all of them.</summary>
internal sealed class Linker
{
    private const string EscapeAdvice =
        "End it with `| html.escape`. Only `include`, what `capture` kept and members named `…_html` are written as they are.";

    private readonly Dictionary<string, Variable> _variables = new(StringComparer.Ordinal);
    private readonly List<TemplateError> _errors = [];

    internal int VariableCount => _variables.Count;

    internal List<LoopVariable> LoopVariables { get; } = [];

    internal List<VariableRead> Reads { get; } = [];

    internal List<ArgumentRead> ArgumentReads { get; } = [];

    internal List<Include> Includes { get; } = [];

    internal List<WriteHtml> Writes { get; } = [];

    internal Variable Variable(string name)
    {
        if (!_variables.TryGetValue(name, out var variable))
            _variables.Add(name, variable = new(_variables.Count));
        return variable;
    }

    internal List<TemplateError> Link(Dictionary<string, Template> templates, IReadOnlyCollection<string> globals)
    {
        CheckNames(globals);
        LinkReads(globals);
        LinkIncludes(templates);
        foreach (var write in Writes)
        {
            if (!write.Value.IsHtml && write.Value is not VariableRead { IsUnknown: true })
                Report(write.Value.Place, "This is written without escaping.", EscapeAdvice);
        }
        return _errors;
    }

    private void Report(Place place, string message, string advice) => _errors.Add(place.Error(message, advice));

    /// <summary>In Scriban a loop's variable hides others of its name in included templates too: so names must differ.</summary>
    private void CheckNames(IReadOnlyCollection<string> globals)
    {
        foreach (var (name, variable) in _variables)
        {
            foreach (var place in globals.Contains(name) ? variable.Assignments : [])
                Report(place, $"`{name}` belongs to the model and cannot be assigned.", "Choose another name.");
        }
        foreach (var loop in LoopVariables)
        {
            if (globals.Contains(loop.Name))
                Report(loop.Place, $"The loop's variable `{loop.Name}` hides a member of the model.", "Choose another name.");
            else if (_variables.ContainsKey(loop.Name))
                Report(loop.Place, $"The loop's variable `{loop.Name}` hides an assigned variable.", "Choose another name.");
        }
    }

    private void LinkReads(IReadOnlyCollection<string> globals)
    {
        foreach (var read in Reads)
        {
            read.Variable = _variables.GetValueOrDefault(read.Name);
            if (read.Variable is not null || globals.Contains(read.Name))
                continue;
            read.IsUnknown = true;
            var isLoop = LoopVariables.Exists(l => l.Name == read.Name);
            Report(read.Place, $"There is no variable `{read.Name}`.", isLoop
                ? $"A loop's variable is known in its loop only: pass it on as an argument, `{read.Name}: {read.Name}`."
                : Language.Suggest(read.Name, globals.Concat(_variables.Keys)));
        }
    }

    private void LinkIncludes(Dictionary<string, Template> templates)
    {
        var given = new Dictionary<Template, HashSet<string>>();
        foreach (var include in Includes)
        {
            if (!templates.TryGetValue(include.Name, out var target))
            {
                Report(include.Place, $"There is no template `{include.Name}`.", Language.Suggest(include.Name, templates.Keys));
                continue;
            }
            if (!given.TryGetValue(target, out var names))
                given.Add(target, names = new(StringComparer.Ordinal));
            foreach (var argument in include.Arguments)
            {
                if (target.Arguments.Contains(argument.Name))
                    names.Add(argument.Name);
                else
                    Report(argument.Place, $"The template `{include.Name}` does not read `$.{argument.Name}`.",
                        Language.Suggest(argument.Name, target.Arguments));
            }
            include.Link(target);
        }
        foreach (var read in ArgumentReads)
        {
            if (given.TryGetValue(read.Template, out var names) && !names.Contains(read.Name))
                Report(read.Place, $"No include of this template gives `{read.Name}`.", Language.Suggest(read.Name, names));
        }
    }
}
