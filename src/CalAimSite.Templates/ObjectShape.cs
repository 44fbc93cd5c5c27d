using System.Collections.Concurrent;

namespace CalAimSite.Templates;

/// <summary>The members that templates may read of an object.</summary>
public abstract class ObjectShape
{
    private protected static readonly ConcurrentDictionary<Type, ObjectShape> ByType = new();

    private protected ObjectShape()
    {
    }

    /// <summary>The names of the members in the order of their declaration.</summary>
    public abstract IReadOnlyList<string> Names { get; }

    internal static ObjectShape? Of(Type type) => ByType.GetValueOrDefault(type);

    internal abstract bool TryRead(object target, string member, out object? value);
}

/// <summary>
/// The members that templates may read of <typeparamref name="T"/>. Build it once, in a static field; members are added before the
/// first use only. A member is named as Scriban would name the property (<c>AsOf</c> → <c>as_of</c>).
/// </summary>
public sealed class ObjectShape<T> : ObjectShape where T : class
{
    private readonly Dictionary<string, Func<T, TemplateValue>> _readers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    public ObjectShape() => ByType[typeof(T)] = this;

    public override IReadOnlyList<string> Names => _names;

    public ObjectShape<T> Member(string name, Func<T, TemplateValue> read)
    {
        _readers.Add(name, read);
        _names.Add(name);
        return this;
    }

    internal override bool TryRead(object target, string member, out object? value)
    {
        var found = _readers.TryGetValue(member, out var read);
        value = found ? read!((T)target).Value : null;
        return found;
    }
}
