using CalAimSite.Rendering.Languages;

namespace CalAimSite.Rendering.Files;

/// <summary>What the page "Use the data" says of a file for programs. One of very many has no name: they are counted together.</summary>
/// <param name="Family">What it is one of.</param>
/// <param name="MediaType">How programs read it.</param>
/// <param name="Name">What is in it, in the content's words.</param>
/// <param name="Words">What is in it, in the site's own words.</param>
public sealed record FileOffer(Output Family, string MediaType, string? Name = null, TranslationKey? Words = null)
{
    public bool IsNamed => (Name ?? (object?)Words) is not null;
}
