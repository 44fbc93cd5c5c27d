using System.Text.Json.Nodes;
using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports.Csv;

/// <summary>The entry by which catalogues of open data find the tables: the Project Open Data Metadata Schema 1.1 (DCAT-US).</summary>
internal static class DataCatalog
{
    /// <returns>No file where the site's address, its publisher or where to write to them is not known: all have to be named.</returns>
    public static IEnumerable<Page> Create(ExportContext context, ImmutableArray<CsvFile> files) =>
        context is { BaseUrl: { } baseUrl, Site.Identity: { Publisher: { } publisher, ContactEmail: { } contact } }
            ? [JsonFile.Create(DataRoutes.DataCatalog, new FileOffer(Output.Csv, JsonFile.MediaType), () => Create(context.Site, files, baseUrl, publisher, contact))]
            : [];

    private static JsonObject Create(Site site, ImmutableArray<CsvFile> files, string baseUrl, string publisher, string contact) => new()
    {
        ["@context"] = "https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld",
        ["@id"] = baseUrl + DataRoutes.DataCatalog.Path,
        ["@type"] = "dcat:Catalog",
        ["conformsTo"] = "https://project-open-data.cio.gov/v1.1/schema",
        ["describedBy"] = "https://project-open-data.cio.gov/v1.1/schema/catalog.json",
        ["dataset"] = new JsonArray(new JsonObject
        {
            ["@type"] = "dcat:Dataset",
            ["identifier"] = baseUrl + DataRoutes.DataPackage.Path,
            ["title"] = site.Identity.Title,
            ["description"] = $"{site.Identity.Description} {site.Identity.Notice}",
            ["keyword"] = new JsonArray([.. site.Vocabulary.Groups.Select(group => group.Name).DefaultIfEmpty(site.Identity.Title)]),
            ["modified"] = HtmlDates.Iso(site.AsOf),
            ["publisher"] = new JsonObject { ["@type"] = "org:Organization", ["name"] = publisher },
            ["contactPoint"] = new JsonObject { ["@type"] = "vcard:Contact", ["fn"] = publisher, ["hasEmail"] = "mailto:" + contact },
            ["accessLevel"] = "public",
            ["language"] = new JsonArray(site.Identity.Language),
            ["landingPage"] = baseUrl,
            ["describedBy"] = baseUrl + DataRoutes.DataPackage.Path,
            ["describedByType"] = "application/json",
            ["distribution"] = new JsonArray([.. files.Select(file => Distribution(file, baseUrl))]),
        }),
    };

    private static JsonObject Distribution(CsvFile file, string baseUrl) => new()
    {
        ["@type"] = "dcat:Distribution",
        ["title"] = file.Route.Path,
        ["description"] = file.Description,
        ["downloadURL"] = baseUrl + file.Route.Path,
        ["mediaType"] = "text/csv",
    };
}
