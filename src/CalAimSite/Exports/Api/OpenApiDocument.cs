using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using CalAimSite.Exports.Api.Shapes;

namespace CalAimSite.Exports.Api;

/// <summary>The OpenAPI 3.1 document: all files, what they look like, and of each a small example from what the site says.</summary>
internal static class OpenApiDocument
{
    private const string Definitions = "#/components/schemas/";

    public static JsonObject Create(ExportContext context, ImmutableArray<ApiDocument> documents) => new()
    {
        ["openapi"] = "3.1.1",
        ["info"] = new JsonObject
        {
            ["title"] = context.Site.Identity.Title,
            ["description"] = $"{context.Site.Identity.Description}\n\n{context.Site.Identity.Notice}",
            ["version"] = ApiDocuments.Versions[0].Number,
        },
        ["servers"] = new JsonArray(new JsonObject { ["url"] = context.BaseUrl is null ? "." : $"{context.BaseUrl}api/v1" }),
        ["paths"] = new JsonObject(documents.Select(document =>
            KeyValuePair.Create(document.Path, (JsonNode?)new JsonObject { ["get"] = Operation(context, document) }))),
        ["components"] = new JsonObject
        {
            ["schemas"] = JsonSchema.Define(ApiDocuments.FindDefinitions(documents), Definitions),
        },
    };

    private static JsonObject Operation(ExportContext context, ApiDocument document) => new()
    {
        ["operationId"] = document.Name,
        ["summary"] = document.Description,
        ["parameters"] = new JsonArray(document.Parameter is { } name ? [Parameter(name)] : []),
        ["responses"] = new JsonObject
        {
            ["200"] = new JsonObject
            {
                ["description"] = document.Description,
                ["content"] = new JsonObject
                {
                    ["application/json"] = new JsonObject
                    {
                        ["schema"] = document.Shape.Schema(Definitions),
                        ["example"] = Example(context, document.Files[0]),
                    },
                },
            },
        },
    };

    private static JsonObject Parameter(string name) => new()
    {
        ["name"] = name,
        ["in"] = "path",
        ["required"] = true,
        ["description"] = "The id of an edition.",
        ["schema"] = new JsonObject { ["type"] = "string" },
    };

    private static JsonNode? Example(ExportContext context, ApiFile file)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
            file.Write(new ShapeWriter(json, address => ApiFiles.Url(context, file.Route, address)) { MostItems = 1 });
        return JsonNode.Parse(bytes.WrittenSpan);
    }
}
