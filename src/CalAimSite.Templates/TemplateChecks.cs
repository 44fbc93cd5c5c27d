using Scriban;
using Scriban.Syntax;

namespace CalAimSite.Templates;

/// <summary>Finds before rendering what Scriban would see only then, or never.</summary>
internal sealed class TemplateChecks(
    IReadOnlyDictionary<string, TemplateSource> sources, IReadOnlyDictionary<string, Template> templates)
{
    private readonly Dictionary<string, TemplateOutline> _outlines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _assignments = new(StringComparer.Ordinal);
    private readonly List<TemplateError> _errors = [];

    /// <returns>All errors, in the order of the sources and of the places in them.</returns>
    internal static IReadOnlyList<TemplateError> Check(
        IReadOnlyDictionary<string, TemplateSource> sources, IReadOnlyDictionary<string, Template> templates, IReadOnlyList<TemplatePage> pages)
    {
        var checks = new TemplateChecks(sources, templates);
        foreach (var source in sources.Values)
            checks.Outline(source);
        checks.CheckAssignments([.. pages.SelectMany(page => page.Globals.Keys).Distinct(StringComparer.Ordinal)]);
        checks.CheckIncludes();
        checks.CheckTypes(pages);
        var order = sources.Values.Select((source, i) => (source.Path, i)).ToDictionary(StringComparer.Ordinal);

        // What several pages include is wrong once: one way there is enough.
        return [.. checks._errors.DistinctBy(error => (error.Path, error.Start, error.Message))
            .OrderBy(error => order[error.Path]).ThenBy(error => error.Start)];
    }

    /// <summary>A template; of one with errors nothing can be followed.</summary>
    internal (TemplateSource Source, ScriptPage? Page) this[string template] =>
        (sources[template], templates[template].HasErrors ? null : templates[template].Page);

    /// <summary>If not, it is not known all that is assigned and included.</summary>
    internal bool AreAllParsed => templates.Values.All(template => !template.HasErrors);

    internal IEnumerable<string> AssignedVariables => _assignments.Keys;
    internal bool Contains(string template) => templates.ContainsKey(template);
    internal bool IsAssigned(string variable) => _assignments.ContainsKey(variable);

    /// <summary>Whether all reads after the assignment see its value.</summary>
    internal bool IsAssignedOnce(string variable) => _assignments[variable] == 1;

    internal void Report(TemplateSource source, ScriptNode node, string message, string advice) =>
        _errors.Add(source.Error(node.Span, message, advice));

    private void Outline(TemplateSource source)
    {
        var template = templates[source.Name];
        var outline = new TemplateOutline((node, message, advice) => Report(source, node, message, advice));
        _outlines.Add(source.Name, outline);
        foreach (var message in template.Messages)
            _errors.Add(source.Error(message.Span, message.Message, AdviceFor(message.Message)));
        if (!template.HasErrors)
            outline.Visit(template.Page!);
        foreach (var variable in outline.Assigned)
            _assignments[variable.Name] = _assignments.GetValueOrDefault(variable.Name) + 1;
    }

    // Scriban says what it misses, and not what to write.
    private static string AdviceFor(string message) =>
        message.Contains("<end> statement was not found", StringComparison.Ordinal) ? "An `if`, a `for` or another block needs an `end`."
        : message.Contains("Found <end> statement without", StringComparison.Ordinal) ? "Delete it, or write the `if` or `for` that it ends."
        : "";

    private void CheckAssignments(IReadOnlyCollection<string> globals)
    {
        foreach (var (template, outline) in _outlines)
        {
            foreach (var variable in outline.Assigned.OfType<ScriptVariableGlobal>())
            {
                if (globals.Contains(variable.Name) || Builtins.All.Contains(variable.Name))
                    Report(sources[template], variable, $"`{variable.Name}` cannot be assigned.", "Choose another name.");
            }
        }
    }

    private void CheckIncludes()
    {
        var given = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var (template, outline) in _outlines)
        {
            foreach (var include in outline.Includes)
            {
                var name = TemplateOutline.IncludedBy(include)!;
                if (!templates.ContainsKey(name))
                {
                    Report(sources[template], include.Arguments[0], $"There is no template `{name}`.", Spelling.Suggest(name, templates.Keys));
                    continue;
                }
                if (!given.TryGetValue(name, out var names))
                    given.Add(name, names = new(StringComparer.Ordinal));
                if (!templates[name].HasErrors)
                    CheckArguments(sources[template], include, _outlines[name], names);
            }
        }

        if (!AreAllParsed)
            return;
        foreach (var (template, names) in given)
        {
            foreach (var (name, node) in _outlines[template].Arguments.Where(argument => !names.Contains(argument.Key)))
                Report(sources[template], node, $"No include of this template gives `{name}`.", Spelling.Suggest(name, names));
        }
    }

    private void CheckArguments(TemplateSource source, ScriptFunctionCall include, TemplateOutline included, HashSet<string> given)
    {
        foreach (var argument in include.Arguments.OfType<ScriptNamedArgument>())
        {
            var name = argument.Name!.Name;
            if (included.Arguments.ContainsKey(name))
            {
                given.Add(name);
            }
            else
            {
                Report(source, argument, $"The template `{TemplateOutline.IncludedBy(include)}` does not read `$.{name}`.",
                    Spelling.Suggest(name, included.Arguments.Keys));
            }
        }
    }

    private void CheckTypes(IReadOnlyList<TemplatePage> pages)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in pages.Where(page => templates.ContainsKey(page.Template)))
            reached.UnionWith(new TypeChecker(this, page.Globals).CheckPage(page.Template));

        // Of what no page includes only the names are known.
        var names = pages.SelectMany(page => page.Globals.Keys).Distinct(StringComparer.Ordinal);
        var globals = names.ToDictionary(name => name, _ => (TemplateType?)null, StringComparer.Ordinal);
        foreach (var template in templates.Keys.Where(template => !reached.Contains(template)))
            new TypeChecker(this, globals).CheckUnused(template);
    }
}
