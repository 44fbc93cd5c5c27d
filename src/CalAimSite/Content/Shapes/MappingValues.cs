using System.Collections.Immutable;
using CalAimSite.Content.Yaml;
using CalAimSite.Text;

namespace CalAimSite.Content.Shapes;

/// <summary>The values that a mapping has for the fields of its shape. What was wrong is reported already and absent here.</summary>
internal sealed class MappingValues(SourceSpan span, MappingShape shape)
{
    private readonly (YamlEntry? Entry, object? Value)[] _values = new (YamlEntry?, object?)[shape.Fields.Length];

    public SourceSpan Span { get; } = span;

    /// <summary>Whether every required key is there and every key that is there has a good value.</summary>
    public bool IsComplete { get; private set; } = true;

    public void Set(int index, YamlEntry entry, object? value, bool isGood)
    {
        _values[index] = (entry, isGood ? value : null);
        IsComplete &= isGood;
    }

    public void MarkIncomplete() => IsComplete = false;

    /// <returns>Whether the key is there, be its value good or not.</returns>
    public bool Has(Field field) => _values[IndexOf(field)].Entry is not null;

    /// <returns>Where the key's value stands, or the mapping where the key is absent.</returns>
    public SourceSpan SpanOf(Field field) => _values[IndexOf(field)].Entry?.Value.Span ?? Span;

    public T? Get<T>(Field<T> field)
        where T : class => (T?)_values[IndexOf(field)].Value;

    public T Get<T>(Field<T> field, T fallback)
        where T : struct => (T?)_values[IndexOf(field)].Value ?? fallback;

    /// <returns>The list; empty where the key is absent or its value was wrong.</returns>
    public ImmutableArray<T> Get<T>(Field<ImmutableArray<T>> field) =>
        (ImmutableArray<T>?)_values[IndexOf(field)].Value ?? [];

    private int IndexOf(Field field)
    {
        var index = shape.Fields.IndexOf(field);
        return index >= 0 ? index : throw new ArgumentException($"{shape.What} has no field {field.Name}.", nameof(field));
    }
}
