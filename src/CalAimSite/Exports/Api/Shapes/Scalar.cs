using System.Text.Json.Nodes;

namespace CalAimSite.Exports.Api.Shapes;

/// <summary>Values that are neither lists nor objects.</summary>
internal static class Scalar
{
    public static readonly Shape<string> Text = new Scalar<string>("string", null, (output, value) => output.Json.WriteStringValue(value));

    public static readonly Shape<string> Day = new Scalar<string>("string", "date", (output, value) => output.Json.WriteStringValue(value));

    public static readonly Shape<int> Number = new Scalar<int>("integer", null, (output, value) => output.Json.WriteNumberValue(value));

    public static readonly Shape<bool> Flag = new Scalar<bool>("boolean", null, (output, value) => output.Json.WriteBooleanValue(value));

    /// <summary>An address elsewhere.</summary>
    public static readonly Shape<string> Uri =
        new Scalar<string>("string", "uri-reference", (output, value) => output.Json.WriteStringValue(value));

    /// <summary>The address of a file of the site: absolute where the site's is known, else relative to the document.</summary>
    public static readonly Shape<Address> Link =
        new Scalar<Address>("string", "uri-reference", (output, value) => output.Json.WriteStringValue(output.Address(value)));

    public static Shape<string> Code<T>(CodeList<T> codes)
        where T : struct, Enum => Code(codes.All);

    public static Shape<string> Code(IEnumerable<string> codes) =>
        new Scalar<string>("string", null, (output, value) => output.Json.WriteStringValue(value)) { Codes = [.. codes] };
}

/// <inheritdoc/>
internal sealed class Scalar<T>(string type, string? format, Action<ShapeWriter, T> write) : Shape<T>
{
    /// <summary>All values that there are; empty where there is no list of them.</summary>
    public ImmutableArray<string> Codes { get; init; } = [];

    public override string TypeName => format is null ? type : $"{type} ({format})";

    public override void Write(ShapeWriter output, T value) => write(output, value);

    public override JsonObject Schema(string definitions)
    {
        var schema = new JsonObject { ["type"] = type };
        if (format is not null)
            schema["format"] = format;
        if (!Codes.IsEmpty)
            schema["enum"] = new JsonArray([.. Codes]);
        return schema;
    }
}
