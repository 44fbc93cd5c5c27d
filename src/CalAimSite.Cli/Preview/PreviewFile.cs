using CalAimSite.Rendering.Routing;
using Microsoft.AspNetCore.StaticFiles;

namespace CalAimSite.Cli.Preview;

/// <summary>A file of the site as it is served.</summary>
internal sealed record PreviewFile(Route Address, ReadOnlyMemory<byte> Bytes)
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    public bool IsHtml => Address.Path.EndsWith(".html", StringComparison.Ordinal);

    public string ContentType
    {
        get
        {
            var type = Types.TryGetContentType(Address.Path, out var known) ? known : "application/octet-stream";
            return type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
        }
    }
}
