using CalAimSite.Rendering.Languages;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Themes;

/// <summary>What makes pages of a site's data: templates, words and files that are served as they are.</summary>
/// <param name="Templates">Each page's template, by its path in <c>templates/</c>.</param>
/// <param name="Languages">The languages of the site with their words, the first one first; never empty.</param>
/// <param name="Assets">Styles, icons and the like, in ordinal order of their paths.</param>
/// <param name="Sources">The templates' texts by their paths, for messages.</param>
public sealed record Theme(
    TemplateSet Templates, ImmutableArray<Language> Languages, ImmutableArray<Asset> Assets,
    IReadOnlyDictionary<string, SourceText> Sources)
{
    public SourceSpan SpanOf(TemplateError error) => Sources[error.Path].Span(error.Start, error.Length);
}

/// <param name="Path">Its path in <c>assets/</c>, with forward slashes.</param>
/// <param name="Bytes">What it holds.</param>
public sealed record Asset(string Path, ReadOnlyMemory<byte> Bytes);
