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

    private TemplateSet(Dictionary<string, TemplateSource> sources, Dictionary<string, Template> templates, TemplateLimits limits)
    {
        _sources = sources;
        _templates = templates;
        _limits = limits;
    }

    /// <summary>Parses and checks the templates.</summary>
    /// <param name="sources">The templates, in the order that errors are wanted in. Their names must differ.</param>
    /// <param name="errors">Gets all errors of all sources, in the order of the sources and of the places in them.</param>
    /// <param name="globals">The names of the model's members that templates may read.</param>
    /// <param name="limits">The bounds on rendering.</param>
    /// <returns>Null if there was an error.</returns>
    public static TemplateSet? Load(
        IEnumerable<TemplateSource> sources,
        ICollection<TemplateError> errors,
        IReadOnlyCollection<string> globals,
        TemplateLimits? limits = null)
    {
        var byPath = new Dictionary<string, TemplateSource>(StringComparer.Ordinal);
        var templates = new Dictionary<string, Template>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            byPath.Add(source.Path, source);
            templates.Add(source.Name, Template.Parse(source.Text, source.Path));
        }
        var found = TemplateChecks.Check(byPath.Values, templates, globals);
        foreach (var error in found)
            errors.Add(error);
        if (found.Count > 0)
            return null;
        TemplateLayout.Remove(templates);
        return new(byPath, templates, limits ?? new());
    }

    public bool Contains(string name) => _templates.ContainsKey(name);

    /// <summary>Renders a template to UTF-8.</summary>
    /// <param name="name">The <see cref="TemplateSource.Name"/>.</param>
    /// <param name="model">Its members are the template's global variables.</param>
    /// <param name="output">Gets the bytes.</param>
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
            throw new TemplateException(_sources[exception.Span.FileName].Error(exception.Span, exception.OriginalMessage), exception);
        }
        _contexts.Add(context);
    }
}
