namespace CalAimSite.Model;

/// <summary>A page that is written rather than made from data.</summary>
/// <param name="Slug">Its address without the ending.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Text">Its text below the heading.</param>
public sealed record ContentPage(string Slug, string Title, Prose Text);
