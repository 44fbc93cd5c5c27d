using CalAimSite.Content.Yaml;

namespace CalAimSite.Content.Schemas;

/// <summary>The values that a mapping has for the fields of its schema. What was wrong is reported already and absent here.</summary>
internal sealed class MappingValues(SourceSpan span, MappingSchema schema)
{
    private readonly (YamlEntry? Entry, object? Value, bool IsUnknown)[] _values = new (YamlEntry?, object?, bool)[schema.Fields.Length];

    public SourceSpan Span { get; } = span;

    /// <summary>Whether every required key is there and every key that is there has a good value.</summary>
    public bool IsComplete => !Array.Exists(_values, value => value.IsUnknown);

    /// <returns>The values of a mapping that could not be read at all.</returns>
    public static MappingValues Unknown(SourceSpan span, MappingSchema schema)
    {
        var values = new MappingValues(span, schema);
        values.MarkAbsentAsUnknown();
        return values;
    }

    public void Set(int index, YamlEntry entry, object? value, bool isGood) => _values[index] = (entry, value, !isGood);

    /// <summary>Says that nobody knows what the key's value is meant to be, so that nothing is concluded from its absence.</summary>
    public void MarkAsUnknown(Field field) => _values[IndexOf(field)].IsUnknown = true;

    public void MarkAbsentAsUnknown()
    {
        foreach (ref var value in _values.AsSpan())
            value.IsUnknown |= value.Entry is null;
    }

    /// <returns>Whether the key is there, be its value good or not.</returns>
    public bool Has(Field field) => Has(field.Name);

    public bool Has(string key) => _values[IndexOf(key)].Entry is not null;

    /// <returns>Whether the key's value was read whole, or is not there and is not meant to be.</returns>
    public bool IsKnown(Field field) => !_values[IndexOf(field)].IsUnknown;

    /// <returns>Where the key's value stands, or the mapping where the key is absent.</returns>
    public SourceSpan SpanOf(Field field) => SpanOf(field.Name);

    public SourceSpan SpanOf(string key) => _values[IndexOf(key)].Entry?.Value.Span ?? Span;

    /// <returns>What was read; null where the key is absent or its value was wrong. A schema that lacks the key has no value.</returns>
    public object? Find(string key) => schema.IndexOf(key) is var index and >= 0 ? _values[index].Value : null;

    public T? Get<T>(Field<T> field)
        where T : class => (T?)_values[IndexOf(field)].Value;

    public T? GetOrNull<T>(Field<T> field)
        where T : struct => _values[IndexOf(field)] is { IsUnknown: false, Value: T value } ? value : null;

    public T Get<T>(Field<T> field, T fallback)
        where T : struct => (T?)_values[IndexOf(field)].Value ?? fallback;

    /// <returns>The list; of one that holds mistakes the good items; empty where the key is absent.</returns>
    public ImmutableArray<T> Get<T>(Field<ImmutableArray<T>> field) =>
        _values[IndexOf(field)].Value is ImmutableArray<T> list ? list : [];

    private int IndexOf(Field field) => IndexOf(field.Name);

    private int IndexOf(string key) =>
        schema.IndexOf(key) is var index and >= 0 ? index : throw new ArgumentException($"{schema.What} has no field {key}.", nameof(key));
}
