using System.Text.Json.Nodes;

namespace CalAimSite.Exports.Api.Shapes;

/// <summary>Shapes around other shapes.</summary>
internal static class NullableAndListShapes
{
    extension<T>(Shape<T> shape)
    {
        public Shape<IEnumerable<T>> List => new ListShape<T>(shape);
    }

    extension<T>(Shape<T> shape)
        where T : class
    {
        public Shape<T?> OrNull => new OptionalShape<T?>(shape, (output, value) => shape.Write(output, value!));
    }

    extension(Shape<int> shape)
    {
        public Shape<int?> OrNull => new OptionalShape<int?>(shape, (output, value) => shape.Write(output, value!.Value));
    }
}

/// <summary>Several values, or none.</summary>
internal sealed class ListShape<T>(Shape<T> item) : Shape<IEnumerable<T>>
{
    public override string TypeName => $"list of {item.TypeName}";
    public override IEnumerable<Shape> Parts => [item];

    public override void Write(ShapeWriter output, IEnumerable<T> value)
    {
        output.Json.WriteStartArray();
        foreach (var one in value.Take(output.MostItems))
            item.Write(output, one);
        output.Json.WriteEndArray();
    }

    public override JsonObject Schema(string definitions) => new() { ["type"] = "array", ["items"] = item.Schema(definitions) };
}

/// <summary>A value, or null.</summary>
internal sealed class OptionalShape<T>(Shape shape, Action<ShapeWriter, T> write) : Shape<T?>
{
    public override string TypeName => $"{shape.TypeName} or null";
    public override IEnumerable<Shape> Parts => [shape];
    public override ScalarType? ScalarType => shape.ScalarType;

    public override void Write(ShapeWriter output, T? value)
    {
        if (value is null)
            output.Json.WriteNullValue();
        else
            write(output, value);
    }

    public override JsonObject Schema(string definitions) =>
        new() { ["anyOf"] = new JsonArray(shape.Schema(definitions), new JsonObject { ["type"] = "null" }) };
}
