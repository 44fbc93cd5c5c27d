namespace CalAimSite.Rendering.Routing;

/// <summary>Where the files for programs are. They are in one language, and stay as pages do.</summary>
internal static class DataRoutes
{
    public static readonly Route ApiIndex = Api("index");
    public static readonly Route OpenApi = new("api/v1/openapi.json");

    public static Route Api(string name) => new($"api/v1/{name}.json");
    public static Route ApiEdition(string id) => new($"api/v1/editions/{id}.json");
    public static Route ApiSchema(string name) => new($"api/v1/schema/{name}.json");
}
