using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CalAimSite.Exports.Api.Shapes;

/// <summary>An object made of the fields that are added to it, before anything is written. All of its keys are always there.</summary>
internal sealed class ObjectShape<T>(string name, string description) : Shape<T>, IEnumerable<Field>
{
    private readonly List<Field<T>> _fields = [];

    public override string TypeName { get; } = name;
    public override ObjectDefinition Definition => new(TypeName, description, [.. _fields]);
    public override IEnumerable<Shape> Parts => _fields.Select(one => one.Shape);

    /// <param name="key">Its name in JSON.</param>
    /// <param name="description">What it means, in a sentence.</param>
    /// <param name="shape">What its value looks like.</param>
    /// <param name="read">Its value.</param>
    public ObjectShape<T> Add<TValue>(string key, string description, Shape<TValue> shape, Func<T, TValue> read)
    {
        _fields.Add(new Field<T>(key, description, shape, owner => read(owner), (output, owner) => shape.Write(output, read(owner))));
        return this;
    }

    public override void Write(ShapeWriter output, T value)
    {
        output.Json.WriteStartObject();
        foreach (var field in _fields)
        {
            output.Json.WritePropertyName(field.Key);
            field.Write(output, value);
        }

        output.Json.WriteEndObject();
    }

    public override JsonObject Schema(string definitions) => new() { ["$ref"] = definitions + TypeName };

    public IEnumerator<Field> GetEnumerator() => _fields.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>An object as schemas and tables for programmers tell of it.</summary>
internal sealed record ObjectDefinition(string Name, string Description, ImmutableArray<Field> Fields)
{
    /// <returns>What a reference to it leads to.</returns>
    public JsonObject Schema(string definitions) => new()
    {
        ["type"] = "object",
        ["description"] = Description,
        ["required"] = new JsonArray([.. Fields.Select(one => one.Key.Value)]),
        ["properties"] = new JsonObject(Fields.Select(one => KeyValuePair.Create(one.Key.Value, (JsonNode?)Property(one, definitions)))),
    };

    private static JsonObject Property(Field one, string definitions)
    {
        var schema = one.Shape.Schema(definitions);
        schema.Insert(0, "description", one.Description);
        return schema;
    }
}

/// <summary>A key of an object, what its value means, and what it looks like.</summary>
internal abstract class Field(string key, string description, Shape shape)
{
    public JsonEncodedText Key { get; } = JsonEncodedText.Encode(key);
    public string Description { get; } = description;
    public Shape Shape { get; } = shape;

    /// <returns>Its value in an object.</returns>
    public abstract object? Read(object owner);
}

/// <inheritdoc/>
internal sealed class Field<T>(string key, string description, Shape shape, Func<T, object?> read, Action<ShapeWriter, T> write)
    : Field(key, description, shape)
{
    public override object? Read(object owner) => read((T)owner);
    public void Write(ShapeWriter output, T owner) => write(output, owner);
}
