namespace CalAimSite.Model;

/// <summary>What the site says of itself.</summary>
public sealed record SiteIdentity
{
    public required string Title { get; init; }
    public required string Description { get; init; }

    /// <summary>The language of the content, as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The languages of the site's own words, as BCP 47 tags, the one at the site's root first; never empty.</summary>
    public required ImmutableArray<string> Languages { get; init; }

    /// <summary>What stands on every page about the standing of this site.</summary>
    public required string Notice { get; init; }

    /// <summary>Where the site will be published, ending in a slash; null where that is not known.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Where the content is edited and mistakes are reported.</summary>
    public string? Repository { get; init; }

    /// <summary>Where the calendar's department publishes its newer editions.</summary>
    public string? NewerEditions { get; init; }

    public string? Publisher { get; init; }

    /// <summary>Where the publisher is written to.</summary>
    public string? ContactEmail { get; init; }

    /// <summary>The domain that calendar identifiers end in, so that a new address does not double events.</summary>
    public string? UidDomain { get; init; }

    /// <summary>What the site has besides the calendar itself.</summary>
    public Outputs Outputs { get; init; } = Outputs.Default;
}
