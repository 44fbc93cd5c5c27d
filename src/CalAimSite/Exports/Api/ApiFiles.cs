using CalAimSite.Exports.Api.Shapes;
using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports.Api;

/// <summary>JSON for programs: documents, a schema of each, and the OpenAPI document.</summary>
internal static class ApiFiles
{
    public static IEnumerable<Page> Create(ExportContext context, ImmutableArray<ApiDocument> documents) =>
    [
        .. documents.SelectMany(document => document.Files)
            .Select(file => JsonFile.Create(
                file.Route,
                Offer(Path.GetFileNameWithoutExtension(file.Route.Path)),
                json => file.Write(new ShapeWriter(json, address => Url(context, file.Route, address))))),
        .. documents.Select(document =>
            JsonFile.Create(DataRoutes.ApiSchema(document.Name), Offer(), () => JsonSchema.Create(document, context.BaseUrl))),
        JsonFile.Create(DataRoutes.OpenApi, Offer("OpenAPI"), () => OpenApiDocument.Create(context, documents)),
    ];

    /// <returns>The address of a place in the site, as a file writes it.</returns>
    public static string Url(ExportContext context, Route file, Address address) => context.Url(file, address.File, address.Fragment);

    private static FileOffer Offer(string? name = null) => new(Output.Api, JsonFile.MediaType, name);
}
