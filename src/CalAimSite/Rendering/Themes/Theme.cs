using CalAimSite.Rendering.Languages;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Themes;

/// <summary>What makes pages of a site's data: templates, words and files that are served as they are.</summary>
/// <remarks>There is a first language. Assets are in ordinal order of their paths; sources, by theirs, are for messages.</remarks>
public sealed record Theme(
    TemplateSet Templates, ImmutableArray<Language> Languages, ImmutableArray<Asset> Assets,
    IReadOnlyDictionary<string, SourceText> Sources)
{
    public SourceSpan SpanOf(TemplateError error) => Sources[error.Path].Span(error.Start, error.Length);
}

/// <summary>A file by its path in <c>assets/</c>, with forward slashes.</summary>
public sealed record Asset(string Path, ReadOnlyMemory<byte> Bytes);
