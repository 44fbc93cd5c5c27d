using System.Buffers;
using System.Text;
using System.Text.Json;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Markup;

/// <summary>Writes what stands in a page's <c>script type="application/ld+json"</c>, where nothing can end the element: JSON escapes <c>&lt;</c>.</summary>
internal static class JsonLd
{
    public static Html Format(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            write(json);
            json.WriteEndObject();
        }

        return new Html(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}
