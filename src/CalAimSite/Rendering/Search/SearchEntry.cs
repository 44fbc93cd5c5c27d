using CalAimSite.Rendering.Routing;

namespace CalAimSite.Rendering.Search;

/// <summary>Something that readers may look for, with the place that shows it.</summary>
/// <param name="Group">What it is one of.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Target">The page that shows it.</param>
/// <param name="Fragment">The place on that page; null for the page as a whole.</param>
internal sealed record SearchEntry(SearchGroup Group, string Title, Route Target, string? Fragment = null)
{
    /// <summary>Whether its title is in the page's words; else it is the content's.</summary>
    public bool IsInWords { get; init; }

    /// <summary>When, in words.</summary>
    public string? When { get; init; }

    /// <summary>The dates by all names that they are asked for by: months, quarters, years.</summary>
    public string? Periods { get; init; }

    /// <summary>The row, the initiative or the document that it is part of.</summary>
    public string? Where { get; init; }

    /// <summary>Other words that it is found by.</summary>
    public IEnumerable<string?> More { get; init; } = [];
}
