using CalAimSite.Exports.Api.Shapes;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports.Api;

/// <summary>A document of the API: one file, or one for each of several things.</summary>
/// <param name="Name">Its name, and its schema's.</param>
/// <param name="Description">What it holds, in a sentence.</param>
/// <param name="Shape">What it looks like.</param>
/// <param name="Files">The files that there are.</param>
internal sealed record ApiDocument(string Name, string Description, Shape Shape, ImmutableArray<ApiFile> Files)
{
    /// <summary>The name of what its files differ in, which stands in the place of their own names; null where there is one file.</summary>
    public string? Parameter { get; init; }

    /// <summary>The address from the API's folder, as the OpenAPI document writes it.</summary>
    public string Path => Parameter is null ? $"/{Name}.json" : $"/{Name}s/{{{Parameter}}}.json";
}

/// <summary>A file of the API that is still to be written.</summary>
internal sealed record ApiFile(Route Route, Action<ShapeWriter> Write);
