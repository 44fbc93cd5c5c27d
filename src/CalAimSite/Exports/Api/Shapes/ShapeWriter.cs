using System.Text.Json;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports.Api.Shapes;

/// <summary>Where values are written to.</summary>
/// <param name="Json">The document.</param>
/// <param name="Address">What the document writes as the address of a file of the site.</param>
internal sealed record ShapeWriter(Utf8JsonWriter Json, Func<Address, string> Address)
{
    /// <summary>The most items of any list that are written; fewer than there are only in examples.</summary>
    public int MostItems { get; init; } = int.MaxValue;
}

/// <summary>A place in a file of the site.</summary>
internal sealed record Address(Route File, string? Fragment = null);
