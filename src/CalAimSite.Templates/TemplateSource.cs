namespace CalAimSite.Templates;

/// <param name="Name">What <c>include</c> and <see cref="TemplateSet.Render"/> call it, such as <c>parts/row.html</c>.</param>
/// <param name="Path">Where the text came from, for messages.</param>
/// <param name="Text">The template.</param>
public sealed record TemplateSource(string Name, string Path, string Text);
