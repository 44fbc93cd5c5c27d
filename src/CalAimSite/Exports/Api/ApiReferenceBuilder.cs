using CalAimSite.Exports.Api.Shapes;
using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports.Api;

/// <summary>Tells programmers of the documents, as they are declared.</summary>
internal static class ApiReferenceBuilder
{
    public static ApiReference Build(ImmutableArray<ApiDocument> documents) => new(
        [.. documents.Select(document => new ApiReferenceDocument(
            document.Path, document.Description, document.Shape.TypeName, document.Files[0].Route, DataRoutes.ApiSchema(document.Name)))],
        [.. ApiDocuments.FindDefinitions(documents).Select(one => new ApiReferenceObject(one.Name, one.Description, [.. one.Fields.Select(Build)]))],
        ApiDocuments.Versions);

    private static ApiReferenceField Build(Field field) =>
        new(field.Key.Value, field.Shape.TypeName, field.Shape.FindObject()?.Name, field.Description);
}
