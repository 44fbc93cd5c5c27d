using System.Text.Json.Nodes;

namespace CalAimSite.Exports.Api.Shapes;

/// <summary>
/// What values look like in JSON. It is declared once: documents, their schemas, the OpenAPI document and the tables for programmers are
/// all written by it.
/// </summary>
internal abstract class Shape
{
    /// <summary>What a table for programmers calls it.</summary>
    public abstract string TypeName { get; }

    /// <summary>The shapes that it is made of.</summary>
    public virtual IEnumerable<Shape> Parts => [];

    /// <summary>What it is as an object; null where it is none.</summary>
    public virtual ObjectDefinition? Definition => null;

    /// <summary>What it is as a single text, number or flag; null for lists and objects.</summary>
    public virtual ScalarType? ScalarType => null;

    /// <param name="definitions">What stands before the name of an object in a reference.</param>
    /// <returns>The JSON Schema of such a value.</returns>
    public abstract JsonObject Schema(string definitions);

    /// <returns>The objects that it is made of, itself included, in the order of their names.</returns>
    public IEnumerable<ObjectDefinition> FindDefinitions()
    {
        var found = new SortedDictionary<string, ObjectDefinition>(StringComparer.Ordinal);
        Find(this, found);
        return found.Values;
    }

    /// <returns>The object that it is, or may be, or is a list of; null where there is none.</returns>
    public ObjectDefinition? FindObject() => Definition ?? Parts.Select(part => part.FindObject()).FirstOrDefault();

    private static void Find(Shape shape, SortedDictionary<string, ObjectDefinition> found)
    {
        if (shape.Definition is { } definition && !found.TryAdd(definition.Name, definition))
            return;
        foreach (var part in shape.Parts)
            Find(part, found);
    }
}

/// <inheritdoc/>
internal abstract class Shape<T> : Shape
{
    public abstract void Write(ShapeWriter output, T value);
}
