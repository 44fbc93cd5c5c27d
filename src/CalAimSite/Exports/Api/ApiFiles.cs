using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CalAimSite.Exports.Api.Shapes;
using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports.Api;

/// <summary>JSON for programs: documents, a schema of each, and the OpenAPI document.</summary>
internal static class ApiFiles
{
    // Whatever would mean something in HTML is escaped, and other scripts stay readable.
    private static readonly JsonWriterOptions Options =
        new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, IndentSize = 1, NewLine = "\n" };

    public static IEnumerable<Page> Create(ExportContext context)
    {
        var documents = new ApiDocuments(context).Create();
        return
        [
            .. documents.SelectMany(document => document.Files)
                .Select(file => Page(file.Route, json => file.Write(new ShapeWriter(json, address => Url(context, file.Route, address))))),
            .. documents.Select(document =>
                Page(DataRoutes.ApiSchema(document.Name), json => JsonSchema.Create(document, context.BaseUrl).WriteTo(json))),
            Page(DataRoutes.OpenApi, json => OpenApiDocument.Create(context, documents).WriteTo(json)),
        ];
    }

    /// <returns>The address of a place in the site, as a file writes it.</returns>
    public static string Url(ExportContext context, Route file, Address address) => context.Url(file, address.File, address.Fragment);

    private static Page Page(Route route, Action<Utf8JsonWriter> write) => new(route, Origin: null, IsListed: false, output =>
    {
        using (var json = new Utf8JsonWriter(output, Options))
            write(json);
        output.Write("\n"u8);
    });
}
