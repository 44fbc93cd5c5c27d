namespace CalAimSite.Rendering.Files;

/// <summary>What the page "Use the data" says of a file for programs.</summary>
/// <param name="Family">What it is one of.</param>
/// <param name="MediaType">How programs read it.</param>
/// <param name="Name">What is in it; null for one of very many, which are counted together.</param>
public sealed record FileOffer(Output Family, string MediaType, string? Name = null);
