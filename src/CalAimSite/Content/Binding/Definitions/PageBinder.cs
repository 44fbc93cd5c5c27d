using CalAimSite.Content.Markdown;
using CalAimSite.Content.Schemas;
using CalAimSite.Diagnostics;
using CalAimSite.Text;

namespace CalAimSite.Content.Binding.Definitions;

/// <summary>Binds <c>pages/….md</c>.</summary>
internal static class PageBinder
{
    private static readonly Field<string> Title = new("title", TextSchema.Instance, isRequired: true);
    private static readonly MappingSchema Shape = new("a page", Title);

    public static ContentPage? Bind(SourceText file, string slug, ProseScope scope, DiagnosticBag diagnostics)
    {
        if (FrontMatter.Read(file, diagnostics) is not { } frontMatter
            || !Shape.TryRead(frontMatter.Values, diagnostics, out var values))
        {
            return null;
        }

        var text = new ProseReader(scope, diagnostics).Read(MarkdownText.Of(file, frontMatter.BodyStart));
        return values.Get(Title) is { } title ? new ContentPage(slug, title, text) : null;
    }
}
