using System.Buffers;
using CalAimSite.Templates.Parsing;
using CalAimSite.Templates.Rendering;

namespace CalAimSite.Templates;

/// <summary>Templates that were loaded without error. Any number of threads may render at once.</summary>
public sealed class TemplateSet
{
    private readonly Dictionary<string, Template> _templates;
    private readonly int _variables;
    private readonly TemplateLimits _limits;

    private TemplateSet(Dictionary<string, Template> templates, int variables, TemplateLimits limits)
    {
        _templates = templates;
        _variables = variables;
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
        var found = new List<TemplateError>();
        var linker = new Linker();
        var templates = new Dictionary<string, Template>(StringComparer.Ordinal);
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            templates.Add(source.Name, new Parser(source, linker, found).Parse());
            order.TryAdd(source.Path, order.Count);
        }
        found.AddRange(linker.Link(templates, globals));
        if (found.Count == 0)
            return new(templates, linker.VariableCount, limits ?? new());
        foreach (var error in found.OrderBy(e => order[e.Path]).ThenBy(e => e.Start))
            errors.Add(error);
        return null;
    }

    public bool Contains(string name) => _templates.ContainsKey(name);

    /// <summary>Renders a template to UTF-8.</summary>
    /// <param name="name">The <see cref="TemplateSource.Name"/>.</param>
    /// <param name="model">An object or a map: its members are the template's global variables.</param>
    /// <param name="output">Gets the bytes.</param>
    /// <exception cref="ArgumentException">There is no template of this name, it takes arguments, or the model has no members.</exception>
    /// <exception cref="TemplateException">The model does not fit the template, or a limit is exceeded. Output may be written.</exception>
    public void Render(string name, TemplateValue model, IBufferWriter<byte> output)
    {
        if (!_templates.TryGetValue(name, out var template))
            throw new ArgumentException($"There is no template `{name}`.", nameof(name));
        if (template.Arguments.Count > 0)
            throw new ArgumentException($"The template `{name}` takes arguments: it can only be included.", nameof(name));
        if (model.Kind != ValueKind.Object)
            throw new ArgumentException("A model is an object or a map.", nameof(model));
        using var buffer = new Output(output);
        var context = new RenderContext(buffer, model, _variables, _limits);
        context.Reserve(0, template.FrameSize);
        context.Render(template, 0, new Place(template.Source, 0, 0));
        buffer.Flush();
        context.CheckLength(new Place(template.Source, 0, 0));
    }
}
