namespace CalAimSite.Templates;

/// <summary>A template that is rendered, not included, and what it is given.</summary>
/// <param name="Template">The <see cref="TemplateSource.Name"/>.</param>
/// <param name="Globals">The variables that it and all that it includes can read, with the kinds of their values; null where one is not known.</param>
public sealed record TemplatePage(string Template, IReadOnlyDictionary<string, TemplateType?> Globals);
