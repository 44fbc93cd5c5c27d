using System.Buffers;
using System.Text;

namespace CalAimSite.Templates.Tests;

/// <summary>Renders in one line what a test is about.</summary>
internal static class Rendered
{
    internal static TemplateSet Load(
        IEnumerable<TemplateSource> sources,
        IReadOnlyCollection<string> globals,
        TemplateLimits? limits = null)
    {
        var errors = new List<TemplateError>();
        var set = TemplateSet.Load(sources, errors, [Page(globals)], limits);
        Assert.Empty(errors);
        return set!;
    }

    internal static TemplateSet Load(string text, params string[] globals) => Load([new("page", "page", text)], globals);

    internal static List<TemplateError> Errors(IEnumerable<TemplateSource> sources, params string[] globals)
    {
        var errors = new List<TemplateError>();
        Assert.Null(TemplateSet.Load(sources, errors, [Page(globals)]));
        return errors;
    }

    // Nothing is said of the kinds of the values.
    private static TemplatePage Page(IEnumerable<string> globals) => new("page", globals.ToDictionary(name => name, _ => (TemplateType?)null));

    internal static string Page(this TemplateSet set, TemplateMap model)
    {
        var output = new ArrayBufferWriter<byte>();
        set.Render("page", model, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
