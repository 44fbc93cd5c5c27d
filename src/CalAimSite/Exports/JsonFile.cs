using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports;

/// <summary>Files in JSON that mean nothing in HTML, wherever they are put.</summary>
internal static class JsonFile
{
    public const string MediaType = "application/json";

    // Whatever would mean something in HTML is escaped, and other scripts stay readable.
    private static readonly JsonWriterOptions Options =
        new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, IndentSize = 1, NewLine = "\n" };

    public static Page Create(Route route, FileOffer offer, Func<JsonObject> json) => Create(route, offer, writer => json().WriteTo(writer));

    public static Page Create(Route route, FileOffer offer, Action<Utf8JsonWriter> write) => new(route, Origin: null, IsListed: false, output =>
    {
        using (var json = new Utf8JsonWriter(output, Options))
            write(json);
        output.Write("\n"u8);
    })
    {
        Offer = offer,
    };
}
