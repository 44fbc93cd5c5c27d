using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace CalAimSite.Templates;

/// <summary>Finds what Scriban would see only when it renders, or never.</summary>
internal sealed class TemplateChecks
{
    private readonly IReadOnlyCollection<string> _globals;
    private readonly IReadOnlyDictionary<string, Template> _templates;
    private readonly List<TemplateError> _errors = [];
    private readonly HashSet<string> _assigned = new(StringComparer.Ordinal);
    private readonly List<(TemplateSource Source, ScriptVariable Variable)> _reads = [];
    private readonly List<(TemplateSource Source, ScriptFunctionCall Call)> _includes = [];
    private readonly Dictionary<string, Dictionary<string, ScriptNode>> _arguments = new(StringComparer.Ordinal);

    private TemplateChecks(IReadOnlyCollection<string> globals, IReadOnlyDictionary<string, Template> templates)
    {
        _globals = globals;
        _templates = templates;
    }

    /// <returns>All errors, in the order of the sources and of the places in them.</returns>
    internal static IReadOnlyList<TemplateError> Check(
        IReadOnlyCollection<TemplateSource> sources, IReadOnlyDictionary<string, Template> templates, IReadOnlyCollection<string> globals)
    {
        var checks = new TemplateChecks(globals, templates);
        foreach (var source in sources)
            checks.Read(source, templates[source.Name]);
        checks.CheckVariables();
        checks.CheckIncludes(sources);
        var order = sources.Select((source, i) => (source.Path, i)).ToDictionary(StringComparer.Ordinal);
        return [.. checks._errors.OrderBy(error => order[error.Path]).ThenBy(error => error.Start)];
    }

    private void Read(TemplateSource source, Template template)
    {
        _arguments.Add(source.Name, new(StringComparer.Ordinal));
        foreach (var message in template.Messages)
            _errors.Add(source.Error(message.Span, message.Message));
        if (template.HasErrors)
            return;
        var visitor = new Visitor(this, source);
        visitor.Visit(template.Page);
        visitor.CheckEnd();
    }

    private void CheckVariables()
    {
        foreach (var (source, variable) in _reads)
        {
            if (!_assigned.Contains(variable.Name))
                Report(source, variable, $"There is no variable `{variable.Name}`.", Spelling.Suggest(variable.Name, [.. _globals, .. _assigned]));
        }
    }

    private void CheckIncludes(IReadOnlyCollection<TemplateSource> sources)
    {
        var given = sources.ToDictionary(source => source.Name, _ => new HashSet<string>(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var (source, call) in _includes)
        {
            if (IncludedBy(call) is not { } name)
                Report(source, call, "What is included must be named by a string.", "Write `include 'parts/row.html'`.");
            else if (!_templates.ContainsKey(name))
                Report(source, call.Arguments[0], $"There is no template `{name}`.", Spelling.Suggest(name, _templates.Keys));
            else
                CheckArguments(source, call, name, given[name]);
        }
        var included = _includes.Select(include => IncludedBy(include.Call)).ToHashSet(StringComparer.Ordinal);
        foreach (var source in sources.Where(source => included.Contains(source.Name)))
        {
            foreach (var (name, node) in _arguments[source.Name])
            {
                if (!given[source.Name].Contains(name))
                    Report(source, node, $"No include of this template gives `{name}`.", Spelling.Suggest(name, given[source.Name]));
            }
        }
    }

    /// <returns>The name of the template that a call includes; null where it includes none or names none.</returns>
    internal static string? IncludedBy(ScriptFunctionCall call) =>
        IsInclude(call) && call.Arguments is [ScriptLiteral { Value: string name }, ..] ? name : null;

    private static bool IsInclude(ScriptFunctionCall call) => call.Target is ScriptVariableGlobal { Name: Builtins.Include };

    private void CheckArguments(TemplateSource source, ScriptFunctionCall call, string name, HashSet<string> given)
    {
        var read = _arguments[name];
        foreach (var argument in call.Arguments.Skip(1))
        {
            if (argument is not ScriptNamedArgument { Name.Name: var title })
                Report(source, argument, "This argument has no name.", "Write `name: value`; the template reads it as `$.name`.");
            else if (read.ContainsKey(title))
                given.Add(title);
            else
                Report(source, argument, $"The template `{name}` does not read `$.{title}`.", Spelling.Suggest(title, read.Keys));
        }
    }

    private void Report(TemplateSource source, ScriptNode node, string message, string advice) =>
        _errors.Add(source.Error(node.Span, message, advice));

    private sealed class Visitor(TemplateChecks checks, TemplateSource source) : ScriptVisitor
    {
        private readonly List<string> _loops = [];
        private ScriptEscapeStatement? _open;

        internal void CheckEnd()
        {
            if (_open is not null)
                Report(_open, "The code that begins here is not closed.", "Close it with `}}`.");
        }

        public override void Visit(ScriptEscapeStatement node) => _open = node.IsEntering ? node : null;

        public override void Visit(ScriptForStatement node)
        {
            Visit(node.Iterator);
            Visit(node.NamedArguments);
            if (node.Variable is ScriptVariable variable)
                _loops.Add(variable.Name);
            Visit(node.Body);
            if (node.Variable is ScriptVariable)
                _loops.RemoveAt(_loops.Count - 1);
            Visit(node.Else);
        }

        public override void Visit(ScriptTableRowStatement node) => Visit((ScriptForStatement)node);

        public override void Visit(ScriptObjectMember node) => Visit(node.Value);

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

        public override void Visit(ScriptVariableGlobal node)
        {
            if (Builtins.Refused.TryGetValue(node.Name, out var advice))
                Report(node, $"`{node.Name}` is not for themes.", advice);
            else if (!IsKnown(node.Name))
                checks._reads.Add((source, node));
        }

        public override void Visit(ScriptMemberExpression node)
        {
            if (node.Target is ScriptVariableLocal { Name: "$" } && node.Member is { } argument)
            {
                checks._arguments[source.Name].TryAdd(argument.Name, node);
            }
            else if (node is { Target: ScriptVariableGlobal { Name: var name }, Member: { } member } && !_loops.Contains(name)
                && Builtins.All.TryGetValue(name, out var group) && group is ScriptObject functions && !functions.Contains(member.Name))
            {
                Report(member, $"There is no function `{node}`.", Spelling.Suggest(member.Name, functions.GetMembers()));
            }
            Visit(node.Target);
        }

        public override void Visit(ScriptFunctionCall node)
        {
            if (IsInclude(node))
                checks._includes.Add((source, node));
            DefaultVisit(node);
        }

        public override void Visit(ScriptNamedArgument node) => Visit(node.Value);

        public override void Visit(ScriptFunction node) => Refuse(node, "func");

        public override void Visit(ScriptWithStatement node) => Refuse(node, "with");

        public override void Visit(ScriptImportStatement node) => Refuse(node, "import");

        public override void Visit(ScriptWrapStatement node) => Refuse(node, "wrap");

        public override void Visit(ScriptThisExpression node) => Refuse(node, "this");

        private bool IsKnown(string name) =>
            _loops.Contains(name) || checks._globals.Contains(name) || Builtins.All.Contains(name) || (name is "for" && _loops.Count > 0);

        private void Assign(ScriptExpression? target)
        {
            if (target is not ScriptVariable { Name: not "$" and var name } variable)
                Report(target!, "Only variables can be assigned.", "");
            else if (variable.Scope == ScriptVariableScope.Global && (checks._globals.Contains(name) || Builtins.All.Contains(name)))
                Report(target, $"`{name}` cannot be assigned.", "Choose another name.");
            else
                checks._assigned.Add(name);
        }

        private void Refuse(ScriptNode node, string word) =>
            Report(node, $"`{word}` is not for themes.", "What it does could not be checked. Write a template and `include` it.");

        private void Report(ScriptNode node, string message, string advice) => checks.Report(source, node, message, advice);
    }
}
