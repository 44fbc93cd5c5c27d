using System.Text.Json.Nodes;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports.Csv;

/// <summary>What a Frictionless data package says of the tables.</summary>
internal static class DataPackage
{
    public static JsonObject Create(ExportContext context, ImmutableArray<CsvFile> files)
    {
        var identity = context.Site.Identity;
        var source = context.Site.LatestEdition.Source;
        return new JsonObject
        {
            ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json",
            ["name"] = "milestone-calendar",
            ["title"] = identity.Title,
            ["description"] = $"{identity.Description}\n\n{identity.Notice}\n\n{CsvFile.Guard}",
            ["sources"] = new JsonArray(source.Url is { } url
                ? new JsonObject { ["title"] = source.Title, ["path"] = url }
                : new JsonObject { ["title"] = source.Title }),
            ["resources"] = new JsonArray([.. files.Select(Resource)]),
        };
    }

    private static JsonObject Resource(CsvFile file)
    {
        var path = DataRoutes.DataPackage.LinkTo(file.Route);
        return new JsonObject
        {
            ["name"] = path[..path.LastIndexOf('.')].Replace('/', '-'),
            ["path"] = path,
            ["type"] = "table",
            ["description"] = file.Description,
            ["format"] = "csv",
            ["mediatype"] = "text/csv",
            ["encoding"] = "utf-8",
            ["dialect"] = new JsonObject { ["lineTerminator"] = "\r\n" },
            ["schema"] = new JsonObject { ["fields"] = new JsonArray([.. file.Columns.Select(Field)]) },
        };
    }

    private static JsonObject Field(CsvColumn column)
    {
        var field = new JsonObject { ["name"] = column.Name, ["type"] = column.TypeName, ["description"] = column.Description };
        if (!column.Type.Codes.IsEmpty)
            field["constraints"] = new JsonObject { ["enum"] = new JsonArray([.. column.Type.Codes]) };
        return field;
    }
}
