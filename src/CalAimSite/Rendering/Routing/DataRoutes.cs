namespace CalAimSite.Rendering.Routing;

/// <summary>Where the files for programs are. They are in one language, and stay as pages do.</summary>
internal static class DataRoutes
{
    public static readonly Route ApiIndex = Api("index");
    public static readonly Route OpenApi = new("api/v1/openapi.json");

    public static readonly Route DataDictionary = Csv("dictionary");
    public static readonly Route DataPackage = new("data/datapackage.json");

    /// <summary>Where catalogues of open data look for what a site has.</summary>
    public static readonly Route DataCatalog = new("data.json");

    /// <summary>Where programs that read text look first.</summary>
    public static readonly Route Llms = new("llms.txt");

    public static Route Api(string name) => new($"api/v1/{name}.json");
    public static Route ApiEdition(string id) => new($"api/v1/editions/{id}.json");
    public static Route ApiSchema(string name) => new($"api/v1/schema/{name}.json");
    public static Route Csv(string name) => new($"data/{name}.csv");
    public static Route CsvTables(string slug) => new($"data/tables/{slug}.csv");

    /// <summary>The twin of a page as Markdown.</summary>
    public static Route Markdown(Route page) => new(Path.ChangeExtension(page.Path, "md"));
}
