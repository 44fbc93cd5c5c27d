using System.Text.Json.Nodes;
using CalAimSite.Exports.Api.Shapes;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports.Api;

/// <summary>The schemas of documents. Further keys are allowed: they come without a new version of the format.</summary>
internal static class JsonSchema
{
    private const string Definitions = "#/$defs/";

    /// <returns>A document's schema, which stands alone.</returns>
    public static JsonObject Create(ApiDocument document, string? baseUrl)
    {
        var schema = document.Shape.Schema(Definitions);
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        if (baseUrl is not null)
            schema["$id"] = baseUrl + DataRoutes.ApiSchema(document.Name).Path;
        schema["title"] = document.Name;
        schema["description"] = document.Description;
        schema["$defs"] = Define(document.Shape.FindDefinitions(), Definitions);
        return schema;
    }

    /// <returns>All of them, by their names.</returns>
    public static JsonObject Define(IEnumerable<ObjectDefinition> objects, string definitions) =>
        new(objects.Select(one => KeyValuePair.Create(one.Name, (JsonNode?)one.Schema(definitions))));
}
