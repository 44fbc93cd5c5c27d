using CalAimSite.Rendering.Routing;

namespace CalAimSite.Rendering.Languages;

/// <summary>A language of the site, by its BCP 47 tag. The pages of the first are at the site's root: its folder is null.</summary>
public sealed record Language(string Tag, Translations Words, string? Folder)
{
    /// <returns>Where the language's page is that would be at this route if the language were the only one.</returns>
    public Route Localize(Route route) => Folder is null ? route : new Route($"{Folder}/{route.Path}") { Family = route.Family };
}
