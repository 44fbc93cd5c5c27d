namespace CalAimSite.Model;

/// <summary>A page that is written rather than made from data.</summary>
public sealed record ContentPage(string Slug, string Title, Prose Text);
