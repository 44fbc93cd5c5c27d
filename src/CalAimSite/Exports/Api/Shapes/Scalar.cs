using System.Text.Json.Nodes;

namespace CalAimSite.Exports.Api.Shapes;

/// <summary>Values that are neither lists nor objects.</summary>
internal static class Scalar
{
    public static readonly Shape<string> Text = new Scalar<string>(ScalarType.Text, (output, value) => output.Json.WriteStringValue(value));

    public static readonly Shape<string> Day = new Scalar<string>(ScalarType.Day, (output, value) => output.Json.WriteStringValue(value));

    public static readonly Shape<int> Number = new Scalar<int>(ScalarType.Number, (output, value) => output.Json.WriteNumberValue(value));

    public static readonly Shape<bool> Flag = new Scalar<bool>(new ScalarType("boolean"), (output, value) => output.Json.WriteBooleanValue(value));

    /// <summary>An address elsewhere.</summary>
    public static readonly Shape<string> Uri = new Scalar<string>(ScalarType.Address, (output, value) => output.Json.WriteStringValue(value));

    /// <summary>The address of a file of the site: absolute where the site's is known, else relative to the document.</summary>
    public static readonly Shape<Address> Link =
        new Scalar<Address>(ScalarType.Address, (output, value) => output.Json.WriteStringValue(output.Address(value)));

    public static Shape<string> Code<T>(CodeList<T> codes)
        where T : struct, Enum => Code(codes.All);

    public static Shape<string> Code(IEnumerable<string> codes) =>
        new Scalar<string>(ScalarType.Text with { Codes = [.. codes] }, (output, value) => output.Json.WriteStringValue(value));
}

/// <summary>What JSON Schema says of a scalar.</summary>
internal sealed record ScalarType(string Name, string? Format = null)
{
    public static readonly ScalarType Text = new("string");
    public static readonly ScalarType Number = new("integer");
    public static readonly ScalarType Day = new("string", "date");
    public static readonly ScalarType Address = new("string", "uri-reference");

    /// <summary>All values that there are; empty where there is no list of them.</summary>
    public ImmutableArray<string> Codes { get; init; } = [];
}

/// <inheritdoc/>
internal sealed class Scalar<T>(ScalarType type, Action<ShapeWriter, T> write) : Shape<T>
{
    public override ScalarType ScalarType => type;
    public override string TypeName => type.Format is null ? type.Name : $"{type.Name} ({type.Format})";

    public override void Write(ShapeWriter output, T value) => write(output, value);

    public override JsonObject Schema(string definitions)
    {
        var schema = new JsonObject { ["type"] = type.Name };
        if (type.Format is not null)
            schema["format"] = type.Format;
        if (!type.Codes.IsEmpty)
            schema["enum"] = new JsonArray([.. type.Codes]);
        return schema;
    }
}
