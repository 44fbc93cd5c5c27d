using System.Collections.Frozen;
using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Rendering.Indexes;

/// <summary>The files that readers can take along, as they were made: pages offer what is there, and nothing else.</summary>
/// <param name="files">The files.</param>
/// <param name="outputs">What the site has.</param>
/// <param name="api">What the documents of the API look like; null where there are none.</param>
internal sealed class ExportIndex(ImmutableArray<GeneratedFile> files, Outputs outputs, ApiReference? api = null)
{
    private readonly FrozenSet<Route> _routes = files.Select(file => file.Route).ToFrozenSet();

    public ImmutableArray<GeneratedFile> Files => files;
    public ApiReference? Api => api;

    /// <summary>Whether there is a page of what can be taken along.</summary>
    public bool HasPage => !files.IsEmpty || HasEmbeds;

    /// <summary>Whether there are pages for other sites to show within theirs.</summary>
    public bool HasEmbeds => outputs.Has(Output.Embeds);

    public bool Has(Route route) => _routes.Contains(route);

    /// <returns>The file, if it is there.</returns>
    public Route? Find(Route route) => Has(route) ? route : null;
}
