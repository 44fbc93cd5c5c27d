using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Markdown;
using CalAimSite.Content.Schemas;

namespace CalAimSite.Content.Binding.Definitions;

/// <summary>Binds <c>pages/….md</c>.</summary>
internal static class PageBinder
{
    private static readonly MappingSchema Schema = new("a page", CommonFields.Title);

    public static ContentPage? Bind(SourceText file, string slug, ProseScope scope, DiagnosticBag diagnostics)
    {
        if (FrontMatter.Read(file, Schema, diagnostics) is not var (values, body))
            return null;
        var text = new ProseReader(scope, diagnostics).Read(body);
        return values.Get(CommonFields.Title) is { } title ? new ContentPage(slug, title, text) : null;
    }
}
