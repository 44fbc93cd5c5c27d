using CalAimSite.Rendering.Routing;

namespace CalAimSite.Rendering.Languages;

/// <summary>A language that the site is made in.</summary>
/// <param name="Tag">As a BCP 47 tag.</param>
/// <param name="Words">What the site says of its own.</param>
/// <param name="Folder">The folder that its pages are in; null for the first language, whose pages are at the site's root.</param>
public sealed record Language(string Tag, Translations Words, string? Folder)
{
    /// <returns>Where the language's page is that would be at this route if the language were the only one.</returns>
    public Route Localize(Route route) => Folder is null ? route : new Route($"{Folder}/{route.Path}");
}
