using System.Buffers;
using System.Collections.Concurrent;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace CalAimSite.Templates;

/// <summary>Templates that were loaded without error. Any number of threads may render at once.</summary>
public sealed class TemplateSet
{
    private readonly Dictionary<string, TemplateSource> _sources;
    private readonly Dictionary<string, Template> _templates;
    private readonly TemplateLimits _limits;

    // A context costs more than a small page. One is used by one rendering at a time.
    private readonly ConcurrentBag<RenderContext> _contexts = [];

    private TemplateSet(IEnumerable<TemplateSource> sources, Dictionary<string, Template> templates, TemplateLimits limits)
    {
        _sources = sources.ToDictionary(source => source.Path, StringComparer.Ordinal);
        _templates = templates;
        _limits = limits;
    }

    /// <summary>Parses and checks the templates.</summary>
    /// <param name="sources">The templates, in the order that errors are wanted in. Their names and paths must differ.</param>
    /// <param name="errors">Gets all errors of all sources, in the order of the sources and of the places in them.</param>
    /// <param name="pages">The templates that will be rendered. A template may be told several times, with different data.</param>
    /// <param name="limits">The bounds on rendering.</param>
    /// <returns>Null if there was an error.</returns>
    public static TemplateSet? Load(
        IEnumerable<TemplateSource> sources, ICollection<TemplateError> errors, IReadOnlyList<TemplatePage> pages, TemplateLimits? limits = null)
    {
        var byName = sources.ToDictionary(source => source.Name, StringComparer.Ordinal);
        var templates = byName.Values.ToDictionary(
            source => source.Name, source => Template.Parse(source.Text, source.Path), StringComparer.Ordinal);
        var found = TemplateChecks.Check(byName, templates, pages);
        foreach (var error in found)
            errors.Add(error);
        if (found.Count > 0)
            return null;
        TemplateLayout.Remove(templates);
        return new(byName.Values, templates, limits ?? new());
    }

    public bool Contains(string name) => _templates.ContainsKey(name);

    /// <summary>Renders a template to UTF-8. The model's members are its global variables.</summary>
    /// <exception cref="ArgumentException">There is no template of this name.</exception>
    /// <exception cref="TemplateException">The model does not fit the template, or a limit is exceeded. Output may be written.</exception>
    public void Render(string name, TemplateMap model, IBufferWriter<byte> output)
    {
        if (!_templates.TryGetValue(name, out var template))
            throw new ArgumentException($"There is no template `{name}`.", nameof(name));
        if (!_contexts.TryTake(out var context))
            context = new RenderContext(_templates, _limits);
        try
        {
            var globals = new ScriptObject();
            foreach (var (member, value) in model.Members)
                globals.SetValue(member, value, readOnly: true);
            context.Render(template, globals, new Utf8Output(output, _limits.OutputBytes));
        }
        catch (ScriptRuntimeException exception)
        {
            // The context is in the middle of something: it is not used again.
            var callers = TemplateSource.IncludedFrom([.. context.Callers.Select(caller => _sources[caller.FileName].PlaceOf(caller))]);
            throw new TemplateException(_sources[exception.Span.FileName].Error(exception.Span, exception.OriginalMessage, callers), exception);
        }
        _contexts.Add(context);
    }
}
