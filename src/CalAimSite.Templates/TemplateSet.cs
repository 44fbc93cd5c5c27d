using System.Buffers;

namespace CalAimSite.Templates;

/// <summary>Templates that were loaded without error. Any number of threads may render at once.</summary>
public sealed class TemplateSet
{
    private TemplateSet()
    {
    }

    /// <summary>Parses and checks the templates.</summary>
    /// <param name="sources">The templates, in the order that errors are wanted in.</param>
    /// <param name="errors">Gets all errors of all sources, in the order of the sources and of the places in them.</param>
    /// <param name="globals">The names of the model's members, if every model has the same: then an unknown variable is found at load.</param>
    /// <param name="limits">The bounds on rendering.</param>
    /// <returns>Null if there was an error.</returns>
    public static TemplateSet? Load(
        IEnumerable<TemplateSource> sources,
        ICollection<TemplateError> errors,
        IReadOnlyCollection<string>? globals = null,
        TemplateLimits? limits = null) => throw new NotSupportedException();

    public bool Contains(string name) => throw new NotSupportedException();

    /// <summary>Renders a template to UTF-8.</summary>
    /// <param name="name">The <see cref="TemplateSource.Name"/>.</param>
    /// <param name="model">An object or a map: its members are the template's global variables.</param>
    /// <param name="output">Gets the bytes.</param>
    /// <exception cref="ArgumentException">There is no template of this name, or the model has no members.</exception>
    /// <exception cref="TemplateException">The model does not fit the template, or a limit was exceeded. Part of the output is written.</exception>
    public void Render(string name, TemplateValue model, IBufferWriter<byte> output) => throw new NotSupportedException();
}
