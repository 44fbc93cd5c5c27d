namespace CalAimSite.Templates;

/// <summary>The members that templates may read of an object.</summary>
public abstract class ObjectShape : Shape
{
    private protected ObjectShape() : base(ValueKind.Object)
    {
    }

    /// <summary>The names of the members in the order of their declaration.</summary>
    public abstract IReadOnlyList<string> Names { get; }

    /// <summary>The place of a member for <see cref="Read"/>, or -1.</summary>
    internal abstract int IndexOf(string name);

    internal abstract TemplateValue Read(object instance, int index);
}

/// <summary>
/// The members that templates may read of <typeparamref name="T"/>. Build it once, in a static field; members are added before the
/// first use only. A member is named as Scriban would name the property (<c>AsOf</c> → <c>as_of</c>).
/// </summary>
public sealed class ObjectShape<T> : ObjectShape where T : class
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly List<Func<T, TemplateValue>> _readers = [];

    public override IReadOnlyList<string> Names => _names;

    public ObjectShape<T> Member(string name, Func<T, TemplateValue> read)
    {
        _indexes.Add(name, _readers.Count);
        _names.Add(name);
        _readers.Add(read);
        return this;
    }

    internal override int IndexOf(string name) => _indexes.GetValueOrDefault(name, -1);

    internal override TemplateValue Read(object instance, int index) => _readers[index]((T)instance);
}
